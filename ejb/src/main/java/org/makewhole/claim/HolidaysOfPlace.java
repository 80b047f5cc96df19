package org.makewhole.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.calendar.PublicHoliday;
import org.makewhole.calendar.PublicHolidays;
import org.makewhole.claim.facts.ClaimFacts;

/**
 * Writes the public holidays of a place into facts that ask for them, so that a stored question
 * answers the same when the calendar is mended later.
 */
final class HolidaysOfPlace {

    private static final int LAST = 6;

    private HolidaysOfPlace() {}

    static ClaimFacts into(ClaimFacts facts, String jurisdiction) {
        if (!facts.employment().hasPublicHolidays() || jurisdiction.length() < 2) {
            return facts;
        }
        Optional<LocalDate> first = days(facts).min(LocalDate::compareTo);
        Optional<LocalDate> last = days(facts).max(LocalDate::compareTo);
        if (first.isEmpty() || last.isEmpty() || isOutside(first.get()) || isOutside(last.get())) {
            return facts;
        }
        Optional<String> region =
                jurisdiction.length() > 3
                        ? Optional.of(jurisdiction.substring(3))
                        : Optional.empty();
        List<LocalDate> found =
                PublicHolidays.between(
                                jurisdiction.substring(0, 2), region, first.get(), last.get())
                        .stream()
                        .filter(PublicHoliday::isWholeDay)
                        .map(PublicHoliday::date)
                        .distinct()
                        .toList();
        return facts.withEmployment(facts.employment().withHolidays(found));
    }

    /** Such days are refused later, with their place. */
    private static boolean isOutside(LocalDate day) {
        return day.getYear() < 1900 || day.getYear() > 2199;
    }

    private static Stream<LocalDate> days(ClaimFacts facts) {
        return facts.work().stream()
                .filter(Objects::nonNull)
                .flatMap(
                        each ->
                                Stream.of(
                                        each.date(),
                                        each.weekOf(),
                                        each.weekOf() == null ? null : each.weekOf().plusDays(LAST),
                                        each.from(),
                                        each.until()))
                .filter(Objects::nonNull);
    }
}
