package org.makewhole.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The weekly days of rest of public offices, by country or region and date: {@code weekends.json}
 * lists the places that differ from Saturday and Sunday, with the day of each change.
 */
public final class Weekends {

    private static final String DEFAULT = "default";
    private static final Map<String, List<Period>> BY_PLACE = read();

    /** What holds from a day on, until the next period of the place. */
    private record Period(
            LocalDate from, Set<DayOfWeek> days, Map<DayOfWeek, LocalTime> shortDays) {}

    private Weekends() {}

    /**
     * The days of rest in a week around that date.
     *
     * @param country ISO 3166-1 alpha-2
     * @param region the part after the hyphen in ISO 3166-2, where the place has a weekend of its
     *     own
     */
    public static Set<DayOfWeek> of(String country, Optional<String> region, LocalDate date) {
        return period(country, region, date).days();
    }

    /** When work ends on a weekday that is half a day every week. */
    static Optional<LocalTime> closes(String country, Optional<String> region, LocalDate date) {
        return Optional.ofNullable(
                period(country, region, date).shortDays().get(date.getDayOfWeek()));
    }

    private static Period period(String country, Optional<String> region, LocalDate date) {
        String place = country.toUpperCase(Locale.ROOT);
        List<Period> periods =
                region.map(part -> BY_PLACE.get(place + "-" + part.toUpperCase(Locale.ROOT)))
                        .orElse(BY_PLACE.getOrDefault(place, BY_PLACE.get(DEFAULT)));
        Period found = periods.get(0);
        for (Period period : periods) {
            if (!period.from().isAfter(date)) {
                found = period;
            }
        }
        return found;
    }

    private static Map<String, List<Period>> read() {
        Map<String, List<Period>> byPlace = new HashMap<>();
        CalendarData.read("weekends.json")
                .path("places")
                .properties()
                .forEach(
                        place -> {
                            List<Period> periods = new ArrayList<>();
                            place.getValue().forEach(period -> periods.add(period(period)));
                            byPlace.put(place.getKey(), List.copyOf(periods));
                        });
        return Map.copyOf(byPlace);
    }

    private static Period period(JsonNode json) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        json.path("rest").forEach(day -> days.add(DayOfWeek.valueOf(day.textValue())));
        Map<DayOfWeek, LocalTime> shortDays = new EnumMap<>(DayOfWeek.class);
        json.path("shortDays")
                .properties()
                .forEach(
                        day ->
                                shortDays.put(
                                        DayOfWeek.valueOf(day.getKey()),
                                        LocalTime.parse(day.getValue().textValue())));
        return new Period(
                LocalDate.parse(json.path("from").asText("1900-01-01")),
                Collections.unmodifiableSet(days),
                Collections.unmodifiableMap(shortDays));
    }
}
