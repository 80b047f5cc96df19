package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A start that cannot succeed ends at once, with one line on what to do and an exit status of its
 * own.
 */
@Order(100)
class StartFailureIT {

    @Test
    void thePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = "" + other.getLocalPort();
            Product product =
                    Product.launch(Product.freshData("port-taken"), Map.of("MAKEWHOLE_PORT", port));

            assertRefused(
                    product, 12, "port " + port + " is taken by another program", "MAKEWHOLE_PORT");
        }
    }

    @Test
    void theDataFolderIsInUse() {
        Product running = Demonstration.product();
        Product second = Product.launch(running.data(), Map.of());

        assertRefused(second, 14, "is in use by another MakeWhole", "MAKEWHOLE_DATA");
        assertTrue(running.isReady(), "the first one was disturbed");
    }

    @Test
    void theDataFolderCannotBeWritten() throws IOException {
        Path file = Product.buildFolder().resolve("data/a-file");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not a folder");
        Product product = Product.launch(file.resolve("below"), Map.of());

        assertRefused(product, 13, "cannot be written to", "MAKEWHOLE_DATA");
    }

    @Test
    void aSettingIsNotUnderstood() {
        Product product =
                Product.launch(
                        Product.freshData("bad-setting"), Map.of("MAKEWHOLE_DEMO", "perhaps"));

        assertRefused(product, 10, "MAKEWHOLE_DEMO cannot be \"perhaps\"", "Give true or false");
    }

    @Test
    void theDemonstrationIsNotShownToTheNetwork() {
        Product product =
                Product.launch(
                        Product.freshData("demo-abroad"),
                        Map.of("MAKEWHOLE_DEMO", "true", "MAKEWHOLE_ADDRESS", "0.0.0.0"));

        assertRefused(product, 10, "MAKEWHOLE_ADDRESS", "MAKEWHOLE_DEMO=false");
    }

    @Test
    void theDatabaseCannotBeReached() {
        Product product =
                Product.launch(
                        Product.freshData("no-database"),
                        Map.of(
                                "MAKEWHOLE_DB_URL",
                                        "jdbc:mysql://127.0.0.1:"
                                                + Product.freePort()
                                                + "/makewhole",
                                "MAKEWHOLE_DB_USER", "makewhole",
                                "MAKEWHOLE_DB_PASSWORD", "a-secret-that-nobody-may-read"));

        assertRefused(product, 21, "database", "");
        assertFalse(product.console().contains("a-secret-that-nobody-may-read"), product.console());
    }

    private static void assertRefused(Product product, int status, String reason, String wayOut) {
        int ended = product.awaitEnd();
        List<String> lines =
                product.console()
                        .lines()
                        .filter(line -> !line.isBlank() && !line.endsWith("is starting ..."))
                        .filter(line -> !line.startsWith("NOTE: Picked up JDK_JAVA_OPTIONS"))
                        .toList();
        assertEquals(1, lines.size(), product.console());
        assertTrue(lines.get(0).startsWith("MakeWhole cannot start: "), lines.get(0));
        assertTrue(lines.get(0).contains(reason) && lines.get(0).contains(wayOut), lines.get(0));
        assertEquals(status, ended, lines.get(0));
    }
}
