package org.makewhole.web.dashboard;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.makewhole.dashboard.DashboardPeriod;

/** The periods that the filter offers. */
public enum PeriodChoice {
    LAST_12_MONTHS,
    THIS_YEAR,
    ALL,
    CHOSEN_MONTHS;

    private static final int YEARS_BACK = 8;

    /** The choice by its name in a link; the last twelve months where the name is none. */
    static PeriodChoice parse(String name) {
        return Stream.of(values())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(LAST_12_MONTHS);
    }

    /** Every choice: code by name. */
    static Map<String, String> names(DashboardWords words) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(values())
                .forEach(choice -> names.put(choice.name(), words.text("period." + choice)));
        return names;
    }

    /** All months, and single calendar years, where figures keep to a fixed calendar. */
    static Map<String, String> years(YearMonth today, DashboardWords words) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(ALL.name(), words.text("period.ALL"));
        IntStream.range(0, YEARS_BACK)
                .map(back -> today.getYear() - back)
                .mapToObj(Integer::toString)
                .forEach(year -> names.put(year, year));
        return names;
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
