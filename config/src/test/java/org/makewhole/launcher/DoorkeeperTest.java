package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorkeeperTest {
    private final InetAddress loopback = InetAddress.getLoopbackAddress();

    /** Also what is no page, and what somebody sends from a page of before. */
    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /casefile/case.xhtml?id=1",
        "POST, /casefile/case.xhtml",
        "GET, /health/ready",
        "GET, /../../secrets.properties",
        "GET, /door.html"
    })
    void whoeverComesBeforeTheApplicationIsToldToWait(String method, String path) throws Exception {
        int port = freePort();
        try (Doorkeeper keeper = Doorkeeper.at(loopback, port)) {
            HttpResponse<String> told = ask(port, method, path);

            assertEquals(503, told.statusCode());
            assertEquals("5", told.headers().firstValue("Retry-After").orElseThrow());
            assertEquals("no-store", told.headers().firstValue("Cache-Control").orElseThrow());
            assertEquals(!method.equals("POST"), told.headers().firstValue("Refresh").isPresent());
            assertTrue(told.body().contains("MakeWhole is starting or stopping"), told.body());
            assertTrue(told.body().contains("se está iniciando o deteniendo"), told.body());
            assertTrue(told.body().contains("href=\"/door.css\""));
        }
    }

    @Test
    void thePageBringsItsStyleAndNothingElse() throws Exception {
        int port = freePort();
        try (Doorkeeper keeper = Doorkeeper.at(loopback, port)) {
            HttpResponse<String> style = ask(port, "GET", "/door.css");

            assertEquals(200, style.statusCode());
            assertTrue(style.headers().firstValue("Content-Type").orElseThrow().contains("css"));
            assertFalse(style.body().contains("url("), style.body());
            assertEquals("", ask(port, "HEAD", "/").body());
        }
    }

    @Test
    void thePortIsFreeForTheServerAfterwards() throws Exception {
        int port = freePort();
        Doorkeeper keeper = Doorkeeper.at(loopback, port);
        ask(port, "GET", "/");

        keeper.close();
        keeper.close();

        WebServer.requirePort(loopback, port);
        assertThrows(IOException.class, () -> ask(port, "GET", "/"));
    }

    @Test
    void aPortThatIsTakenIsARefusalToStart() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, loopback)) {
            StartFailure refused =
                    assertThrows(
                            StartFailure.class,
                            () -> Doorkeeper.at(loopback, other.getLocalPort()));
            assertEquals(ExitStatus.PORT_TAKEN, refused.status());
        }
    }

    private static HttpResponse<String> ask(int port, String method, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback)) {
            return socket.getLocalPort();
        }
    }
}
