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
    private final Map<Measure, MeasureFigures> measures = new EnumMap<>(Measure.class);

    /**
     * Decides.
     *
     * @param sectored cases by sector
     * @param violated cases by violation; one stands under each of its violations
     * @param payments by place and year of payment (its first quarter), how many cases were paid in
     *     it; the category is of no account
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
        SmallFigures figures = new SmallFigures();
        MeasureFigures cases = null;
        for (Measure measure : Measure.values()) {
            MeasureFigures one =
                    new MeasureFigures(axes, measure, threshold, known)
                            .of(sectored, violated)
                            .settle(cases);
            figures.measures.put(measure, one);
            cases = cases == null ? one : cases;
        }
        figures.measures.get(Measure.PAID).settlePayments(payments);
        return figures;
    }

    /** Whether the figure of all these cases is shown. */
    public boolean shows(Measure measure, Extent extent) {
        return measures.get(measure).shows(extent);
    }

    /** Whether the figure of those of these cases in a sector is shown. */
    public boolean showsSector(Measure measure, Extent extent, String sector) {
        return measures.get(measure).showsSector(extent, sector);
    }

    /** Whether the figure of those of these cases with a violation is shown. */
    public boolean showsViolation(Measure measure, Extent extent, String violation) {
        return measures.get(measure).showsViolation(extent, violation);
    }

    /** Whether the money received in a year, or at any time, is shown. */
    public boolean showsReceived(Extent extent) {
        return measures.get(Measure.PAID).showsReceived(extent);
    }
}
