package org.makewhole.claim;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A calculation in the list of a claim.
 *
 * @param by name of who made it
 * @param wages owed
 * @param decision null while nobody has decided
 * @param decidedAt null while nobody has decided
 * @param decidedBy name; null while nobody has decided, or when it was not kept
 * @param holds whether it is the accepted one
 */
public record CalculationRow(
        long id,
        Instant at,
        String by,
        String packId,
        String packVersion,
        BigDecimal wages,
        String currency,
        Decision decision,
        Instant decidedAt,
        String decidedBy,
        boolean holds) {}
