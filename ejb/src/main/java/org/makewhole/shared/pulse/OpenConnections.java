package org.makewhole.shared.pulse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The connections of all pools, to be broken off when nobody answers on them any more. */
final class OpenConnections {
    private static final Logger LOG = Logger.getLogger(OpenConnections.class.getName());
    private static final Map<Connection, Boolean> OPEN = new WeakHashMap<>();

    private OpenConnections() {}

    static void add(Connection connection) {
        synchronized (OPEN) {
            OPEN.put(connection, Boolean.TRUE);
        }
    }

    /**
     * Breaks all of them off: who waits for an answer gets an exception. The database takes back
     * what was not committed as soon as it learns of it.
     *
     * @return how many there were
     */
    static int breakOff() {
        List<Connection> all;
        synchronized (OPEN) {
            all = List.copyOf(OPEN.keySet());
            OPEN.clear();
        }
        all.forEach(OpenConnections::breakOff);
        return all.size();
    }

    /** On a thread of its own: a socket that is closed may wait for a network that is not there. */
    static void breakOff(Connection connection) {
        try {
            connection.abort(
                    work -> {
                        Thread thread = new Thread(work, "makewhole-break-off");
                        thread.setDaemon(true);
                        thread.start();
                    });
        } catch (SQLException ended) {
            LOG.log(Level.FINE, "It had ended before", ended);
        }
    }
}
