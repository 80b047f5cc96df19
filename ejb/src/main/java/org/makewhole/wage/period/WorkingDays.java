package org.makewhole.wage.period;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.makewhole.wage.employment.WorkCalendar;

/**
 * The days of a week on which somebody has to work: as many as were agreed or worked in a pattern,
 * from Monday on, rest days left out. A holiday among them counts, since it is paid.
 */
record WorkingDays(Map<DayOfWeek, BigDecimal> share) {

    /**
     * Of a calendar and the days a week.
     *
     * @param daysPerWeek null where nobody said: all but the rest days
     */
    static WorkingDays of(WorkCalendar calendar, BigDecimal daysPerWeek) {
        Map<DayOfWeek, BigDecimal> share = new EnumMap<>(DayOfWeek.class);
        BigDecimal left =
                daysPerWeek == null ? BigDecimal.valueOf(DayOfWeek.values().length) : daysPerWeek;
        for (DayOfWeek day : DayOfWeek.values()) {
            BigDecimal part =
                    calendar.weekdays().containsKey(day)
                            ? BigDecimal.ZERO
                            : left.min(BigDecimal.ONE);
            share.put(day, part);
            left = left.subtract(part);
        }
        return new WorkingDays(share);
    }

    /** Working days between two days, both included; half days as 0.5. */
    BigDecimal between(LocalDate from, LocalDate until) {
        BigDecimal days = BigDecimal.ZERO;
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            days = days.add(share.get(day.getDayOfWeek()));
        }
        return days;
    }
}
