package org.makewhole.remedy.outcome;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a case ended, as somebody noted it.
 *
 * @param claimant for whom it ended so; null for the whole case
 * @param on null where a register does not say
 * @param note null when nobody said more
 * @param originalWords what the register calls it that the case came from, or null
 */
public record OutcomeRow(
        String claimant,
        Outcome outcome,
        LocalDate on,
        String note,
        String originalWords,
        Instant recordedAt,
        String recordedBy)
        implements Serializable {}
