package org.makewhole.shared.pulse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens a connection for somebody who goes away when the pulse stops. A handshake cannot be broken
 * off from outside; who came for a connection just before the database was found silent would wait
 * for its greeting besides. So the handshake has a thread of its own, which ends by the limits of
 * the connection.
 */
final class WhilePulse {
    private static final int SLICE_MILLIS = 50;

    private WhilePulse() {}

    /**
     * What is opened.
     *
     * @throws SQLTransientConnectionException when the pulse stops before it is open
     * @throws AnswersLateException when a person waits for it too long
     */
    static Connection beats(Callable<Connection> opens) throws SQLException {
        CompletableFuture<Connection> opened = new CompletableFuture<>();
        if (Pulse.isBeating()) {
            Thread thread = new Thread(() -> open(opens, opened), "makewhole-connects");
            thread.setDaemon(true);
            thread.start();
        }
        long begun = System.nanoTime();
        while (Pulse.isBeating()) {
            if (PagePatience.endsAfter(System.nanoTime() - begun)) {
                opened.thenAccept(OpenConnections::breakOff);
                throw PagePatience.giveUp();
            }
            try {
                Connection connection = opened.get(SLICE_MILLIS, TimeUnit.MILLISECONDS);
                PagePatience.answered(System.nanoTime() - begun);
                return connection;
            } catch (TimeoutException notYet) {
                Thread.onSpinWait();
            } catch (ExecutionException failed) {
                throw refusal(failed.getCause());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        opened.thenAccept(OpenConnections::breakOff);
        throw new SQLTransientConnectionException("The database does not answer", "08001");
    }

    private static void open(Callable<Connection> opens, CompletableFuture<Connection> opened) {
        try {
            opened.complete(opens.call());
        } catch (Exception refused) {
            opened.completeExceptionally(refused);
        }
    }

    private static SQLException refusal(Throwable failed) {
        return failed instanceof SQLException refused ? refused : new SQLException(failed);
    }
}
