package org.makewhole.dashboard;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
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

    /** The calendar year to which all of these months belong; empty where there is none. */
    Optional<Integer> findYear() {
        return from != null && to != null && from.getYear() == to.getYear()
                ? Optional.of(from.getYear())
                : Optional.empty();
    }

    /** Whether these are all months of one calendar year. */
    public boolean isYear() {
        return findYear().filter(year -> equals(year(year))).isPresent();
    }

    /** The calendar quarter that these months are, 1 to 4; empty where they are none. */
    public Optional<Integer> findQuarter() {
        return findYear()
                .filter(year -> equals(DashboardGrain.QUARTER.around(from)))
                .map(year -> from.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Whether it has a beginning and an end, and no more months than these. */
    boolean isWithin(int months) {
        return from != null && to != null && from.until(to, ChronoUnit.MONTHS) < months;
    }

    /** Its months that are months of another period as well; both have some in common. */
    DashboardPeriod within(DashboardPeriod other) {
        return new DashboardPeriod(
                other.from != null && other.from.isAfter(from) ? other.from : from,
                other.to != null && other.to.isBefore(to) ? other.to : to);
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
