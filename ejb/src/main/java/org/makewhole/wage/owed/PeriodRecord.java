package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known about a pay period. */
final class PeriodRecord {

    final PayPeriod period;

    /** Weeks that are settled in it: those that end in it. */
    final List<ClaimWeek> ending;

    /** Weeks with days in it. */
    final List<ClaimWeek> touching;

    /** Other pay and deductions by kind. */
    final Map<String, BigDecimal> sums = new LinkedHashMap<>(4);

    BigDecimal nights = BigDecimal.ZERO;
    BigDecimal paid = BigDecimal.ZERO;
    boolean hasPayment;

    PeriodRecord(PayPeriod period, List<ClaimWeek> ending, List<ClaimWeek> touching) {
        this.period = period;
        this.ending = ending;
        this.touching = touching;
    }

    /** Whether the period is the week itself. */
    boolean isWeek() {
        return ending.size() == 1
                && ending.get(0).start.equals(period.from())
                && ending.get(0).end().equals(period.until());
    }

    boolean isEstimate() {
        for (ClaimWeek week : ending) {
            if (week.isEstimate) {
                return true;
            }
        }
        return false;
    }

    BigDecimal sum(String kind) {
        return sums.isEmpty() ? BigDecimal.ZERO : sums.getOrDefault(kind, BigDecimal.ZERO);
    }
}
