package org.makewhole.keyring;

import java.time.Instant;

/**
 * A request as the page shows it.
 *
 * @param waiting false also when it was left for too long
 * @param askedBy as the organisation calls them; empty for somebody it knows no more
 * @param decidedBy null while nobody decided
 * @param own whether the viewer asked
 */
public record KeyRequestRow(
        long id,
        int version,
        KeyOperation operation,
        KeyRequestState state,
        boolean waiting,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt,
        boolean own) {}
