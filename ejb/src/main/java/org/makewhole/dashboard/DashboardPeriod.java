package org.makewhole.dashboard;

import java.time.YearMonth;

/**
 * The months that a dashboard covers, both ends included.
 *
 * @param from null for no beginning
 * @param to null for no end
 */
public record DashboardPeriod(YearMonth from, YearMonth to) {
    private static final int MONTHS_OF_YEAR = 12;

    /** The other way round is meant the same. */
    public DashboardPeriod {
        if (from != null && to != null && from.isAfter(to)) {
            YearMonth earlier = to;
            to = from;
            from = earlier;
        }
    }

    /** From January to the given month. */
    public static DashboardPeriod yearOf(YearMonth month) {
        return new DashboardPeriod(month.withMonth(1), month);
    }

    /** Twelve months that end with the given one. */
    public static DashboardPeriod twelveMonthsTo(YearMonth month) {
        return new DashboardPeriod(month.minusMonths(MONTHS_OF_YEAR - 1L), month);
    }

    public static DashboardPeriod all() {
        return new DashboardPeriod(null, null);
    }

    /** The months as ISO 8601 writes an interval; an open end is {@code ..}. */
    @Override
    public String toString() {
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}
