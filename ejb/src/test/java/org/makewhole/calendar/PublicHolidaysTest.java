package org.makewhole.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void knowsMoreThanSixtyCountries() {
        assertTrue(PublicHolidays.countries().size() > 60, () -> "" + PublicHolidays.countries());
        assertTrue(
                PublicHolidays.countries()
                        .containsAll(Set.of("US", "GB", "ZA", "GT", "KE", "PH", "QA", "IN")));
        assertTrue(PublicHolidays.isKnown("us"));
        assertFalse(PublicHolidays.isKnown("KP"));
    }

    @Test
    void everyCountryAndRegionCanBeComputed() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2026, 12, 31);
        for (String country : PublicHolidays.countries()) {
            assertFalse(PublicHolidays.between(country, from, to).isEmpty(), country);
            for (String region : PublicHolidays.regions(country)) {
                assertFalse(
                        PublicHolidays.between(country, Optional.of(region), from, to).isEmpty(),
                        () -> country + "-" + region);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // country, region, date, key
        "US, , 2026-07-03, INDEPENDENCE_DAY",
        "US, , 2026-11-26, THANKSGIVING",
        "GB, , 2022-09-19, QUEENS_STATE_FUNERAL",
        "GB, SCT, 2026-01-02, 2ND_JANUARY",
        "GB, ENG, 2026-12-28, BOXING_DAY",
        "DE, BY, 2026-01-06, EPIPHANY",
        "ES, MD, 2026-05-02, REGIONAL",
        "FR, , 2026-05-14, christian.ASCENSION_DAY",
        "ZA, , 2026-08-10, INTERNATIONAL_WOMAN",
        "MX, , 2026-02-02, CONSTITUTION_DAY",
        "BR, , 2026-09-07, INDEPENDENCE_DAY",
        "KE, , 2022-12-27, BOXING_DAY",
        "KE, , 2026-06-01, KE_MADARAKA",
        "GT, , 2026-10-20, REVOLUTION",
        "PH, , 2026-08-31, PH_HEROES",
        "QA, , 2026-02-10, QA_SPORTS_DAY",
        "OM, , 2026-11-20, NATIONAL_DAY",
        "OM, , 2024-11-18, NATIONAL_DAY",
        "JP, , 2026-02-23, JP_EMPEROR",
        "JP, , 2026-09-22, JP_SUBSTITUTE",
        "HK, , 2026-02-17, LUNAR_NEW_YEARS_DAY",
        "SG, , 2026-08-10, NATIONAL_DAY",
    })
    void holidaysAreWhereTheyShouldBe(String country, String region, LocalDate date, String key) {
        List<PublicHoliday> found =
                PublicHolidays.between(country, Optional.ofNullable(region), date, date);
        assertTrue(
                found.stream().anyMatch(day -> day.key().equals(key)),
                () -> country + " " + date + ": " + found);
    }

    @Test
    void anAbolishedHolidayIsNone() {
        LocalDate day = LocalDate.of(2026, 12, 23);
        assertTrue(PublicHolidays.between("JP", day, day).isEmpty());
        assertFalse(PublicHolidays.between("JP", day.withYear(2018), day.withYear(2018)).isEmpty());
    }

    @Test
    void anObservanceClosesNothing() {
        LocalDate day = LocalDate.of(2026, 2, 14);
        assertTrue(PublicHolidays.between("US", day, day).isEmpty());
        assertTrue(
                PublicHolidays.find("US", Optional.of("TX"), LocalDate.of(2026, 4, 3)).isEmpty(),
                "Good Friday is optional in Texas");
    }

    @Test
    void aFeastThatDependsOnTheMoonIsEstimated() {
        List<PublicHoliday> year =
                PublicHolidays.between("QA", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertTrue(year.stream().anyMatch(day -> day.estimated() && day.key().contains("FITR")));
        assertTrue(
                year.stream()
                        .anyMatch(day -> !day.estimated() && day.key().equals("NATIONAL_DAY")));
    }

    @Test
    void aHalfDayClosesEarly() {
        PublicHoliday eve =
                PublicHolidays.find("GT", Optional.empty(), LocalDate.of(2026, 12, 24))
                        .orElseThrow();
        assertEquals(Optional.of(LocalTime.NOON), eve.free());
        assertFalse(eve.isWholeDay());
        assertEquals("Nochebuena", eve.name(SPANISH));
    }

    @Test
    void aYearIsComputedOnce() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        PublicHoliday first = PublicHolidays.find("ZA", Optional.empty(), day).orElseThrow();
        assertSame(first, PublicHolidays.find("za", Optional.empty(), day).orElseThrow());
    }

    @Test
    void whereATableEndsIsSaid() {
        assertEquals(OptionalInt.of(2026), PublicHolidays.completeUntil("hk"));
        assertEquals(OptionalInt.empty(), PublicHolidays.completeUntil("US"));
    }

    @Test
    void anUnknownCountryHasNoneAndABadQuestionIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertTrue(PublicHolidays.between("KP", day, day).isEmpty());
        assertTrue(PublicHolidays.regions("KP").isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> PublicHolidays.between("US", day, day.minusDays(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> PublicHolidays.between("US", LocalDate.MAX, LocalDate.MAX));
    }

    @Test
    void everyNameStandsInSpanish() throws IOException {
        Properties library = new Properties();
        try (InputStream in =
                getClass().getResourceAsStream("/descriptions/holiday_descriptions.properties")) {
            library.load(in);
        }
        Properties spanish = own("holidays_es.properties");
        Set<Object> missing = new TreeSet<>(own("holidays.properties").keySet());
        library.keySet()
                .forEach(key -> missing.add(key.toString().replace("holiday.description.", "")));
        missing.removeAll(spanish.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyHolidayHasAName() {
        List<String> nameless = new ArrayList<>();
        for (String country : PublicHolidays.countries()) {
            PublicHolidays.between(country, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))
                    .stream()
                    .filter(day -> day.name(Locale.ENGLISH).equals(day.key()))
                    .forEach(day -> nameless.add(country + " " + day.key()));
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void theLanguageOfTheMachineMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            PublicHoliday day =
                    PublicHolidays.find("ES", Optional.empty(), LocalDate.of(2026, 5, 1))
                            .orElseThrow();
            assertEquals("Día del Trabajo", day.name(SPANISH));
            assertNotEquals("Tag der Arbeit", day.name(Locale.ENGLISH));
        } finally {
            Locale.setDefault(before);
        }
    }

    private Properties own(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = getClass().getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
