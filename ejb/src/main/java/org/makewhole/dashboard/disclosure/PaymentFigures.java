package org.makewhole.dashboard.disclosure;

import java.util.List;
import java.util.function.IntPredicate;

/** The money received by place and year of payment; over all years it is what was paid. */
final class PaymentFigures {
    private static final int PLACE = 0;
    private static final int TIME = 1;

    private final FigureAxes axes;
    private final Cube cube;
    private final Withholding years;

    PaymentFigures(FigureAxes axes, Reader reader) {
        this.axes = axes;
        cube = new Cube(axes.places(), axes.paidYears());
        years = new Withholding(cube, reader);
    }

    /**
     * Decides what is withheld.
     *
     * @param counts how many cases were paid in each year
     * @param paid what was paid of cases opened at any time
     */
    void settle(List<CaseCount> counts, TimeFigures paid) {
        for (CaseCount count : counts) {
            cube.add(count.cases().get(0), count.place(), count.month().getYear());
        }
        int all = axes.paidYears().find(axes.paidYears().values());
        IntPredicate ever = cell -> cube.node(cell, TIME) == all;
        IntPredicate shown = cell -> paid.shows(cube.node(cell, PLACE), axes.years().values());
        years.withhold(cell -> ever.test(cell) && !shown.test(cell));
        years.know(cell -> ever.test(cell) && shown.test(cell));
        years.settle();
    }

    boolean shows(Extent extent) {
        int place = axes.place(extent);
        int time = FigureAxes.years(axes.paidYears(), extent);
        return place >= 0 && time >= 0 && !years.withholds(cube.cell(place, time));
    }
}
