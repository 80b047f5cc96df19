package org.makewhole.deadline.rule;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days of every year on which the time of a law or court stands still.
 *
 * @param from first day
 * @param to last day; before {@code from} when the recess runs into the next year
 * @param name what it is called
 */
public record Recess(MonthDay from, MonthDay to, String name) {

    public boolean covers(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return from.isAfter(to)
                ? !day.isBefore(from) || !day.isAfter(to)
                : !day.isBefore(from) && !day.isAfter(to);
    }
}
