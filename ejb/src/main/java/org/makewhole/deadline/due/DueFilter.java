package org.makewhole.deadline.due;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.makewhole.deadline.clock.ClockKind;

/**
 * Which open clocks a list shows.
 *
 * @param kind null for every kind
 * @param until those due on this day or before; null for all
 */
public record DueFilter(@NotNull Whose whose, ClockKind kind, LocalDate until) {

    /** Everything that the caller sees. */
    public static final DueFilter ALL = new DueFilter(Whose.ALL, null, null);
}
