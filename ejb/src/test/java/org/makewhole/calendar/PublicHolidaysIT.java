package org.makewhole.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The library finds its files and its reader among the server's own libraries. */
@ArquillianTest
class PublicHolidaysIT {

    @Test
    void theServersClassPathHasEverything() {
        PublicHoliday holiday =
                PublicHolidays.find("GT", Optional.empty(), LocalDate.of(2026, 9, 15))
                        .orElseThrow();
        assertEquals("Día de la Independencia", holiday.name(Locale.forLanguageTag("es")));
        assertTrue(PublicHolidays.countries().size() > 60);
        assertEquals(
                LocalDate.of(2026, 11, 27),
                WorkingCalendar.of("US").plusWorkingDays(LocalDate.of(2026, 11, 25), 1));
    }
}
