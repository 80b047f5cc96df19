package org.makewhole.web.timesheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Days that were all alike.
 *
 * @param from first day
 * @param until last day
 * @param days days of the week on which there was work
 * @param hours of each day
 */
record WorkPattern(LocalDate from, LocalDate until, Set<DayOfWeek> days, WorkedHours hours) {

    /** The days of the pattern with what their cells hold, without the days off. */
    Map<LocalDate, String> cells(Set<LocalDate> off) {
        Map<LocalDate, String> cells = new TreeMap<>();
        String text = hours.text();
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek()) && !off.contains(day)) {
                cells.put(day, text);
            }
        }
        return cells;
    }
}
