package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is known about seven days. */
final class ClaimWeek {

    static final int DAYS = 7;

    /**
     * Pay beside the agreed rate.
     *
     * @param kind as in the input
     */
    record Extra(String kind, BigDecimal amount) {}

    final LocalDate start;
    final Hours[] days = new Hours[DAYS];

    /** Minutes from first start to last end, where the times of a day are known. */
    final int[] spread = new int[DAYS];

    final List<Extra> extras = new ArrayList<>(0);
    Hours total = Hours.NONE;
    boolean hasRecord;
    boolean isByDay = true;
    boolean isEstimate;
    boolean hasPayment;
    BigDecimal paid = BigDecimal.ZERO;

    /** Days worked in a week of which only the hours are known; null when nobody said. */
    BigDecimal daysWorked;

    ClaimWeek(LocalDate start) {
        this.start = start;
    }

    void addDay(int day, Hours hours) {
        days[day] = days[day] == null ? hours : days[day].plus(hours);
        addTotal(hours);
    }

    void addTotal(Hours hours) {
        total = total.plus(hours);
        hasRecord = true;
        isEstimate |= hours.isEstimate();
    }

    LocalDate end() {
        return start.plusDays(DAYS - 1L);
    }
}
