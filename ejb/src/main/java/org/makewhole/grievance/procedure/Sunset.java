package org.makewhole.grievance.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a disciplinary measure may be relied on: many agreements let it leave the file after
 * some months without another one.
 */
public final class Sunset {

    private Sunset() {}

    /**
     * The first day on which a measure no longer counts.
     *
     * @param measure when it was given
     * @param months of the agreement; null where it has no such clause
     * @return empty where a measure counts for ever
     */
    public static Optional<LocalDate> endsOn(LocalDate measure, Integer months) {
        return measure == null || months == null
                ? Optional.empty()
                : Optional.of(measure.plusMonths(months));
    }

    /** Whether an earlier measure still counted on the day of a later incident. */
    public static boolean counts(LocalDate earlier, Integer months, LocalDate incidentOn) {
        return endsOn(earlier, months).map(incidentOn::isBefore).orElse(true);
    }
}
