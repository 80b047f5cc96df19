package org.makewhole.dashboard;

import java.time.YearMonth;

/** How finely a dashboard tells time: one row for each of these. */
public enum DashboardGrain {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    DashboardGrain(int months) {
        this.months = months;
    }

    /** Years where there is no beginning or no end, or it lies far off; months otherwise. */
    static DashboardGrain suiting(DashboardPeriod period) {
        return period.isWithin(2 * YEAR.months) ? MONTH : YEAR;
    }

    /** The month, calendar quarter or calendar year in which a month lies. */
    DashboardPeriod around(YearMonth month) {
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % months);
        return new DashboardPeriod(first, first.plusMonths(months - 1L));
    }
}
