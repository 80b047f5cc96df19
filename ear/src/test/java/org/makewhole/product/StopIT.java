package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The end of the shared demonstration: after all that the journeys did, no browser has reported a
 * broken policy, it stops cleanly and its log is calm.
 */
@Order(Integer.MAX_VALUE)
class StopIT {

    @Test
    void stopsOnRequestAndLeavesACalmLog() throws Exception {
        Product product = Demonstration.ofAllJourneys();
        ProcessHandle database = product.database().orElseThrow();
        assertEquals(PolicyReports.sentOnPurpose(), PolicyReports.counted(), product.console());

        assertEquals(0, product.stop(), product.console());

        database.onExit().get(20, TimeUnit.SECONDS);
        assertFalse(product.isReady());
        assertEquals(List.of(), severe(product));

        // After all of it, and with nothing running, the trail is whole.
        Command verified = Command.run(product.data(), "verify-audit");
        assertEquals(0, verified.status(), verified.output());
        assertTrue(verified.output().contains("The audit trail is whole."), verified.output());

        // And whatever the journeys posted adds up, on every screen.
        Command money = Command.run(product.data(), "verify-money");
        assertEquals(0, money.status(), money.output());
        assertTrue(money.output().contains("The money adds up."), money.output());
    }

    /** The lines of the log that speak of an error. */
    private static List<String> severe(Product product) throws IOException {
        return Files.readAllLines(product.data().resolve("logs/server.log")).stream()
                .filter(line -> line.contains(" SEVERE "))
                .toList();
    }
}
