package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.makewhole.dashboard.disclosure.Measure;

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

    /**
     * The months of the period, or where it is open, from the first to the last with figures;
     * together by quarter or year, of which the first and last then have only months of the period.
     */
    static List<PeriodFigures> series(
            DashboardQuery query,
            Map<YearMonth, Figures> opened,
            Map<YearMonth, BigDecimal> received) {
        TreeSet<YearMonth> months = new TreeSet<>(opened.keySet());
        months.addAll(received.keySet());
        if (months.isEmpty()) {
            return List.of();
        }
        Map<DashboardPeriod, PeriodFigures> series = new LinkedHashMap<>();
        months(query.period(), months)
                .map(
                        month ->
                                new PeriodFigures(
                                        query.grain().around(month).within(query.period()),
                                        opened.getOrDefault(month, Figures.none()),
                                        received.getOrDefault(month, BigDecimal.ZERO)))
                .forEach(one -> series.merge(one.period(), one, PeriodFigures::plus));
        return List.copyOf(series.values());
    }

    /** Whether the number of cases is told. */
    boolean isShown() {
        return !opened.withheld().contains(Measure.CASES);
    }

    private PeriodFigures plus(PeriodFigures other) {
        return new PeriodFigures(period, opened.plus(other.opened), received.add(other.received));
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
