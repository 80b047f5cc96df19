package org.makewhole.deadline.count;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.calendar.Closure;
import org.makewhole.calendar.WorkingCalendar;
import org.makewhole.deadline.rule.Counting;

/**
 * Where a time limit is kept: whose days of rest count, and whose clock on the wall.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region the part after the hyphen in ISO 3166-2
 * @param zone of the office that receives
 * @param closures what closes there beyond the public holidays
 */
public record Place(String country, Optional<String> region, ZoneId zone, List<Closure> closures) {

    public Place {
        Objects.requireNonNull(country);
        Objects.requireNonNull(region);
        Objects.requireNonNull(zone);
        closures = List.copyOf(closures);
    }

    public static Place of(String country, String zone) {
        return new Place(country, Optional.empty(), ZoneId.of(zone), List.of());
    }

    /** The days of rest that a way of counting knows, at this place. */
    WorkingCalendar calendar(Counting counting) {
        WorkingCalendar calendar = WorkingCalendar.of(country, region).withClosures(closures);
        if (!counting.holidays()) {
            calendar = calendar.withoutHolidays();
        }
        return counting.restDays().map(calendar::withRestDays).orElse(calendar);
    }
}
