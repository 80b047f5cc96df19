package org.makewhole.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells working days from days of rest and counts them. A value: each {@code with…} method answers
 * a new calendar.
 */
public final class WorkingCalendar {

    /** Days looked at before it is said that there is no working day. */
    private static final int LONGEST_REST = 1_000;

    private final String country;
    private final Optional<String> region;
    private final Optional<Set<DayOfWeek>> restDays;
    private final boolean holidays;
    private final List<Closure> closures;

    private WorkingCalendar(
            String country,
            Optional<String> region,
            Optional<Set<DayOfWeek>> restDays,
            boolean holidays,
            List<Closure> closures) {
        this.country = country;
        this.region = region;
        this.restDays = restDays;
        this.holidays = holidays;
        this.closures = closures;
    }

    /**
     * The calendar of a country's public offices: its weekend as it was at the time, and its public
     * holidays.
     *
     * @param country ISO 3166-1 alpha-2
     * @param region the part after the hyphen in ISO 3166-2
     */
    public static WorkingCalendar of(String country, Optional<String> region) {
        return new WorkingCalendar(
                country.toUpperCase(Locale.ROOT), region, Optional.empty(), true, List.of());
    }

    public static WorkingCalendar of(String country) {
        return of(country, Optional.empty());
    }

    /** Rest on these weekdays whatever the country does: none of them for an empty set. */
    public WorkingCalendar withRestDays(Set<DayOfWeek> days) {
        return new WorkingCalendar(
                country, region, Optional.of(Set.copyOf(days)), holidays, closures);
    }

    /** Without public holidays, for rules that know weekends alone. */
    public WorkingCalendar withoutHolidays() {
        return new WorkingCalendar(country, region, restDays, false, closures);
    }

    /** With closures beside those that it has. */
    public WorkingCalendar withClosures(Collection<Closure> more) {
        List<Closure> all = new ArrayList<>(closures);
        all.addAll(more);
        return new WorkingCalendar(country, region, restDays, holidays, List.copyOf(all));
    }

    public String country() {
        return country;
    }

    public Optional<String> region() {
        return region;
    }

    public boolean isWorking(LocalDate day) {
        return findRest(day).isEmpty();
    }

    /** Why nobody works on that day; empty for a working day, half days among them. */
    public Optional<RestDay> findRest(LocalDate day) {
        if (restDays(day).contains(day.getDayOfWeek())) {
            return Optional.of(RestDay.weekend(day));
        }
        Optional<RestDay> holiday =
                findHoliday(day).filter(PublicHoliday::isWholeDay).map(RestDay::of);
        if (holiday.isPresent()) {
            return holiday;
        }
        return closures.stream()
                .filter(closure -> closure.covers(day))
                .findFirst()
                .map(closure -> RestDay.of(day, closure));
    }

    /** When work ends on a half day; empty for whole days and days of rest. */
    public Optional<LocalTime> findEarlyClose(LocalDate day) {
        if (!isWorking(day)) {
            return Optional.empty();
        }
        return findHoliday(day)
                .flatMap(PublicHoliday::free)
                .or(() -> Weekends.closes(country, region, day));
    }

    /** That day, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return search(day, 1);
    }

    /** That day, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return search(day, -1);
    }

    /**
     * The n-th working day after that day, or before it when {@code n} is negative. The day itself
     * is not counted; with 0 it is the answer.
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        int step = Integer.signum(n);
        LocalDate reached = day;
        for (int counted = 0; counted < Math.abs(n); counted++) {
            reached = search(reached.plusDays(step), step);
        }
        return reached;
    }

    /** Days of rest from one day to another, both included, in order. */
    public List<RestDay> restBetween(LocalDate from, LocalDate to) {
        List<RestDay> rest = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            findRest(day).ifPresent(rest::add);
        }
        return rest;
    }

    private Optional<PublicHoliday> findHoliday(LocalDate day) {
        return holidays ? PublicHolidays.find(country, region, day) : Optional.empty();
    }

    private Set<DayOfWeek> restDays(LocalDate day) {
        return restDays.orElseGet(() -> Weekends.of(country, region, day));
    }

    private LocalDate search(LocalDate from, int step) {
        LocalDate day = from;
        for (int looked = 0; looked < LONGEST_REST; looked++) {
            if (isWorking(day)) {
                return day;
            }
            day = day.plusDays(step);
        }
        throw new IllegalStateException("No working day within " + LONGEST_REST + " of " + from);
    }
}
