package org.makewhole.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which an organisation, a court or an office is closed by its own decision.
 *
 * @param from first day
 * @param to last day
 * @param name what people call it, such as the name of a recess
 */
public record Closure(LocalDate from, LocalDate to, String name) {

    public Closure {
        Objects.requireNonNull(name);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A closure ends on " + to + " before " + from);
        }
    }

    public static Closure day(LocalDate day, String name) {
        return new Closure(day, day, name);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
