package org.makewhole.wage.employment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that are paid together.
 *
 * @param from first day
 * @param until last day
 * @param payday day on which they are to be paid
 */
public record PayPeriod(LocalDate from, LocalDate until, LocalDate payday) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }
}
