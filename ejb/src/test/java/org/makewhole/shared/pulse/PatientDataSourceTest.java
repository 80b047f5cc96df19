package org.makewhole.shared.pulse;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PatientDataSourceTest {
    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    @AfterEach
    void beatAgain() {
        threads.shutdownNow();
        Pulse.set(true);
    }

    /** The greeting that they wait for would never come: no limit of time ends this wait. */
    @Test
    @Timeout(60)
    void whoWaitsForAConnectionGoesAwayWhenThePulseStops() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            PatientDataSource database = new PatientDataSource();
            database.setUrl(
                    "jdbc:mysql://127.0.0.1:"
                            + silent.getLocalPort()
                            + "/makewhole?sslMode=DISABLED&connectTimeout=0&socketTimeout=0");
            Future<Connection> waits = threads.submit(() -> database.getConnection("who", "word"));
            try (Socket begun = silent.accept()) {
                assertTrue(begun.isConnected());
                assertFalse(waits.isDone());

                Pulse.set(false);

                ExecutionException given = assertThrows(ExecutionException.class, waits::get);
                assertInstanceOf(SQLTransientConnectionException.class, given.getCause());
                assertTrue(DatabaseAway.isCauseOf(given));
                assertThrows(
                        SQLTransientConnectionException.class,
                        () -> database.getConnection("who", "word"),
                        "and nobody is sent there after that");
            }
        }
    }

    @Test
    void whatTheDriverRefusesIsToldAsItIs() throws Exception {
        PatientDataSource database = new PatientDataSource();
        database.setUrl("jdbc:mysql://127.0.0.1:1/makewhole?sslMode=DISABLED");

        SQLException refused =
                assertThrows(SQLException.class, () -> database.getConnection("who", "word"));
        assertTrue(DatabaseAway.isCauseOf(refused));
        assertFalse(refused instanceof SQLTransientConnectionException);
    }

    @Test
    void aPulseThatStoppedAMomentAgoIsRemembered() {
        assertTrue(Pulse.isBeating());

        Pulse.set(false);
        Pulse.set(true);

        assertTrue(Pulse.isBeating());
        assertTrue(Pulse.hasJustMissed());
    }
}
