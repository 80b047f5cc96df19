package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;

/**
 * More time, by agreement or by decision: so long, or until a day.
 *
 * @param by how much longer; not in sessions or hours
 * @param until the new last day
 * @param reason who granted it and where that is written
 */
public record Extension(Optional<PeriodLength> by, Optional<LocalDate> until, String reason) {

    public Extension {
        Objects.requireNonNull(reason);
        if (by.isPresent() == until.isPresent()) {
            throw new IllegalArgumentException("An extension is so long, or until a day");
        }
        by.map(PeriodLength::unit)
                .filter(unit -> unit == PeriodUnit.HOURS || unit == PeriodUnit.SESSIONS)
                .ifPresent(
                        unit -> {
                            throw new IllegalArgumentException("No extension by " + unit);
                        });
    }

    public static Extension by(PeriodLength length, String reason) {
        return new Extension(Optional.of(length), Optional.empty(), reason);
    }

    public static Extension until(LocalDate day, String reason) {
        return new Extension(Optional.empty(), Optional.of(day), reason);
    }
}
