package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.makewhole.calendar.WorkingCalendar;
import org.makewhole.deadline.rule.Recess;

/** Makes up for the days on which a clock did not run. */
final class StandingStill {

    private final List<Suspension> suspensions;
    private final List<Recess> recesses;

    /** Null when every day of the calendar is counted. */
    private final WorkingCalendar workingDays;

    StandingStill(
            List<Suspension> suspensions, List<Recess> recesses, WorkingCalendar workingDays) {
        this.suspensions = suspensions;
        this.recesses = recesses;
        this.workingDays = workingDays;
    }

    boolean isNeeded() {
        return !suspensions.isEmpty() || !recesses.isEmpty();
    }

    /**
     * The end when each day that stood still is made up by one that did not.
     *
     * @param first the first day of the period
     * @param end its last day, had nothing stood still
     */
    LocalDate end(LocalDate first, LocalDate end) {
        long owed = 0;
        for (LocalDate day = first; !day.isAfter(end); day = day.plusDays(1)) {
            owed += counts(day) && stands(day) ? 1 : 0;
        }
        LocalDate reached = end;
        while (owed > 0) {
            reached = reached.plusDays(1);
            owed -= counts(reached) && !stands(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many counted days of a suspension lie between two days. */
    long days(Suspension suspension, LocalDate first, LocalDate last) {
        LocalDate from = suspension.from().isBefore(first) ? first : suspension.from();
        LocalDate to = suspension.to().filter(day -> day.isBefore(last)).orElse(last).plusDays(1);
        if (!from.isBefore(to)) {
            return 0;
        }
        return workingDays == null
                ? ChronoUnit.DAYS.between(from, to)
                : from.datesUntil(to).filter(this::counts).count();
    }

    private boolean counts(LocalDate day) {
        return workingDays == null || workingDays.isWorking(day);
    }

    private boolean stands(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.covers(day))
                || recesses.stream().anyMatch(recess -> recess.covers(day));
    }
}
