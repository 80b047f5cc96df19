package org.makewhole.claim.facts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the employer paid.
 *
 * @param from first day it pays for
 * @param until last day it pays for
 * @param amount before taxes, and before deductions that are claimed back
 * @param evidence null when nobody said
 */
public record Payment(LocalDate from, LocalDate until, BigDecimal amount, Evidence evidence)
        implements Serializable {}
