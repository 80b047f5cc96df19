package org.makewhole.claimimport;

import java.io.UncheckedIOException;
import org.makewhole.shared.spreadsheet.UnreadableTableException;

/** Why a run failed, as far as a person can do something about it. */
public enum ImportFailure {
    /** The file is damaged or no longer there. */
    FILE_UNREADABLE,
    /** The virus scanner found something in it. */
    INFECTED,
    /** Anything else; the server's log has the details. */
    UNEXPECTED;

    /** Names the failure behind an error. */
    static ImportFailure of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTableException
                    || cause instanceof UncheckedIOException) {
                return FILE_UNREADABLE;
            }
        }
        return UNEXPECTED;
    }
}
