package org.makewhole.web.settlement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.makewhole.claim.facts.WorkRecord;

/** In how many weeks of the calendar somebody worked. */
final class WeeksWorked {
    private WeeksWorked() {}

    /** Null where no work is recorded. */
    static BigDecimal in(List<WorkRecord> work) {
        Set<LocalDate> mondays = new HashSet<>();
        for (WorkRecord record : work) {
            LocalDate first = first(record);
            LocalDate last = record.until() == null ? first : record.until();
            for (LocalDate day = monday(first);
                    day != null && !day.isAfter(last);
                    day = day.plusWeeks(1)) {
                mondays.add(day);
            }
        }
        return mondays.isEmpty() ? null : BigDecimal.valueOf(mondays.size());
    }

    private static LocalDate first(WorkRecord record) {
        if (record.date() != null) {
            return record.date();
        }
        return record.weekOf() != null ? record.weekOf() : record.from();
    }

    private static LocalDate monday(LocalDate day) {
        return day == null ? null : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
