package org.makewhole.shared.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.setting.Setting;

/**
 * Sends mail where the operator named a server ({@code MAKEWHOLE_SMTP_HOST}). Open to all services:
 * what is written, and to whom, is decided there.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MailDelivery {
    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    /** Whether there is a server to send by, and an address of ours to put into links. */
    public boolean isPossible() {
        return Setting.find("makewhole.smtp.host").isPresent()
                && Setting.find("makewhole.smtp.from").isPresent()
                && Setting.find("makewhole.url").isPresent();
    }

    /**
     * Address of the platform for links in mails, without a slash at the end. From the settings
     * alone: what a request calls us can be forged, and a link must not lead elsewhere.
     *
     * @throws BusinessException {@code mailFailed} where there is none
     */
    public String baseUrl() {
        return Setting.find("makewhole.url")
                .orElseThrow(() -> new BusinessException("mailFailed"))
                .replaceFirst("/+$", "");
    }

    /**
     * Sends now, for somebody who waits to hear of it.
     *
     * @throws BusinessException {@code mailFailed}
     */
    public void send(Mail mail) {
        send(mail, null, true);
    }

    /**
     * The same with nobody waiting, under a given Message-ID, in angle brackets, so that a mail
     * that is sent twice is known for the same.
     */
    public void send(Mail mail, String messageId) {
        send(mail, messageId, false);
    }

    private void send(Mail mail, String messageId, boolean awaited) {
        if (!isPossible()) {
            throw new BusinessException("mailFailed");
        }
        try {
            server().send(mail, messageId, awaited);
        } catch (MessagingException failure) {
            LOG.log(Level.WARNING, "A mail could not be sent: {0}", reason(failure));
            throw new BusinessException("mailFailed");
        }
    }

    /** Sends in a while, for somebody who must not learn from the time whether there is a mail. */
    @Asynchronous
    public void sendLater(Mail mail) {
        try {
            server().send(mail, null, false);
        } catch (MessagingException failure) {
            LOG.log(Level.WARNING, "A mail could not be sent: {0}", reason(failure));
        }
    }

    private static SmtpServer server() {
        return new SmtpServer(
                Setting.get("makewhole.smtp.host"),
                Integer.parseInt(Setting.get("makewhole.smtp.port")),
                Setting.find("makewhole.smtp.user").orElse(null),
                Setting.find("makewhole.smtp.password").orElse(null),
                Setting.get("makewhole.smtp.from"),
                Setting.get("makewhole.smtp.security"));
    }

    /** Without the message, in which servers like to repeat the address. */
    private static String reason(MessagingException failure) {
        Throwable cause = failure.getCause();
        return failure.getClass().getSimpleName()
                + (cause == null ? "" : ", " + cause.getClass().getSimpleName());
    }
}
