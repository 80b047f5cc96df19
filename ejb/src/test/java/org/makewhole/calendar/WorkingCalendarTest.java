package org.makewhole.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @Test
    void weekendsAreThoseOfTheDay() {
        Optional<String> whole = Optional.empty();
        assertEquals(
                Set.of(FRIDAY, SATURDAY), Weekends.of("AE", whole, LocalDate.of(2021, 12, 31)));
        assertEquals(Set.of(SATURDAY, SUNDAY), Weekends.of("ae", whole, LocalDate.of(2022, 1, 1)));
        assertEquals(
                Set.of(FRIDAY, SATURDAY, SUNDAY),
                Weekends.of("AE", Optional.of("SH"), LocalDate.of(2022, 1, 1)));
        assertEquals(Set.of(THURSDAY, FRIDAY), Weekends.of("SA", whole, LocalDate.of(2013, 6, 28)));
        assertEquals(Set.of(FRIDAY, SATURDAY), Weekends.of("SA", whole, LocalDate.of(2013, 6, 29)));
        assertEquals(Set.of(FRIDAY, SUNDAY), Weekends.of("BN", whole, LocalDate.of(2026, 1, 1)));
        assertEquals(Set.of(SATURDAY), Weekends.of("NP", whole, LocalDate.of(2026, 1, 1)));
        assertEquals(Set.of(FRIDAY, SATURDAY), Weekends.of("IL", whole, LocalDate.of(2026, 1, 1)));
        assertEquals(Set.of(SATURDAY, SUNDAY), Weekends.of("US", whole, LocalDate.of(2026, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        // country, from, working days, reached
        "US, 2026-11-25, 1, 2026-11-27",
        "US, 2026-12-31, 1, 2027-01-04",
        "GB, 2026-04-02, 1, 2026-04-06",
        "SA, 2026-11-05, 1, 2026-11-08",
        "AE, 2021-12-30, 1, 2022-01-03",
        "NP, 2026-11-06, 1, 2026-11-08",
        "BN, 2026-11-05, 2, 2026-11-09",
        "ZA, 2026-12-15, 5, 2026-12-23",
        "GT, 2026-12-24, 1, 2026-12-28",
        "DE, 2026-12-24, -1, 2026-12-23",
        "US, 2026-11-27, -2, 2026-11-24",
        "US, 2026-11-26, 0, 2026-11-26",
    })
    void countsWorkingDays(String country, LocalDate from, int days, LocalDate reached) {
        assertEquals(reached, WorkingCalendar.of(country).plusWorkingDays(from, days));
    }

    @Test
    void aRegionHasHolidaysOfItsOwn() {
        LocalDate thursday = LocalDate.of(2026, 4, 2);
        assertEquals(
                LocalDate.of(2026, 4, 7),
                WorkingCalendar.of("GB", Optional.of("ENG")).plusWorkingDays(thursday, 1),
                "Easter Monday is none in Scotland, so not of the whole kingdom");
    }

    @Test
    void aHalfDayIsWorkedAndClosesEarly() {
        WorkingCalendar guatemala = WorkingCalendar.of("GT");
        LocalDate eve = LocalDate.of(2026, 12, 24);
        assertTrue(guatemala.isWorking(eve));
        assertEquals(Optional.of(LocalTime.NOON), guatemala.findEarlyClose(eve));
        assertEquals(
                Optional.of(LocalTime.NOON),
                WorkingCalendar.of("AE").findEarlyClose(LocalDate.of(2026, 11, 6)),
                "a Friday in the Emirates");
        assertEquals(
                Optional.empty(), guatemala.findEarlyClose(LocalDate.of(2026, 12, 25)), "closed");
    }

    @Test
    void anOrganizationClosesOnItsOwn() {
        Closure recess =
                new Closure(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25), "Recess");
        WorkingCalendar calendar = WorkingCalendar.of("US").withClosures(List.of(recess));
        assertEquals(LocalDate.of(2026, 11, 27), calendar.onOrAfter(LocalDate.of(2026, 11, 23)));
        assertEquals(LocalDate.of(2026, 11, 20), calendar.onOrBefore(LocalDate.of(2026, 11, 26)));
        RestDay rest = calendar.findRest(LocalDate.of(2026, 11, 24)).orElseThrow();
        assertEquals(RestDay.Reason.CLOSURE, rest.reason());
        assertEquals("Recess", rest.name(Locale.ENGLISH));
        assertEquals(
                6,
                calendar.restBetween(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 26))
                        .size());
    }

    @Test
    void aRuleMayKnowOtherRestDays() {
        WorkingCalendar sundays = WorkingCalendar.of("ZA").withRestDays(Set.of(SUNDAY));
        assertTrue(sundays.isWorking(LocalDate.of(2026, 11, 21)), "a Saturday");
        assertFalse(sundays.isWorking(LocalDate.of(2026, 12, 16)), "a holiday");
        assertTrue(sundays.withoutHolidays().isWorking(LocalDate.of(2026, 12, 16)));
        assertEquals("ZA", sundays.country());
        assertEquals(Optional.empty(), sundays.region());
    }

    @Test
    void restHasANameInItsLanguage() {
        WorkingCalendar calendar = WorkingCalendar.of("ES");
        Locale spanish = Locale.forLanguageTag("es");
        assertEquals(
                "Navidad",
                calendar.findRest(LocalDate.of(2026, 12, 25)).orElseThrow().name(spanish));
        assertEquals(
                "sábado",
                calendar.findRest(LocalDate.of(2026, 11, 21)).orElseThrow().name(spanish));
    }

    @Test
    void whereNobodyEverWorksThereIsNoAnswer() {
        WorkingCalendar never = WorkingCalendar.of("US").withRestDays(Set.of(DayOfWeek.values()));
        assertThrows(IllegalStateException.class, () -> never.onOrAfter(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aClosureEndsAfterItBegins() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        assertThrows(
                IllegalArgumentException.class, () -> new Closure(day, day.minusDays(1), "Never"));
        assertTrue(Closure.day(day, "One day").covers(day));
    }
}
