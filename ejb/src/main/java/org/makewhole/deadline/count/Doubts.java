package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.makewhole.calendar.PublicHoliday;
import org.makewhole.calendar.PublicHolidays;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.Confidence;
import org.makewhole.deadline.rule.Counting;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.deadline.rule.PeriodUnit;

/** Finds what a person should look at before relying on a computed day. */
final class Doubts {

    /** A feast so many days around the end can change it. */
    private static final int NEAR = 2;

    private Doubts() {}

    static List<Doubt> of(
            ClockRule rule, Facts facts, Optional<LocalDate> computed, boolean beyondMaximum) {
        List<Doubt> doubts = new ArrayList<>();
        if (rule.source().confidence() == Confidence.FROM_MEMORY) {
            doubts.add(Doubt.of(Doubt.Kind.FROM_MEMORY, rule.source().citation()));
        }
        if (rule.counting().source().confidence() == Confidence.FROM_MEMORY) {
            doubts.add(
                    Doubt.of(Doubt.Kind.COUNTING_FROM_MEMORY, rule.counting().source().citation()));
        }
        if (rule.duty().basis() == Basis.TARGET || rule.duty().basis() == Basis.USUAL) {
            doubts.add(Doubt.of(Doubt.Kind.NOT_BINDING));
        }
        if (beyondMaximum) {
            doubts.add(Doubt.of(Doubt.Kind.BEYOND_MAXIMUM, rule.maximum().orElseThrow()));
        }
        if (needsHolidays(rule)) {
            holidays(rule, facts.place(), computed, doubts);
        }
        return doubts;
    }

    private static boolean needsHolidays(ClockRule rule) {
        Counting counting = rule.counting();
        PeriodUnit unit = rule.length().unit();
        return counting.holidays()
                && unit != PeriodUnit.SESSIONS
                && (counting.endOnRestDay() != EndOnRestDay.STAYS
                        || unit == PeriodUnit.WORKING_DAYS);
    }

    private static void holidays(
            ClockRule rule, Place place, Optional<LocalDate> computed, List<Doubt> doubts) {
        if (!PublicHolidays.isKnown(place.country())) {
            doubts.add(Doubt.of(Doubt.Kind.HOLIDAYS_UNKNOWN, place.country()));
        }
        if (computed.isEmpty()) {
            return;
        }
        LocalDate end = computed.get();
        OptionalInt complete = PublicHolidays.completeUntil(place.country());
        if (complete.isPresent() && end.getYear() > complete.getAsInt()) {
            doubts.add(
                    Doubt.of(
                            Doubt.Kind.HOLIDAYS_END,
                            place.country(),
                            String.valueOf(complete.getAsInt())));
        }
        boolean working = rule.length().unit() == PeriodUnit.WORKING_DAYS;
        LocalDate from = working ? end.minusDays(2L * rule.length().amount()) : end;
        List<PublicHoliday> feasts =
                PublicHolidays.between(
                                place.country(),
                                place.region(),
                                from.minusDays(NEAR),
                                end.plusDays(NEAR))
                        .stream()
                        .filter(PublicHoliday::estimated)
                        .toList();
        if (!feasts.isEmpty()) {
            doubts.add(Doubt.of(Doubt.Kind.FEAST_ESTIMATED, feasts));
        }
    }
}
