package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days on which a clock stands still.
 *
 * @param from the first of them
 * @param to the last of them; empty while nobody knows
 * @param reason why
 */
public record Suspension(LocalDate from, Optional<LocalDate> to, String reason) {

    public Suspension {
        Objects.requireNonNull(reason);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("A suspension ends before it begins");
        }
    }

    public static Suspension of(LocalDate from, LocalDate to, String reason) {
        return new Suspension(from, Optional.of(to), reason);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }
}
