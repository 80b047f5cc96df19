package org.makewhole.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the library lacks or has wrong, from {@code supplement.json}: countries of our own, single
 * dates of holidays that follow the moon or the sun, half days, and holidays that were abolished.
 */
final class OwnHolidays {

    private static final JsonNode DATA = CalendarData.read("supplement.json");

    private OwnHolidays() {}

    static SortedSet<String> countries() {
        SortedSet<String> countries = new TreeSet<>();
        DATA.path("countries").forEach(country -> countries.add(country.textValue()));
        return countries;
    }

    /** The file of a country in the library's own form. */
    static URL file(String country) {
        return OwnHolidays.class.getResource(
                "holidays/Holidays_" + country.toLowerCase(Locale.ROOT) + ".xml");
    }

    /** The last year with every holiday, where some are only known from a table of dates. */
    static OptionalInt completeUntil(String country) {
        JsonNode year = DATA.path("completeUntil").path(country);
        return year.isInt() ? OptionalInt.of(year.intValue()) : OptionalInt.empty();
    }

    /** Whether the library has a holiday that the law has no longer. */
    static boolean isAbolished(String country, int year, String key) {
        for (JsonNode removed : DATA.path("removed").path(country)) {
            if (removed.path("key").textValue().equals(key)
                    && year >= removed.path("since").intValue()) {
                return true;
            }
        }
        return false;
    }

    static List<PublicHoliday> in(String country, int year) {
        List<PublicHoliday> holidays = new ArrayList<>();
        DATA.path("dates")
                .path(country)
                .properties()
                .forEach(
                        entry -> {
                            LocalDate date = LocalDate.parse(entry.getKey());
                            if (date.getYear() == year) {
                                String key = entry.getValue().textValue();
                                holidays.add(new PublicHoliday(date, key, false, Optional.empty()));
                            }
                        });
        for (JsonNode yearly : DATA.path("yearly").path(country)) {
            if (year >= yearly.path("since").intValue()) {
                LocalDate date = MonthDay.parse("--" + yearly.path("day").textValue()).atYear(year);
                String key = yearly.path("key").textValue();
                holidays.add(new PublicHoliday(date, key, false, Optional.empty()));
            }
        }
        for (JsonNode half : DATA.path("halfDays").path(country)) {
            LocalDate date = MonthDay.parse("--" + half.path("day").textValue()).atYear(year);
            LocalTime free = LocalTime.parse(half.path("from").textValue());
            String key = half.path("key").textValue();
            holidays.add(new PublicHoliday(date, key, false, Optional.of(free)));
        }
        return holidays;
    }
}
