package org.makewhole.shared.pulse;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the database whether it is there, on a connection that nothing else uses, so that neither a
 * long statement nor an empty pool can be taken for its death.
 */
final class SignOfLife implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SignOfLife.class.getName());
    private static final int SLICE_MILLIS = 250;

    private final MysqlDataSource database;
    private final int patienceMillis;
    private final ExecutorService asker =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "makewhole-pulse-asks");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile Connection connection;
    private Future<Boolean> asked;

    /**
     * @param database its timeouts are set here
     * @param patienceMillis how long an answer may take
     */
    SignOfLife(MysqlDataSource database, int patienceMillis) throws SQLException {
        this.database = database;
        this.patienceMillis = patienceMillis;
        database.setConnectTimeout(patienceMillis);
        database.setSocketTimeout(patienceMillis);
    }

    /**
     * Waits for a sign of life.
     *
     * <p>The wait is counted in slices: a machine that was held still as a whole, for however long,
     * loses one of them and not its database.
     *
     * @return false when the database cannot be reached, or lets the patience run out
     */
    boolean isGiven() throws InterruptedException {
        if (asked == null) {
            asked = asker.submit(this::answers);
        }
        for (int waited = 0; waited < patienceMillis; waited += SLICE_MILLIS) {
            try {
                boolean alive = asked.get(SLICE_MILLIS, TimeUnit.MILLISECONDS);
                asked = null;
                Pulse.came(waited);
                return alive;
            } catch (TimeoutException notYet) {
                Pulse.awaited((long) waited + SLICE_MILLIS);
                LOG.log(Level.FINEST, "Still waiting", notYet);
            } catch (ExecutionException failed) {
                LOG.log(Level.FINE, "The sign of life failed", failed);
                asked = null;
                return false;
            }
        }
        Connection silent = connection;
        if (silent != null) {
            OpenConnections.breakOff(silent);
        }
        return false;
    }

    /** A connection that the database ended in the meantime is replaced once. */
    private boolean answers() {
        try {
            if (connection != null && connection.isValid(0)) {
                return true;
            }
            forget();
            connection = database.getConnection();
            return true;
        } catch (SQLException refused) {
            LOG.log(Level.FINE, "No sign of life", refused);
            forget();
            return DatabaseAway.answeredBy(refused);
        }
    }

    private void forget() {
        Connection ended = connection;
        connection = null;
        if (ended != null) {
            OpenConnections.breakOff(ended);
        }
    }

    /** Takes leave of the database, which else writes into its log that somebody was lost. */
    @Override
    public void close() {
        asker.shutdownNow();
        Connection ended = connection;
        connection = null;
        if (ended == null) {
            return;
        }
        try {
            ended.close();
        } catch (SQLException gone) {
            LOG.log(Level.FINE, "It had ended before", gone);
        }
    }
}
