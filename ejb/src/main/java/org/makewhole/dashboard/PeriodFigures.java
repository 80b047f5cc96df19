package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A month, quarter or year of the dashboard.
 *
 * @param opened the figures of the cases opened in it
 * @param received what was paid in it, whenever the case was opened; null where that is withheld
 */
public record PeriodFigures(DashboardPeriod period, Figures opened, BigDecimal received) {
    /**
     * Beyond ten years, empty months are left out: a mistyped year must not make a page of them.
     */
    private static final int LONGEST_WITHOUT_GAPS = 120;

    /** The months of the period, or where it is open, from the first to the last with figures. */
    static List<PeriodFigures> series(
            DashboardPeriod period,
            Map<YearMonth, Figures> opened,
            Map<YearMonth, BigDecimal> received) {
        TreeSet<YearMonth> months = new TreeSet<>(opened.keySet());
        months.addAll(received.keySet());
        return months.isEmpty()
                ? List.of()
                : months(period, months)
                        .map(
                                month ->
                                        new PeriodFigures(
                                                new DashboardPeriod(month, month),
                                                opened.getOrDefault(month, Figures.none()),
                                                received.getOrDefault(month, BigDecimal.ZERO)))
                        .toList();
    }

    private static Stream<YearMonth> months(DashboardPeriod period, TreeSet<YearMonth> filled) {
        YearMonth first = period.from() == null ? filled.first() : period.from();
        YearMonth last = period.to() == null ? filled.last() : period.to();
        long between = first.until(last, ChronoUnit.MONTHS);
        return between < LONGEST_WITHOUT_GAPS
                ? LongStream.rangeClosed(0, between).mapToObj(first::plusMonths)
                : filled.stream();
    }
}
