package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.makewhole.dashboard.disclosure.Extent;
import org.makewhole.dashboard.disclosure.Measure;
import org.makewhole.dashboard.disclosure.SmallFigures;

/**
 * A dashboard for a reader who may not see the cases: time is told by the months, quarters and
 * years of the calendar, and what is small, or would give away something small, is taken out of it.
 */
final class GuardedDashboard {
    private final Dashboard whole;
    private final DashboardGrain grain;
    private final SmallFigures small;
    private final int threshold;
    private final Extent extent;

    /**
     * @param whole all figures, by month, of a query whose period is a calendar year, or everything
     * @param grain by which time shall be told
     */
    GuardedDashboard(Dashboard whole, DashboardGrain grain, SmallFigures small, int threshold) {
        this.whole = whole;
        this.grain = grain;
        this.small = small;
        this.threshold = threshold;
        this.extent =
                Extent.of(
                        whole.shown().organizationId(),
                        whole.shown().country(),
                        whole.shown().period().findYear().orElse(null));
    }

    Dashboard dashboard() {
        Figures totals = masked(whole.totals(), extent);
        FigureTable<DashboardPeriod> opened =
                FigureTable.shown(masked(opened(), this::showsPeriod)).of(totals);
        Map<DashboardPeriod, BigDecimal> received = received();
        BigDecimal all = small.showsReceived(extent) ? whole.received() : null;
        return new Dashboard(
                whole.shown().by(grain),
                whole.choices(),
                whole.asOf(),
                Optional.of(threshold),
                totals,
                all,
                periods(opened, received),
                others(opened, received, all),
                FigureTable.shown(
                        masked(
                                whole.violations().rows(),
                                (violation, measure) ->
                                        small.showsViolation(measure, extent, violation.name()))),
                FigureTable.shown(
                                masked(
                                        whole.sectors().rows(),
                                        (sector, measure) ->
                                                small.showsSector(measure, extent, sector.name())))
                        .of(totals),
                FigureTable.shown(
                                masked(
                                        whole.organizations().rows(),
                                        (name, measure) ->
                                                small.shows(
                                                        measure, extent.ofOrganization(name.id()))))
                        .of(totals));
    }

    private Figures masked(Figures figures, Extent of) {
        return figures.only(measure -> small.shows(measure, of));
    }

    private static <K> Map<K, Figures> masked(Map<K, Figures> rows, BiPredicate<K, Measure> shown) {
        Map<K, Figures> masked = new LinkedHashMap<>();
        rows.forEach(
                (key, figures) ->
                        masked.put(key, figures.only(measure -> shown.test(key, measure))));
        return masked;
    }

    /** The cases by month, quarter or year. */
    private Map<DashboardPeriod, Figures> opened() {
        Map<DashboardPeriod, Figures> opened = new LinkedHashMap<>();
        whole.periods()
                .forEach(month -> opened.merge(calendar(month), month.opened(), Figures::plus));
        return opened;
    }

    private DashboardPeriod calendar(PeriodFigures month) {
        return grain.around(month.period().from());
    }

    private boolean showsPeriod(DashboardPeriod period, Measure measure) {
        return small.shows(measure, extent(period));
    }

    private Extent extent(DashboardPeriod period) {
        YearMonth first = period.from();
        return switch (grain) {
            case MONTH -> extent.inMonth(first);
            case QUARTER -> extent.inQuarter(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> extent.inYear(first.getYear());
        };
    }

    /** What was received, where it may be known: by year only. */
    private Map<DashboardPeriod, BigDecimal> received() {
        Map<DashboardPeriod, BigDecimal> received = new TreeMap<>(DashboardPeriod.IN_ORDER);
        if (grain == DashboardGrain.YEAR) {
            whole.periods()
                    .forEach(
                            month ->
                                    received.merge(
                                            calendar(month), month.received(), BigDecimal::add));
            received.keySet().removeIf(year -> !small.showsReceived(extent(year)));
        }
        return received;
    }

    private List<PeriodFigures> periods(
            FigureTable<DashboardPeriod> opened, Map<DashboardPeriod, BigDecimal> received) {
        Figures nothing = Figures.none().only(measure -> false);
        TreeMap<DashboardPeriod, Figures> shown = new TreeMap<>(DashboardPeriod.IN_ORDER);
        shown.putAll(opened.rows());
        received.keySet().forEach(year -> shown.putIfAbsent(year, nothing));
        if (extent.year() != null && !shown.isEmpty()) {
            // Within a year none is left out, lest two that follow each other seem to lie together.
            whole.periods().forEach(month -> shown.putIfAbsent(calendar(month), nothing));
        }
        return shown.entrySet().stream()
                .map(
                        row ->
                                new PeriodFigures(
                                        row.getKey(), row.getValue(), received.get(row.getKey())))
                .toList();
    }

    private static Optional<PeriodFigures> others(
            FigureTable<DashboardPeriod> opened,
            Map<DashboardPeriod, BigDecimal> received,
            BigDecimal all) {
        BigDecimal rest =
                all == null ? null : received.values().stream().reduce(all, BigDecimal::subtract);
        return rest != null && rest.signum() != 0 || opened.findRest().isPresent()
                ? Optional.of(
                        new PeriodFigures(null, opened.findRest().orElse(Figures.none()), rest))
                : Optional.empty();
    }
}
