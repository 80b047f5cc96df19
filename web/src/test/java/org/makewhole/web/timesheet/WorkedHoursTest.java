package org.makewhole.web.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.claim.facts.Shift;
import org.makewhole.claim.facts.WorkRecord;

/** What cells of hours hold, there and back. */
class WorkedHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    private static WorkedHours read(String cell) {
        return WorkedHours.read(cell).orElseThrow();
    }

    private static void assertHours(String expected, BigDecimal actual) {
        assertEquals(new BigDecimal(expected), actual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "8",
                "7.5",
                "7.25",
                "7:20",
                "168",
                "12~",
                "~8..10.5",
                "10~8..12",
                "6x12",
                "6x12~",
                "6x~10..14",
                "6x12~10..14",
                "50/6",
                "50~40..60.5/6",
                "08:00-17:00",
                "08:00-17:00/60",
                "22:00-06:00",
                "08:30-12:00 13:00-22:00/15"
            })
    void whatIsWrittenIsReadTheSame(String cell) {
        WorkRecord record = read(cell).ofWeek(MONDAY, null);
        assertEquals(cell, WorkedHours.of(record).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "8h",
                "~",
                "8..9",
                "8-9",
                "24:00-25:00",
                "08:00-",
                "8x12",
                "0x12",
                "6x12/6",
                "-4",
                "1234",
                "7:60",
                "8,5",
                "08:00-17:00/x",
                "!4O"
            })
    void whatNoSheetSendsIsRefused(String cell) {
        assertTrue(WorkedHours.read(cell).isEmpty(), cell);
    }

    @Test
    void sixDaysOfTwelveHoursAreSeventyTwoInAll() {
        WorkedHours hours = read("6x12~10..14");
        assertEquals(6, hours.days());
        assertHours("72", hours.hours());
        assertHours("60", hours.low());
        assertHours("84", hours.high());
    }

    @Test
    void anEstimateWithoutARangeStaysMarked() {
        WorkRecord record = read("12~").ofDay(MONDAY, null);
        assertTrue(record.isEstimate());
        assertHours("12", record.hours());
        assertHours("12", record.hoursLow());
        assertHours("12", record.hoursHigh());
    }

    @Test
    void minutesAreHoursOnceTheyAreCounted() {
        assertHours("7.333333", read("7:20").hours());
        assertHours("7.5", read("7:30").hours());
    }

    @Test
    void timesOfADayKeepTheirBreak() {
        assertEquals(
                List.of(
                        new Shift(LocalTime.of(8, 0), LocalTime.of(12, 0), null),
                        new Shift(LocalTime.of(13, 0), LocalTime.of(18, 0), 15)),
                read("08:00-12:00 13:00-18:00/15").ofDay(MONDAY, null).shifts());
    }
}
