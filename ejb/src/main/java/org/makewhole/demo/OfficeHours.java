package org.makewhole.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When work is done: from Monday to Friday between nine and five, yesterday at the latest, so that
 * nothing of the demonstration can lie in the future at whatever hour it is loaded.
 */
record OfficeHours(ZoneId zone, LocalDate today) {
    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final int SECONDS = 8 * 60 * 60;

    boolean isPast(LocalDate date) {
        return date.isBefore(today);
    }

    /** A moment of that working day. */
    Instant moment(LocalDate day, Dice dice) {
        return day.atTime(FROM).plusSeconds(dice.between(0, SECONDS - 1)).atZone(zone).toInstant();
    }

    /** The day itself or the Monday after it. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (isWeekend(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself or the Friday before it. */
    static LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (isWeekend(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
