package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What starts a clock.
 *
 * @param date the day of the event, of knowledge or of receipt, as the rule asks; for a limit
 *     before an event, the day of that event
 * @param time at what time of the place, where that matters
 * @param happened the day of the event itself, when {@code date} is a later one such as that of
 *     knowledge
 */
public record Trigger(LocalDate date, Optional<LocalTime> time, Optional<LocalDate> happened) {

    public Trigger {
        Objects.requireNonNull(date);
        Objects.requireNonNull(time);
        Objects.requireNonNull(happened);
    }

    public static Trigger on(LocalDate date) {
        return new Trigger(date, Optional.empty(), Optional.empty());
    }

    public static Trigger at(LocalDate date, LocalTime time) {
        return new Trigger(date, Optional.of(time), Optional.empty());
    }
}
