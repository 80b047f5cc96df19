package org.makewhole.dashboard.disclosure;

import java.util.List;

/**
 * The tables of one measure by place, year and category. Those over all years come first, so that
 * they lose nothing for the sake of single years, such as one that has only begun.
 */
final class CategoryFigures {
    private static final int PLACE = 0;
    private static final int TIME = 1;
    private static final int CATEGORY = 2;

    private final FigureAxes axes;
    private final Axis categories;
    private final int sum;
    private final int allYears;
    private final Cube ever;
    private final Cube byYear;
    private final Withholding overall;
    private final Withholding yearly;

    /**
     * @param addUp whether a case stands in one category only, so that they add up to the sums of
     *     place and year
     */
    CategoryFigures(FigureAxes axes, Axis categories, boolean addUp, Reader reader) {
        this.axes = axes;
        this.categories = categories;
        sum = addUp ? categories.find(categories.values()) : -1;
        allYears = axes.years().find(axes.years().values());
        ever = new Cube(axes.places(), categories);
        byYear = new Cube(axes.places(), axes.years(), categories);
        overall = new Withholding(ever, reader);
        yearly = new Withholding(byYear, reader);
    }

    void add(long cases, CaseCount count) {
        ever.add(cases, count.place(), count.category());
        byYear.add(cases, count.place(), count.month().getYear(), count.category());
    }

    /**
     * Decides what is withheld.
     *
     * @param times the sums of each place and year: where they are withheld, so is everything here
     * @param cases the numbers of cases, or null for those themselves: where they are withheld, so
     *     is everything else
     */
    void settle(TimeFigures times, CategoryFigures cases) {
        if (cases != null) {
            overall.withhold(cases.overall::withholds);
            yearly.withhold(cases.yearly::withholds);
        }
        List<Object> years = axes.years().values();
        overall.withhold(cell -> !times.shows(ever.node(cell, PLACE), years));
        overall.know(cell -> ever.node(cell, 1) == sum && !overall.withholds(cell));
        overall.settle();
        yearly.withhold(
                cell ->
                        !times.shows(byYear.node(cell, PLACE), years(cell))
                                || isOverall(cell) && overall.withholds(overall(cell)));
        yearly.know(
                cell ->
                        (isOverall(cell) || byYear.node(cell, CATEGORY) == sum)
                                && !yearly.withholds(cell));
        yearly.settle(
                small -> List.of(cell -> byYear.node(cell, TIME) == byYear.node(small, TIME)));
    }

    private List<Object> years(int cell) {
        return axes.years().of(byYear.node(cell, TIME)).stream()
                .map(axes.years().values()::get)
                .toList();
    }

    private boolean isOverall(int cell) {
        return byYear.node(cell, TIME) == allYears;
    }

    private int overall(int cell) {
        return ever.cell(byYear.node(cell, PLACE), byYear.node(cell, CATEGORY));
    }

    boolean shows(Extent extent, String category) {
        int place = axes.place(extent);
        int time = FigureAxes.years(axes.years(), extent);
        int node = categories.find(List.of(category));
        return place >= 0
                && time >= 0
                && node >= 0
                && !yearly.withholds(byYear.cell(place, time, node));
    }
}
