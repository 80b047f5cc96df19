package org.makewhole.dashboard;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * The months that a dashboard covers, both ends included.
 *
 * @param from null for no beginning
 * @param to null for no end
 */
public record DashboardPeriod(YearMonth from, YearMonth to) {
    /** By the first month, for periods that have one. */
    static final Comparator<DashboardPeriod> IN_ORDER = Comparator.comparing(DashboardPeriod::from);

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;

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

    /** A calendar year. */
    public static DashboardPeriod year(int year) {
        return new DashboardPeriod(YearMonth.of(year, 1), YearMonth.of(year, MONTHS_OF_YEAR));
    }

    /**
     * A quarter of a calendar year.
     *
     * @param quarter 1 to 4
     */
    static DashboardPeriod quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, MONTHS_OF_QUARTER * (quarter - 1) + 1);
        return new DashboardPeriod(first, first.plusMonths(MONTHS_OF_QUARTER - 1L));
    }

    /** The calendar year to which all of these months belong; empty where there is none. */
    Optional<Integer> findYear() {
        return from != null && to != null && from.getYear() == to.getYear()
                ? Optional.of(from.getYear())
                : Optional.empty();
    }

    /** The quarter of its year in which a month lies, 1 to 4. */
    static int quarterOf(YearMonth month) {
        return (month.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
    }

    /** Whether these are all months of one calendar year. */
    public boolean isYear() {
        return findYear().filter(year -> equals(year(year))).isPresent();
    }

    /** The calendar quarter that these months are, 1 to 4; empty where they are none. */
    public Optional<Integer> findQuarter() {
        return findYear()
                .map(year -> quarterOf(from))
                .filter(quarter -> equals(quarter(from.getYear(), quarter)));
    }

    public boolean isMonth() {
        return from != null && from.equals(to);
    }

    /** The calendar year in which all of these months lie, or else all months. */
    DashboardPeriod calendar() {
        return findYear().map(DashboardPeriod::year).orElse(all());
    }

    /** The months as ISO 8601 writes an interval; an open end is {@code ..}. */
    @Override
    public String toString() {
        if (isMonth()) {
            return from.toString();
        }
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}
