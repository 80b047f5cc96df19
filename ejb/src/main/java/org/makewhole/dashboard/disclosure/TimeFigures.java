package org.makewhole.dashboard.disclosure;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The tables of one measure by place and time. Quarters and years come first, so that they lose
 * nothing for the sake of months: what they show is given, and the months of a quarter that is
 * withheld are withheld too.
 */
final class TimeFigures {
    private static final int PLACE = 0;
    private static final int TIME = 1;

    private final FigureAxes axes;
    private final Cube coarse;
    private final Cube fine;
    private final Withholding quarters;
    private final Withholding months;

    TimeFigures(FigureAxes axes, Reader reader) {
        this.axes = axes;
        coarse = new Cube(axes.places(), axes.quarters());
        fine = new Cube(axes.places(), axes.months());
        quarters = new Withholding(coarse, reader);
        months = new Withholding(fine, reader);
    }

    void add(long cases, CaseCount count) {
        coarse.add(cases, count.place(), FigureAxes.quarter(count.month()));
        fine.add(cases, count.place(), count.month());
    }

    /**
     * Decides what is withheld.
     *
     * @param cases the numbers of cases, or null for those themselves: where they are withheld, so
     *     is everything else
     */
    void settle(TimeFigures cases) {
        if (cases != null) {
            quarters.withhold(cases.quarters::withholds);
            months.withhold(cases.months::withholds);
        }
        quarters.settle();
        Axis axis = axes.months();
        int[] quarterOf = new int[axis.nodes()];
        boolean[] whole = new boolean[quarterOf.length];
        for (int node = 0; node < quarterOf.length; node++) {
            Set<YearMonth> around = quarters(node);
            quarterOf[node] = axes.quarters().find(around);
            whole[node] =
                    axis.values().stream().filter(month -> around.contains(quarter(month))).count()
                            == axis.of(node).size();
        }
        IntPredicate withheld =
                cell ->
                        quarters.withholds(
                                coarse.cell(
                                        fine.node(cell, PLACE), quarterOf[fine.node(cell, TIME)]));
        months.withhold(withheld);
        months.know(cell -> whole[fine.node(cell, TIME)] && !withheld.test(cell));
        months.settle(
                small ->
                        List.of(
                                cell ->
                                        quarterOf[fine.node(cell, TIME)]
                                                == quarterOf[fine.node(small, TIME)],
                                cell ->
                                        !Collections.disjoint(
                                                years(fine.node(cell, TIME)),
                                                years(fine.node(small, TIME)))));
    }

    /** The quarters in which the months of a node lie. */
    private Set<YearMonth> quarters(int node) {
        return axes.months().of(node).stream()
                .map(axes.months().values()::get)
                .map(TimeFigures::quarter)
                .collect(Collectors.toSet());
    }

    private Set<Integer> years(int node) {
        return quarters(node).stream().map(YearMonth::getYear).collect(Collectors.toSet());
    }

    private static YearMonth quarter(Object month) {
        return FigureAxes.quarter((YearMonth) month);
    }

    boolean shows(Extent extent) {
        int place = axes.place(extent);
        int time =
                axes.months()
                        .find(
                                axes.months().values().stream()
                                        .filter(month -> extent.holds((YearMonth) month))
                                        .toList());
        return place >= 0 && time >= 0 && !months.withholds(fine.cell(place, time));
    }

    /** Whether the figure of a node of places in all of these years is shown. */
    boolean shows(int place, Collection<?> years) {
        List<Object> inYears =
                axes.quarters().values().stream()
                        .filter(first -> years.contains(((YearMonth) first).getYear()))
                        .toList();
        int time = axes.quarters().find(inYears);
        return time >= 0 && !quarters.withholds(coarse.cell(place, time));
    }
}
