package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many cases saw their first payment after how many days. */
public final class DelayHistogram {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final TreeMap<Integer, Long> casesByDays = new TreeMap<>();

    public static DelayHistogram empty() {
        return new DelayHistogram();
    }

    void add(int days, long cases) {
        casesByDays.merge(days, cases, Long::sum);
    }

    DelayHistogram plus(DelayHistogram other) {
        DelayHistogram sum = new DelayHistogram();
        casesByDays.forEach(sum::add);
        other.casesByDays.forEach(sum::add);
        return sum;
    }

    /** How many cases saw a payment. */
    public long cases() {
        return casesByDays.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The number of days that half of the cases did not exceed: the middle one, or the mean of the
     * two in the middle. Empty when no case saw a payment.
     */
    public Optional<BigDecimal> findMedian() {
        long cases = cases();
        if (cases == 0) {
            return Optional.empty();
        }
        int lower = daysOfCase((cases + 1) / 2);
        int upper = daysOfCase(cases / 2 + 1);
        return Optional.of(
                lower == upper
                        ? BigDecimal.valueOf(lower)
                        : BigDecimal.valueOf((long) lower + upper)
                                .divide(TWO)
                                .stripTrailingZeros());
    }

    /** The days of the n-th case, counted from one, in the order of days. */
    private int daysOfCase(long n) {
        long passed = 0;
        for (Map.Entry<Integer, Long> entry : casesByDays.entrySet()) {
            passed += entry.getValue();
            if (passed >= n) {
                return entry.getKey();
            }
        }
        return casesByDays.lastKey();
    }
}
