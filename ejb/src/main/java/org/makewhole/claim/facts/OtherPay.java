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
 */
public record OtherPay(
        OtherPayKind kind, LocalDate from, LocalDate until, BigDecimal amount, Evidence evidence)
        implements Serializable {}
