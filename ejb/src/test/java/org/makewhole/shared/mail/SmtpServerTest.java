package org.makewhole.shared.mail;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class SmtpServerTest {

    /** It takes the connection and never greets. */
    @Test
    void aMailServerThatSaysNothingIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SmtpServer server =
                    new SmtpServer(
                            "127.0.0.1", silent.getLocalPort(), null, null, "us@a.example", "none");
            Mail mail = new Mail("ana@b.example", "A word", "Words");

            assertThrows(MessagingException.class, () -> server.send(mail, null, true));
        }
    }
}
