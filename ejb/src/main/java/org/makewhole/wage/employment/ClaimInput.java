package org.makewhole.wage.employment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.Violation;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.InputException;

/**
 * A claim, read and expanded to weeks and pay periods.
 *
 * @param terms in the order of time
 * @param weeks without gaps, in the order of time
 * @param records the pay periods, without gaps, in the order of time
 * @param spread the payments that are for days of several pay periods
 * @param calendar rest days and holidays
 * @param entitlements beside the pay of the periods
 * @param statutory whether everything that the pack says is due at the end or at the end of a year
 *     is to be reckoned
 * @param employmentStart first day
 * @param employmentEnd last day; null while it lasts
 * @param endReason such as {@code resignation}; null when not told
 * @param asOf day on which limitation is looked at
 * @param interestTo day up to which interest runs; null for none
 * @param wilful whether the violations were wilful
 * @param damages whether damages are to be reckoned
 * @param arrearsAtPresentRate whether arrears of the minimum wage are owed at the rate of the day
 *     of {@code asOf}; null as the pack has it
 * @param age of the worker in years, whatever the day; null when not given
 * @param birthDate of the worker, instead of an age; null when not given
 * @param claimed by the worker, by violation
 */
public record ClaimInput(
        List<ClaimTerms> terms,
        List<ClaimWeek> weeks,
        List<PeriodRecord> records,
        List<SpreadPayment> spread,
        PayPeriods periods,
        WorkCalendar calendar,
        List<EntitlementInput> entitlements,
        boolean statutory,
        LocalDate employmentStart,
        LocalDate employmentEnd,
        String endReason,
        LocalDate asOf,
        LocalDate interestTo,
        boolean wilful,
        boolean damages,
        Boolean arrearsAtPresentRate,
        BigDecimal age,
        LocalDate birthDate,
        Map<Violation, BigDecimal> claimed) {

    /** Parameters of the minimum wage with what is known of the worker on a day. */
    public Arguments withWorker(Arguments parameters, String category, LocalDate day) {
        BigDecimal then = ageOn(day);
        if (then == null && category == null) {
            return parameters;
        }
        ObjectNode with = parameters.node().deepCopy();
        if (then != null) {
            with.put("age", then);
        }
        if (category != null) {
            checkCategory(parameters, category, day);
            with.put("category", category);
        }
        return new Arguments(with, parameters.path());
    }

    /** One that the pack does not know is told where it stands, in the terms. */
    private void checkCategory(Arguments parameters, String category, LocalDate day) {
        List<String> known = List.copyOf(parameters.names("categories"));
        if (!known.isEmpty() && !known.contains(category)) {
            throw new InputException(
                    "claim.terms[" + terms.indexOf(termsOn(day)) + "].category",
                    "not among " + String.join(", ", known));
        }
    }

    /** The age of the worker on a day, in years; null when nobody said. */
    public BigDecimal ageOn(LocalDate day) {
        return birthDate == null
                ? age
                : BigDecimal.valueOf(Math.max(0, ChronoUnit.YEARS.between(birthDate, day)));
    }

    /** The first birthday after a day; null where the day of birth is not known. */
    public LocalDate findBirthdayAfter(LocalDate day) {
        if (birthDate == null) {
            return null;
        }
        long years = Math.max(0, ChronoUnit.YEARS.between(birthDate, day));
        return birthDate.plusYears(years + 1);
    }

    /** Whether any pay does not depend on the hours. */
    public boolean hasSalary() {
        for (ClaimTerms each : terms) {
            if (each.isSalary()) {
                return true;
            }
        }
        return false;
    }

    /** The terms on a day; null where there are none. */
    public ClaimTerms termsOn(LocalDate day) {
        for (ClaimTerms each : terms) {
            if (each.covers(day)) {
                return each;
            }
        }
        return null;
    }

    /** Whether the employment is over before a day. */
    public boolean hasEndedBefore(LocalDate date) {
        return employmentEnd != null && date.isAfter(employmentEnd);
    }
}
