package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.4.0",
                "8.4.3-commercial",
                "9.1.0",
                "10.11.6-MariaDB-0+deb12u1",
                "5.5.5-10.11.6-MariaDB",
                "11.4.5-MariaDB"
            })
    void newEnoughVersionsAreAccepted(String version) {
        assertDoesNotThrow(() -> ExternalDatabase.requireVersion(version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.0.41",
                "5.7.44-log",
                "10.6.20-MariaDB",
                "5.5.5-10.5.1-MariaDB",
                "unknown"
            })
    void olderVersionsAreRefusedByName(String version) {
        StartFailure failure =
                assertThrows(StartFailure.class, () -> ExternalDatabase.requireVersion(version));

        assertEquals(ExitStatus.DATABASE_TOO_OLD, failure.status());
        assertTrue(failure.line().contains(version), failure.line());
    }

    @ParameterizedTest
    @CsvSource({
        "1045, DATABASE_ACCESS_DENIED",
        "1698, DATABASE_ACCESS_DENIED",
        "1044, DATABASE_ACCESS_DENIED",
        "1049, DATABASE_UNREACHABLE",
        "0, DATABASE_UNREACHABLE"
    })
    void eachRefusalHasAStatusOfItsOwn(int code, ExitStatus expected) {
        SQLException failure = new SQLException("no", "28000", code);

        assertEquals(expected, ExternalDatabase.explained("app", failure).status());
    }

    @Test
    void failedHandshakeIsAboutTls() {
        SQLException failure =
                new SQLException("link failure", "08S01", new SSLHandshakeException("no cipher"));

        assertEquals(ExitStatus.DATABASE_TLS, ExternalDatabase.explained("app", failure).status());
    }

    @Test
    void nobodyListeningIsUnreachable() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        DatabaseAccess.Account account = new DatabaseAccess.Account("app", "x");
        DatabaseAccess access =
                new DatabaseAccess(
                        DatabaseUrl.completed("jdbc:mysql://127.0.0.1:" + closed + "/makewhole"),
                        account,
                        account,
                        account);

        StartFailure failure =
                assertThrows(StartFailure.class, () -> ExternalDatabase.checked(access));
        assertEquals(ExitStatus.DATABASE_UNREACHABLE, failure.status());
    }
}
