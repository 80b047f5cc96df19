package org.makewhole.wage.employment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are no ordinary days.
 *
 * @param dates kind of a day, such as {@code holiday}
 * @param weekdays kind of a day of each week, such as {@code rest-day}
 */
public record WorkCalendar(Map<LocalDate, String> dates, Map<DayOfWeek, String> weekdays) {

    /** What lies between the two kinds of a day that is both. */
    public static final String ON = "-on-";

    public WorkCalendar {
        dates = Map.copyOf(dates);
        weekdays = Map.copyOf(weekdays);
    }

    public boolean isEmpty() {
        return dates.isEmpty() && weekdays.isEmpty();
    }

    /** The kind of a day; null for an ordinary one. */
    public String findDate(LocalDate day) {
        return dates.get(day);
    }

    /** The kind of a day of the week; null for an ordinary one. */
    public String findWeekday(LocalDate day) {
        return weekdays.get(day.getDayOfWeek());
    }
}
