package org.makewhole.claimimport.run;

import java.sql.SQLIntegrityConstraintViolationException;
import org.makewhole.shared.spreadsheet.UnreadableTableException;

/** Why a run failed, as far as a person can do something about it. */
public enum ImportFailure {
    /** Another person stored some of the same cases at the same moment. */
    SAME_CASES_MEANWHILE,
    /** The file is damaged or no longer there. */
    FILE_UNREADABLE,
    /** Anything else; the server's log has the details. */
    UNEXPECTED;

    /** Names the failure behind an error. */
    public static ImportFailure of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return SAME_CASES_MEANWHILE;
            }
            if (cause instanceof UnreadableTableException
                    || cause instanceof java.io.UncheckedIOException) {
                return FILE_UNREADABLE;
            }
        }
        return UNEXPECTED;
    }
}
