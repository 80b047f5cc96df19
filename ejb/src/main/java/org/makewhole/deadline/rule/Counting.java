package org.makewhole.deadline.rule;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.pack.LocalizedText;

/**
 * The way in which a law counts.
 *
 * @param id its key in {@code countings.json}
 * @param title its name
 * @param firstDay which day is the first
 * @param monthCount where months and years end
 * @param endOnRestDay what happens at a day of rest
 * @param restDays its own weekly days of rest; empty for those of the place
 * @param holidays whether public holidays are days of rest
 * @param shortPeriod periods of at most so many days are counted in working days; 0 for none
 * @param leastWorkingDays working days that a period of {@code leastFrom} days or more has to hold;
 *     0 for none
 * @param leastFrom the shortest period that has to hold them
 * @param movedUpTo the longest periods, unit by unit, whose end a day of rest moves; empty when it
 *     moves that of every period
 * @param recesses when its time stands still every year
 * @param source where it stands
 */
public record Counting(
        String id,
        LocalizedText title,
        FirstDay firstDay,
        MonthCount monthCount,
        EndOnRestDay endOnRestDay,
        Optional<Set<DayOfWeek>> restDays,
        boolean holidays,
        int shortPeriod,
        int leastWorkingDays,
        int leastFrom,
        List<PeriodLength> movedUpTo,
        List<Recess> recesses,
        Source source) {

    /** From how many days on a period has to hold working days, where nothing else is said. */
    public static final int LEAST_FROM = 2;

    public Counting {
        restDays = restDays.map(Set::copyOf);
        movedUpTo = List.copyOf(movedUpTo);
        recesses = List.copyOf(recesses);
    }

    /** Whether a day of rest moves the end of a period of this length at all. */
    public boolean isMoved(PeriodLength length) {
        return movedUpTo.isEmpty()
                || movedUpTo.stream()
                        .anyMatch(
                                longest ->
                                        longest.unit() == length.unit()
                                                && length.amount() <= longest.amount());
    }
}
