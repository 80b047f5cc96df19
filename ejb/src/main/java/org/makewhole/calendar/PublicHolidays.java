package org.makewhole.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Public holidays of countries and their regions. Each year of a place is computed once. */
public final class PublicHolidays {

    /** Years for which weekday rules and calendars are computed at all. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    /** The library's code of a country is its ISO code; longer ones are stock exchanges. */
    private static final int ISO_LENGTH = 2;

    /** Years of places kept; a case list touches a few dozen. */
    private static final int MOST_KEPT = 20_000;

    private static final String ISLAMIC = "islamic.";

    private static final SortedSet<String> COUNTRIES = readCountries();
    private static final Map<PlaceYear, List<PublicHoliday>> KEPT = new ConcurrentHashMap<>();

    private record PlaceYear(String country, String region, int year) {}

    private PublicHolidays() {}

    /** Countries whose holidays are known, as ISO 3166-1 alpha-2 in upper case. */
    public static SortedSet<String> countries() {
        return COUNTRIES;
    }

    /** Whether any holiday of the country is known; if not, only its weekends are. */
    public static boolean isKnown(String country) {
        return COUNTRIES.contains(upper(country));
    }

    /**
     * The last year for which a country's holidays are complete, where some follow the moon and are
     * only known as far as they were announced. Empty where no such end is known.
     */
    public static OptionalInt completeUntil(String country) {
        return OwnHolidays.completeUntil(upper(country));
    }

    /** Regions with holidays of their own, as the part after the hyphen in ISO 3166-2. */
    public static SortedSet<String> regions(String country) {
        SortedSet<String> regions = new TreeSet<>();
        if (isKnown(country)) {
            manager(upper(country))
                    .getCalendarHierarchy()
                    .getChildren()
                    .keySet()
                    .forEach(region -> regions.add(upper(region)));
        }
        return regions;
    }

    /**
     * The holidays from one day to another, both included, in order.
     *
     * @param country ISO 3166-1 alpha-2; of a country that is not known there are none
     * @param region the part after the hyphen in ISO 3166-2; one without holidays of its own has
     *     those of the country
     * @throws IllegalArgumentException when {@code to} is before {@code from}, or a year is not one
     *     of 1900 to 2199
     */
    public static List<PublicHoliday> between(
            String country, Optional<String> region, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        List<PublicHoliday> holidays = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            for (PublicHoliday holiday : in(country, region, year)) {
                if (!holiday.date().isBefore(from) && !holiday.date().isAfter(to)) {
                    holidays.add(holiday);
                }
            }
        }
        return holidays;
    }

    public static List<PublicHoliday> between(String country, LocalDate from, LocalDate to) {
        return between(country, Optional.empty(), from, to);
    }

    /** The holiday that makes a whole day free, or else closes it early. */
    public static Optional<PublicHoliday> find(
            String country, Optional<String> region, LocalDate date) {
        PublicHoliday found = null;
        for (PublicHoliday holiday : in(country, region, date.getYear())) {
            if (holiday.date().equals(date) && (found == null || holiday.isWholeDay())) {
                found = holiday;
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<PublicHoliday> in(String country, Optional<String> region, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("No calendar for the year " + year);
        }
        String place = upper(country);
        if (!COUNTRIES.contains(place)) {
            return List.of();
        }
        if (KEPT.size() >= MOST_KEPT) {
            KEPT.clear();
        }
        String part = region.map(PublicHolidays::upper).orElse("");
        return KEPT.computeIfAbsent(new PlaceYear(place, part, year), PublicHolidays::compute);
    }

    private static List<PublicHoliday> compute(PlaceYear asked) {
        HolidayManager manager = manager(asked.country());
        String region = asked.region().toLowerCase(Locale.ROOT);
        String[] path =
                manager.getCalendarHierarchy().getChildren().containsKey(region)
                        ? new String[] {region}
                        : new String[0];
        Map<String, PublicHoliday> byDayAndKey = new TreeMap<>();
        for (Holiday holiday : manager.getHolidays(Year.of(asked.year()), path)) {
            if (holiday.getType() != HolidayType.OBSERVANCE
                    && !OwnHolidays.isAbolished(
                            asked.country(), asked.year(), holiday.getPropertiesKey())) {
                add(byDayAndKey, holiday(holiday.getActualDate(), holiday));
                holiday.getObservedDate().ifPresent(day -> add(byDayAndKey, holiday(day, holiday)));
            }
        }
        OwnHolidays.in(asked.country(), asked.year()).forEach(day -> add(byDayAndKey, day));
        List<PublicHoliday> holidays = new ArrayList<>(byDayAndKey.values());
        Collections.sort(holidays);
        return List.copyOf(holidays);
    }

    private static void add(Map<String, PublicHoliday> byDayAndKey, PublicHoliday holiday) {
        byDayAndKey.putIfAbsent(holiday.date() + holiday.key(), holiday);
    }

    private static PublicHoliday holiday(LocalDate date, Holiday holiday) {
        String key = holiday.getPropertiesKey();
        return new PublicHoliday(
                date,
                key == null || key.isBlank() ? "PUBLIC_HOLIDAY" : key,
                key != null && key.startsWith(ISLAMIC),
                Optional.empty());
    }

    private static HolidayManager manager(String country) {
        ManagerParameter parameter =
                OwnHolidays.countries().contains(country)
                        ? ManagerParameters.create(OwnHolidays.file(country))
                        : ManagerParameters.create(country.toLowerCase(Locale.ROOT));
        return HolidayManager.getInstance(parameter);
    }

    private static SortedSet<String> readCountries() {
        SortedSet<String> countries = new TreeSet<>(OwnHolidays.countries());
        Arrays.stream(HolidayCalendar.values())
                .map(HolidayCalendar::getId)
                .filter(id -> id.length() == ISO_LENGTH)
                .map(PublicHolidays::upper)
                .forEach(countries::add);
        return Collections.unmodifiableSortedSet(countries);
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
