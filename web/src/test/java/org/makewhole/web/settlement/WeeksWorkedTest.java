package org.makewhole.web.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.makewhole.claim.facts.WorkRecord;

class WeeksWorkedTest {
    private static final LocalDate SUNDAY = LocalDate.of(2025, 6, 8);

    @Test
    void daysWeeksAndPatternsOfOneWeekCountOnce() {
        List<WorkRecord> work =
                List.of(
                        WorkRecord.day(SUNDAY, BigDecimal.TEN),
                        WorkRecord.week(SUNDAY.minusDays(3), BigDecimal.TEN),
                        WorkRecord.day(SUNDAY.plusDays(1), BigDecimal.TEN),
                        new WorkRecord(
                                null,
                                null,
                                SUNDAY.plusDays(2),
                                SUNDAY.plusDays(15),
                                null,
                                BigDecimal.ONE,
                                null,
                                null,
                                List.of(),
                                null));
        assertEquals(new BigDecimal("4"), WeeksWorked.in(work));
        assertNull(WeeksWorked.in(List.of()));
    }
}
