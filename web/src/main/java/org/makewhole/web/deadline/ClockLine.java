package org.makewhole.web.deadline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockState;

/**
 * A clock as a line of a list.
 *
 * @param due null while it cannot be known
 * @param state key of where it stands: that of the clock, or OVERDUE, UNCONFIRMED, SUSPENDED
 * @param tone of that
 */
public record ClockLine(
        Long id,
        String title,
        String kind,
        LocalDate due,
        String actor,
        String silence,
        String state,
        String tone,
        boolean open)
        implements Serializable {

    static ClockLine of(Clock clock, Locale locale, Instant now) {
        String state = state(clock, now);
        return new ClockLine(
                clock.getId(),
                clock.getRule().rule().title().in(locale),
                clock.getKind().name(),
                clock.getDueOn(),
                clock.getActor().name(),
                clock.getSilence().name(),
                state,
                tone(state),
                clock.getState() == ClockState.OPEN);
    }

    static String state(Clock clock, Instant now) {
        if (clock.getState() != ClockState.OPEN) {
            return clock.getState().name();
        }
        if (clock.getDueAt() == null) {
            return "SUSPENDED";
        }
        if (clock.getDueAt().isBefore(now)) {
            return "OVERDUE";
        }
        return clock.isUnconfirmed() ? "UNCONFIRMED" : ClockState.OPEN.name();
    }

    /** The tone of a state by its key. */
    public static String tone(String state) {
        return switch (state) {
            case "OVERDUE", "MISSED" -> "bad";
            case "UNCONFIRMED", "SUSPENDED" -> "warn";
            case "MET" -> "good";
            case "OPEN" -> "info";
            default -> "";
        };
    }
}
