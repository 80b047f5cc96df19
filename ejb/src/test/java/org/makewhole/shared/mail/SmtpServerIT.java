package org.makewhole.shared.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A mail server that falls silent, with the server's own mail library. */
@ArquillianTest
class SmtpServerIT {
    private static final int PATIENCE_MILLIS = 300;
    private static final List<String> SAYS = List.of("220 here", "250 go on", "250 go on");

    /** It takes the connection and never greets, or says nothing more at a later step. */
    @Test
    void aServerThatFallsSilentIsGivenUpWhereverItDoes() throws Exception {
        List<String> heard = List.of("", "EHLO", "MAIL", "RCPT");
        for (int answers = 0; answers <= SAYS.size(); answers++) {
            List<String> says = SAYS.subList(0, answers);
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                CompletableFuture<List<String>> came =
                        CompletableFuture.supplyAsync(() -> heard(server, says));

                assertThrows(MessagingException.class, () -> send(server.getLocalPort()));

                assertEquals(heard.subList(1, answers + 1), came.get());
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsAFailureAsWell() throws IOException {
        int free;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = server.getLocalPort();
        }
        assertThrows(MessagingException.class, () -> send(free));
    }

    private static void send(int port) throws MessagingException {
        new SmtpServer("127.0.0.1", port, null, null, "office@one.example", "none")
                .send(new Mail("ada@one.example", "Subject", "Text"), null, PATIENCE_MILLIS);
    }

    /** Says these lines, the first as a greeting, and listens on; which commands it was given. */
    private static List<String> heard(ServerSocket server, List<String> says) {
        try (Socket caller = server.accept();
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.US_ASCII))) {
            List<String> commands = new ArrayList<>();
            for (String line : says) {
                caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                commands.add(in.readLine().substring(0, 4));
            }
            while (in.readLine() != null) {
                Thread.onSpinWait();
            }
            return commands;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
