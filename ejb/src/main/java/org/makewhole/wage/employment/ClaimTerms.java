package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.wage.number.Decimals;

/**
 * Terms of employment over a stretch of time.
 *
 * @param from first day
 * @param until last day; null while they last
 * @param basis {@code hour}, {@code day}, {@code week}, {@code month} or {@code piece}
 * @param rate money for the basis
 * @param hoursPerWeek that a weekly or monthly salary covers; null when it covers all hours
 * @param daysPerWeek agreed; null when not agreed
 * @param category of the worker for the minimum wage; null for none
 * @param loading of a casual worker on top of the rate, as 0.25; zero for none
 * @param loadingKind {@code substitution}, {@code cumulative} or {@code compounding}: how the
 *     loading meets overtime
 * @param tipped whether tips may stand in for part of the minimum wage
 */
public record ClaimTerms(
        LocalDate from,
        LocalDate until,
        String basis,
        BigDecimal rate,
        BigDecimal hoursPerWeek,
        BigDecimal daysPerWeek,
        String category,
        BigDecimal loading,
        String loadingKind,
        boolean tipped) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether any of the days from {@code first} to {@code last} is covered. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || !until.isBefore(first));
    }

    /** Whether the pay does not depend on the hours. */
    public boolean isSalary() {
        return basis.equals("week") || basis.equals("month");
    }

    public boolean isByDay() {
        return basis.equals("day");
    }

    public boolean isByHour() {
        return basis.equals("hour");
    }

    /** Hours of an agreed day; null where the hours or days of a week are not agreed. */
    public BigDecimal agreedDay() {
        boolean agreed =
                hoursPerWeek != null
                        && hoursPerWeek.signum() > 0
                        && daysPerWeek != null
                        && daysPerWeek.signum() > 0;
        return agreed ? Decimals.divide(hoursPerWeek, daysPerWeek) : null;
    }

    /** The rate with the loading of a casual worker. */
    public BigDecimal loadedRate() {
        return loading.signum() == 0 ? rate : rate.multiply(BigDecimal.ONE.add(loading));
    }
}
