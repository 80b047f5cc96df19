package org.makewhole.web.dashboard;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.makewhole.dashboard.DashboardPeriod;

/** The periods that the filter offers. */
public enum PeriodChoice {
    LAST_12_MONTHS,
    THIS_YEAR,
    ALL,
    CHOSEN_MONTHS;

    /** The choice by its name in a link; the last twelve months where the name is none. */
    static PeriodChoice parse(String name) {
        return Stream.of(values())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(LAST_12_MONTHS);
    }

    /** The months meant; {@code chosen} serves the choice of months only. */
    DashboardPeriod period(YearMonth today, DashboardPeriod chosen) {
        return switch (this) {
            case LAST_12_MONTHS -> DashboardPeriod.twelveMonthsTo(today);
            case THIS_YEAR -> DashboardPeriod.yearOf(today);
            case ALL -> DashboardPeriod.all();
            case CHOSEN_MONTHS -> chosen;
        };
    }
}
