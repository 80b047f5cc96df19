package org.makewhole.shared.pulse;

import java.io.IOException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;

/** Tells a database that cannot be reached from other failures. */
public final class DatabaseAway {
    private static final String CONNECTION_STATE = "08";

    /** The server's own word that it is being shut down, on a connection that still stands. */
    private static final int SHUTTING_DOWN = 1053;

    /** So says the server's pool when no connection could be had. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    /** So says the driver of a statement whose connection was thrown away under it. */
    private static final String CLOSED = "after statement closed";

    /** The database has as many connections as it takes: it is there, and busy. */
    private static final int TOO_MANY_CONNECTIONS = 1040;

    private DatabaseAway() {}

    /**
     * True when a failure comes from a database that could not be reached, was lost on the way, or
     * answers too slowly for a page. Whether what was sent then was stored is not known.
     */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && (isConnection(refused) || wasCutOff(refused))) {
                return true;
            }
            if (cause instanceof AnswersLateException) {
                return true;
            }
            // One database takes part in a transaction: its end fails when the connection is gone.
            if (cause instanceof XAException
                    || String.valueOf(cause.getMessage()).contains(NO_CONNECTION)) {
                return true;
            }
        }
        return false;
    }

    /** True when the database itself answered, be it that it has no room. */
    static boolean answeredBy(SQLException refused) {
        return refused.getErrorCode() == TOO_MANY_CONNECTIONS
                || !isConnection(refused) && !wasCutOff(refused);
    }

    /** What breaks off in the middle is told by the driver without the state for it. */
    private static boolean wasCutOff(SQLException refused) {
        return refused.getCause() instanceof IOException
                || String.valueOf(refused.getMessage()).contains(CLOSED);
    }

    private static boolean isConnection(SQLException refused) {
        return refused.getErrorCode() == SHUTTING_DOWN
                || String.valueOf(refused.getSQLState()).startsWith(CONNECTION_STATE);
    }
}
