package org.makewhole.dashboard.disclosure;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.makewhole.dashboard.disclosure.CaseCount.Place;
import org.makewhole.dashboard.disclosure.CaseCount.Quarter;

/**
 * The tables of one measure. Those by place and time come first; what they show is given for those
 * by sector, and where they show nothing, these show nothing either.
 */
final class MeasureFigures {
    private static final int PLACE = 0;
    private static final int TIME = 1;
    private static final int CATEGORY = 2;

    private final FigureAxes axes;
    private final Measure measure;
    private final int threshold;
    private final Integer known;
    private final Cube base;
    private final Cube bySector;
    private final Cube byViolation;
    private final Withholding times;
    private final Withholding sectors;
    private final Withholding violations;
    private Withholding payments;

    MeasureFigures(FigureAxes axes, Measure measure, int threshold, Integer known) {
        this.axes = axes;
        this.measure = measure;
        this.threshold = threshold;
        this.known = known;
        base = new Cube(axes.places(), axes.quarters());
        bySector = new Cube(axes.places(), axes.years(), axes.sectors());
        byViolation = new Cube(axes.places(), axes.years(), axes.violations());
        times = new Withholding(base, threshold);
        sectors = new Withholding(bySector, threshold);
        violations = new Withholding(byViolation, threshold);
    }

    /** Counts the cases. */
    MeasureFigures of(List<CaseCount> sectored, List<CaseCount> violated) {
        for (CaseCount count : sectored) {
            long cases = count.cases().get(measure.ordinal());
            base.add(cases, count.place(), count.quarter());
            bySector.add(cases, count.place(), count.quarter().year(), count.category());
        }
        for (CaseCount count : violated) {
            long cases = count.cases().get(measure.ordinal());
            byViolation.add(cases, count.place(), count.quarter().year(), count.category());
        }
        return this;
    }

    /**
     * Decides what is withheld.
     *
     * @param cases the numbers of cases, or null for those themselves: where they are withheld, so
     *     is everything else
     */
    MeasureFigures settle(MeasureFigures cases) {
        if (cases != null) {
            withhold(base, times, cases.times::withholds);
            withhold(bySector, sectors, cases.sectors::withholds);
            withhold(byViolation, violations, cases.violations::withholds);
        }
        settle(base, times);
        int all = axes.sectors().find(axes.sectors().values());
        IntPredicate pages = cell -> !showsPage(cell, bySector);
        withhold(bySector, sectors, pages);
        know(bySector, sectors, cell -> bySector.node(cell, CATEGORY) == all && !pages.test(cell));
        settle(bySector, sectors);
        withhold(byViolation, violations, cell -> !showsPage(cell, byViolation));
        settle(byViolation, violations);
        return this;
    }

    /** Decides on the money by year of payment; over all years it is what was paid. */
    void settlePayments(List<CaseCount> counts) {
        Cube cube = new Cube(axes.places(), axes.paidYears());
        for (CaseCount count : counts) {
            cube.add(count.cases().get(0), count.place(), count.quarter().year());
        }
        payments = new Withholding(cube, threshold);
        int all = axes.paidYears().find(axes.paidYears().values());
        int everAtBase = axes.quarters().find(axes.quarters().values());
        IntPredicate ever = cell -> cube.node(cell, TIME) == all;
        IntPredicate shown =
                cell ->
                        everAtBase >= 0
                                && !times.withholds(base.cell(cube.node(cell, PLACE), everAtBase));
        withhold(cube, payments, cell -> ever.test(cell) && !shown.test(cell));
        know(cube, payments, cell -> ever.test(cell) && shown.test(cell));
        settle(cube, payments);
    }

    /**
     * Of a cell of another cube by place and year, whether the figure of that place and year is
     * shown.
     */
    private boolean showsPage(int cell, Cube cube) {
        var years =
                axes.years().of(cube.node(cell, TIME)).stream()
                        .map(axes.years().values()::get)
                        .toList();
        int time =
                axes.quarters()
                        .find(
                                axes.quarters().values().stream()
                                        .filter(
                                                quarter ->
                                                        years.contains(((Quarter) quarter).year()))
                                        .toList());
        return time >= 0 && !times.withholds(base.cell(cube.node(cell, PLACE), time));
    }

    private static void withhold(Cube cube, Withholding state, IntPredicate which) {
        IntStream.range(0, cube.cells()).filter(which).forEach(state::withhold);
    }

    private static void know(Cube cube, Withholding state, IntPredicate which) {
        IntStream.range(0, cube.cells()).filter(which).forEach(state::know);
    }

    private void settle(Cube cube, Withholding state) {
        know(cube, state, cell -> isKnown(cube.node(cell, PLACE)));
        if (!state.settle()) {
            state.withholdAll();
        }
    }

    private boolean isKnown(int place) {
        return known != null
                && axes.places().of(place).stream()
                        .map(value -> (Place) axes.places().values().get(value))
                        .allMatch(one -> one.organizationId() == known);
    }

    boolean shows(Extent extent) {
        return shows(times, base, extent, time(extent), null, null);
    }

    boolean showsSector(Extent extent, String sector) {
        return shows(
                sectors, bySector, extent, years(axes.years(), extent), axes.sectors(), sector);
    }

    boolean showsViolation(Extent extent, String violation) {
        return shows(
                violations,
                byViolation,
                extent,
                years(axes.years(), extent),
                axes.violations(),
                violation);
    }

    boolean showsReceived(Extent extent) {
        Cube cube = new Cube(axes.places(), axes.paidYears());
        return shows(payments, cube, extent, years(axes.paidYears(), extent), null, null);
    }

    private boolean shows(
            Withholding state,
            Cube cube,
            Extent extent,
            int time,
            Axis categories,
            String category) {
        int place =
                axes.places()
                        .find(
                                axes.places().values().stream()
                                        .filter(one -> extent.holds((Place) one))
                                        .toList());
        int node = categories == null ? 0 : categories.find(List.of(category));
        if (place < 0 || time < 0 || node < 0) {
            return false;
        }
        int cell = categories == null ? cube.cell(place, time) : cube.cell(place, time, node);
        return !state.withholds(cell);
    }

    private int time(Extent extent) {
        return axes.quarters()
                .find(
                        axes.quarters().values().stream()
                                .filter(quarter -> extent.holds((Quarter) quarter))
                                .toList());
    }

    private static int years(Axis years, Extent extent) {
        return years.find(
                years.values().stream().filter(year -> extent.holdsYear((Integer) year)).toList());
    }
}
