package org.makewhole.remedy.bank;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of the bank as a page shows it.
 *
 * @param amount below zero for what went out
 * @param settledBy who said what it is; null while nobody did
 * @param why it was set aside, or null
 * @param suggestions what it could be, the likeliest first; empty once somebody has said so
 */
public record LineRow(
        long id,
        int version,
        LocalDate on,
        BigDecimal amount,
        String currency,
        String otherParty,
        String reference,
        LineState state,
        String settledBy,
        String why,
        List<Suggestion> suggestions)
        implements Serializable {}
