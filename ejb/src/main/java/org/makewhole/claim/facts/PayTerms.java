package org.makewhole.claim.facts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Pay as agreed over a stretch of time.
 *
 * @param from first day
 * @param until last day; null while they last
 * @param basis what the rate pays for
 * @param rate money for the basis, in the currency of the case
 * @param hoursPerWeek that a weekly or monthly salary covers; null when it covers all hours
 * @param daysPerWeek agreed days; null when not agreed
 * @param category of the worker for the minimum wage, as the pack names it; null for none
 * @param evidence null when nobody said
 */
public record PayTerms(
        LocalDate from,
        LocalDate until,
        PayBasis basis,
        BigDecimal rate,
        BigDecimal hoursPerWeek,
        BigDecimal daysPerWeek,
        String category,
        Evidence evidence)
        implements Serializable {

    /** The same at another rate. */
    public PayTerms withRate(BigDecimal other) {
        return new PayTerms(
                from, until, basis, other, hoursPerWeek, daysPerWeek, category, evidence);
    }
}
