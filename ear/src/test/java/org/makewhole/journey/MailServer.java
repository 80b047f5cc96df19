package org.makewhole.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail server of this machine, which keeps what is sent to anybody. */
final class MailServer implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("http://\\S+/welcome/open\\.xhtml\\S+");

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final Set<String> followed = new HashSet<>();

    MailServer() {
        server.start();
    }

    /** The settings of a product that listens at a port and sends by this server. */
    Map<String, String> settings(int port) {
        return Map.of(
                "MAKEWHOLE_PORT",
                "" + port,
                "MAKEWHOLE_URL",
                "http://localhost:" + port,
                "MAKEWHOLE_SMTP_HOST",
                "127.0.0.1",
                "MAKEWHOLE_SMTP_PORT",
                "" + server.getSmtp().getPort(),
                "MAKEWHOLE_SMTP_FROM",
                "no-reply@harbour.example",
                "MAKEWHOLE_SMTP_SECURITY",
                "none");
    }

    /** The path of the next link that was sent to somebody, with its query. */
    String awaitLink(Browser browser, String to) {
        browser.until("a link for " + to, () -> findLink(to).isPresent());
        String link = findLink(to).orElseThrow();
        followed.add(link);
        URI address = URI.create(link);
        return address.getPath() + "?" + address.getRawQuery();
    }

    private Optional<String> findLink(String to) {
        return sentTo(to)
                .map(MailServer::text)
                .flatMap(text -> LINK.matcher(text).results().map(found -> found.group()))
                .filter(link -> !followed.contains(link))
                .findFirst();
    }

    List<String> subjects(String to) {
        return sentTo(to).map(MailServer::subject).toList();
    }

    /** Who was sent a text, a line for each mail and time that it stands there. */
    List<String> recipientsOf(String text) {
        return Stream.of(server.getReceivedMessages())
                .flatMap(
                        message ->
                                Pattern.compile(text, Pattern.LITERAL)
                                        .matcher(text(message))
                                        .results()
                                        .map(found -> recipient(message)))
                .sorted()
                .toList();
    }

    /** Everything that was sent. */
    String all() {
        return Stream.of(server.getReceivedMessages())
                .map(message -> subject(message) + "\n" + text(message))
                .collect(Collectors.joining("\n"));
    }

    private Stream<MimeMessage> sentTo(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> recipient(message).equals(address));
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
