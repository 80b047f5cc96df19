package org.makewhole.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateFormatTest {

    private static final Locale ES = Locale.forLanguageTag("es");

    @Test
    void datesSpellTheirMonth() {
        LocalDate date = LocalDate.of(2026, 4, 3);
        assertEquals("3 Apr 2026", DateFormat.format(date, Locale.ENGLISH));
        assertEquals("3 abr 2026", DateFormat.format(date, ES));
        assertEquals("Sep 2025", DateFormat.format(YearMonth.of(2025, 9), Locale.ENGLISH));
        assertEquals("sept 2025", DateFormat.format(YearMonth.of(2025, 9), ES));
    }

    @Test
    void instantsAreShownInTheGivenZone() {
        Instant instant = Instant.parse("2026-04-03T23:40:00Z");
        assertEquals("3 Apr 2026, 23:40", DateFormat.format(instant, null, Locale.ENGLISH));
        assertEquals(
                "4 abr 2026, 01:40", DateFormat.format(instant, ZoneId.of("Europe/Madrid"), ES));
    }
}
