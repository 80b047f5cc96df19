package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The frame of an employment: what is paid together, which days are no ordinary ones, and what its
 * end brings.
 *
 * @param payPeriod what is paid together; null for a week
 * @param payPeriodStart first day of any pay period; null for the first day of the work
 * @param start first day of service; null when not told
 * @param birthDate of the worker, in place of an age that stays the same; null when not told
 * @param endReason why it ended; null when not told
 * @param statutory whether everything is reckoned that the law owes at the end and each year; null
 *     for no
 * @param restDays weekly days of rest by law or agreement; empty for none
 * @param publicHolidays whether the public holidays of the place are no ordinary days; null for no
 * @param holidays those days, as they were found when the claim was computed
 */
public record Employment(
        PayPeriodLength payPeriod,
        LocalDate payPeriodStart,
        LocalDate start,
        LocalDate birthDate,
        EndReason endReason,
        Boolean statutory,
        List<DayOfWeek> restDays,
        Boolean publicHolidays,
        List<LocalDate> holidays)
        implements Serializable {

    /** Weeks, and nothing told. */
    public static final Employment NONE =
            new Employment(null, null, null, null, null, null, null, null, null);

    public Employment {
        restDays = restDays == null ? List.of() : List.copyOf(restDays);
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
    }

    /** The same with the public holidays that were found. */
    public Employment withHolidays(List<LocalDate> found) {
        return new Employment(
                payPeriod,
                payPeriodStart,
                start,
                birthDate,
                endReason,
                statutory,
                restDays,
                publicHolidays,
                found);
    }

    @JsonIgnore
    public boolean hasPublicHolidays() {
        return Boolean.TRUE.equals(publicHolidays);
    }
}
