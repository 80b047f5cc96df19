package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

    @Test
    void overTheNetworkTlsIsRequiredUnlessTheUrlSaysOtherwise() {
        assertTrue(
                DatabaseUrl.completed("jdbc:mysql://db:3306/makewhole")
                        .contains("sslMode=REQUIRED"));

        String chosen = DatabaseUrl.completed("jdbc:mysql://db/makewhole?sslMode=VERIFY_IDENTITY");
        assertTrue(chosen.contains("sslMode=VERIFY_IDENTITY"), chosen);
        assertFalse(chosen.contains("REQUIRED"), chosen);
    }

    @Test
    void whatTheOperatorWroteIsKeptAndInstantsAreUtc() {
        String url =
                DatabaseUrl.completed(
                        "jdbc:mysql://db/makewhole?rewriteBatchedStatements=false&sslMode=PREFERRED");

        assertTrue(
                url.startsWith("jdbc:mysql://db/makewhole?rewriteBatchedStatements=false&"), url);
        assertFalse(url.contains("rewriteBatchedStatements=true"), url);
        assertTrue(url.contains("connectionTimeZone=UTC"), url);
    }

    @Test
    void embeddedDatabaseIsReachedOnLoopbackInClear() {
        assertEquals(
                "jdbc:mysql://127.0.0.1:3333/makewhole?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                    + "&rewriteBatchedStatements=true&connectionTimeZone=UTC"
                    + "&forceConnectionTimeZoneToSession=true",
                DatabaseUrl.embedded(3333, "makewhole"));
    }
}
