package org.makewhole.shared.persistence;

import java.sql.SQLIntegrityConstraintViolationException;

/** Tells a row that the database refused because it was there already from other failures. */
public final class Duplicates {
    private Duplicates() {}

    /** True when the failure comes from a key that was taken, or a reference that leads nowhere. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
