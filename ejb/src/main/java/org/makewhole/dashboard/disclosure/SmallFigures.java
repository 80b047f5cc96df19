package org.makewhole.dashboard.disclosure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which figures may be shown to somebody who may not see the cases behind them. It is decided once
 * for all tables that can be asked for, whatever is asked, so that no two answers can be played off
 * against each other.
 */
public final class SmallFigures {
    private final Map<Measure, TimeFigures> times = new EnumMap<>(Measure.class);
    private final Map<Measure, CategoryFigures> sectors = new EnumMap<>(Measure.class);
    private final Map<Measure, CategoryFigures> violations = new EnumMap<>(Measure.class);
    private final PaymentFigures payments;

    private SmallFigures(FigureAxes axes, Reader reader) {
        for (Measure measure : Measure.values()) {
            times.put(measure, new TimeFigures(axes, reader));
            sectors.put(measure, new CategoryFigures(axes, axes.sectors(), true, reader));
            violations.put(measure, new CategoryFigures(axes, axes.violations(), false, reader));
        }
        payments = new PaymentFigures(axes, reader);
    }

    /**
     * Decides.
     *
     * @param sectored cases by sector
     * @param violated cases by violation; one stands under each of its violations
     * @param payments by place and year of payment (a month of it), how many cases were paid in it;
     *     the category is of no account
     * @param threshold smallest number of cases that is shown
     * @param known an organisation whose cases the reader may see, or null
     */
    public static SmallFigures of(
            List<CaseCount> sectored,
            List<CaseCount> violated,
            List<CaseCount> payments,
            int threshold,
            Integer known) {
        FigureAxes axes = new FigureAxes(sectored, violated, payments);
        SmallFigures figures = new SmallFigures(axes, new Reader(threshold, known));
        for (Measure measure : Measure.values()) {
            figures.count(measure, sectored, violated);
            // Where the number of cases is withheld, so is the money of them.
            figures.settle(measure);
        }
        figures.payments.settle(payments, figures.times.get(Measure.PAID));
        return figures;
    }

    private void count(Measure measure, List<CaseCount> sectored, List<CaseCount> violated) {
        for (CaseCount count : sectored) {
            long cases = count.cases().get(measure.ordinal());
            times.get(measure).add(cases, count);
            sectors.get(measure).add(cases, count);
        }
        for (CaseCount count : violated) {
            violations.get(measure).add(count.cases().get(measure.ordinal()), count);
        }
    }

    private void settle(Measure measure) {
        Measure cases = measure == Measure.CASES ? null : Measure.CASES;
        times.get(measure).settle(times.get(cases));
        sectors.get(measure).settle(times.get(measure), sectors.get(cases));
        violations.get(measure).settle(times.get(measure), violations.get(cases));
    }

    /** Whether the figure of all these cases is shown. */
    public boolean shows(Measure measure, Extent extent) {
        return times.get(measure).shows(extent);
    }

    /** Whether the figure of those of these cases in a sector is shown. */
    public boolean showsSector(Measure measure, Extent extent, String sector) {
        return sectors.get(measure).shows(extent, sector);
    }

    /** Whether the figure of those of these cases with a violation is shown. */
    public boolean showsViolation(Measure measure, Extent extent, String violation) {
        return violations.get(measure).shows(extent, violation);
    }

    /** Whether the money received in a year, or at any time, is shown. */
    public boolean showsReceived(Extent extent) {
        return payments.shows(extent);
    }
}
