package org.makewhole.claim.facts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Pay beside the agreed rate that is due, or what was taken from the worker.
 *
 * @param kind what it is
 * @param from first day it is for
 * @param until last day it is for
 * @param amount for these days
 * @param evidence null when nobody said
 * @param nights of lodging in these days; null for anything else
 */
public record OtherPay(
        OtherPayKind kind,
        LocalDate from,
        LocalDate until,
        BigDecimal amount,
        Evidence evidence,
        BigDecimal nights)
        implements Serializable {

    /** Pay or a deduction that is no lodging. */
    public OtherPay(
            OtherPayKind kind,
            LocalDate from,
            LocalDate until,
            BigDecimal amount,
            Evidence evidence) {
        this(kind, from, until, amount, evidence, null);
    }
}
