package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Terms of employment over a stretch of time.
 *
 * @param from first day
 * @param until last day; null while they last
 * @param basis {@code hour}, {@code day}, {@code week} or {@code month}
 * @param rate money for the basis
 * @param hoursPerWeek that a weekly or monthly salary covers; null when it covers all hours
 * @param daysPerWeek agreed; null when not agreed
 * @param category of the worker for the minimum wage; null for none
 */
record ClaimTerms(
        LocalDate from,
        LocalDate until,
        String basis,
        BigDecimal rate,
        BigDecimal hoursPerWeek,
        BigDecimal daysPerWeek,
        String category) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
