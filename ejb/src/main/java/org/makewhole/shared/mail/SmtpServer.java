package org.makewhole.shared.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/**
 * The operator's mail server.
 *
 * @param user null for a server that asks for none
 * @param security {@code starttls} (required, not tried), {@code tls} or {@code none}
 */
record SmtpServer(
        String host, int port, String user, String password, String from, String security) {
    /** To be connected; and for each answer where a person waits, and where nobody does. */
    private static final int CONNECT_MILLIS = 2_000;

    private static final int ANSWER_MILLIS = 3_000;
    private static final int ANSWER_UNSEEN_MILLIS = 20_000;

    /**
     * Hands a mail over; it is on its way when this returns.
     *
     * @param messageId null for a fresh one
     * @param awaited whether a person waits for it, and must not wait long
     */
    void send(Mail mail, String messageId, boolean awaited) throws MessagingException {
        send(mail, messageId, awaited ? ANSWER_MILLIS : ANSWER_UNSEEN_MILLIS);
    }

    /**
     * @param patience for each answer, in milliseconds
     */
    void send(Mail mail, String messageId, int patience) throws MessagingException {
        MimeMessage message = new Named(session(patience), messageId);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", rfc5322(Instant.now()));
        // Nobody's holiday notice is wanted (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private Session session(int patience) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(user != null));
        properties.put("mail.smtp.starttls.enable", String.valueOf("starttls".equals(security)));
        properties.put("mail.smtp.starttls.required", String.valueOf("starttls".equals(security)));
        properties.put("mail.smtp.ssl.enable", String.valueOf("tls".equals(security)));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT_MILLIS));
        properties.put("mail.smtp.timeout", String.valueOf(patience));
        properties.put("mail.smtp.writetimeout", String.valueOf(patience));
        return Session.getInstance(properties, user == null ? null : new Login(user, password));
    }

    private static String rfc5322(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The library gives each message an id of its own unless it is told otherwise. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id == null) {
                super.updateMessageID();
            } else {
                setHeader("Message-ID", id);
            }
        }
    }

    private static final class Login extends Authenticator {
        private final PasswordAuthentication credentials;

        Login(String user, String password) {
            credentials = new PasswordAuthentication(user, password);
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return credentials;
        }
    }
}
