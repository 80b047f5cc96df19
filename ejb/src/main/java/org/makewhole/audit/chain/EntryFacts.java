package org.makewhole.audit.chain;

import java.time.Instant;

/**
 * What an entry says: the columns of its row, apart from those that chain it.
 *
 * @param version always {@link #VERSION}; part of what is hashed because it is part of the row
 * @param recordedAt in microseconds, as the database keeps it
 * @param accountId null for the platform itself and for somebody unknown
 * @param outcome a name of {@code Outcome}
 * @param subjectId null where the subject has no id
 * @param changes before and after by field, as JSON; null where nothing was changed
 */
public record EntryFacts(
        long id,
        int version,
        Instant recordedAt,
        Long accountId,
        String accountName,
        String action,
        String outcome,
        String subjectType,
        Long subjectId,
        String subjectLabel,
        String details,
        String changes) {

    /** Of every row: an entry is never changed. */
    public static final int VERSION = 1;
}
