package org.makewhole.dashboard.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.makewhole.dashboard.disclosure.CaseCount.Place;

/**
 * Along which the tables of a dashboard tell cases apart, with every sum that one of them shows.
 */
final class FigureAxes {
    private final Axis places;
    private final Axis months;
    private final Axis quarters;
    private final Axis years;
    private final Axis sectors;
    private final Axis violations;
    private final Axis paidYears;

    FigureAxes(List<CaseCount> sectored, List<CaseCount> violated, List<CaseCount> payments) {
        places = places(sectored);
        List<YearMonth> allMonths = sorted(sectored, CaseCount::month, Comparator.naturalOrder());
        List<YearMonth> allQuarters =
                allMonths.stream().map(FigureAxes::quarter).distinct().toList();
        List<Integer> allYears = years(sectored);
        quarters = withYears(new Axis(allQuarters), allQuarters);
        months = new Axis(allMonths);
        groups(allMonths, FigureAxes::quarter).forEach(months::with);
        withYears(months, allMonths);
        years = new Axis(allYears).with(allYears);
        List<String> allSectors = sorted(sectored, CaseCount::category, Comparator.naturalOrder());
        sectors = new Axis(allSectors).with(allSectors);
        // A case may stand under several violations: their sum is shown nowhere.
        violations = new Axis(sorted(violated, CaseCount::category, Comparator.naturalOrder()));
        List<Integer> allPaidYears = years(payments);
        paidYears = new Axis(allPaidYears).with(allPaidYears);
    }

    private static Axis withYears(Axis axis, List<YearMonth> all) {
        groups(all, YearMonth::getYear).forEach(axis::with);
        return axis.with(all);
    }

    /** Those that are the same in something, in the order of time. */
    private static Collection<List<YearMonth>> groups(
            List<YearMonth> all, Function<YearMonth, Object> by) {
        return all.stream().collect(groupingBy(by, LinkedHashMap::new, toList())).values();
    }

    /** The first month of the quarter in which a month lies. */
    static YearMonth quarter(YearMonth month) {
        return month.withMonth(month.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2);
    }

    private static Axis places(List<CaseCount> counts) {
        List<Place> all =
                sorted(
                        counts,
                        CaseCount::place,
                        Comparator.comparingInt(Place::organizationId)
                                .thenComparing(Place::country));
        Axis places = new Axis(all);
        Stream.concat(
                        all.stream().map(place -> Extent.of(place.organizationId(), null, null)),
                        all.stream().map(place -> Extent.of(null, place.country(), null)))
                .forEach(group -> places.with(all.stream().filter(group::holds).toList()));
        return places.with(all);
    }

    private static List<Integer> years(List<CaseCount> counts) {
        return sorted(counts, count -> count.month().getYear(), Comparator.naturalOrder());
    }

    private static <T> List<T> sorted(
            Collection<CaseCount> counts,
            Function<CaseCount, T> value,
            Comparator<? super T> order) {
        TreeSet<T> sorted = new TreeSet<>(order);
        counts.forEach(count -> sorted.add(value.apply(count)));
        return List.copyOf(sorted);
    }

    Axis places() {
        return places;
    }

    /** The node of all places that a figure covers, or -1 where there is none. */
    int place(Extent extent) {
        return places.find(
                places.values().stream().filter(one -> extent.holds((Place) one)).toList());
    }

    /** The node of all years that a figure covers, or -1 where there is none. */
    static int years(Axis years, Extent extent) {
        return years.find(
                years.values().stream().filter(year -> extent.holdsYear((Integer) year)).toList());
    }

    /** Quarters, by their first months, with years and all of them. */
    Axis quarters() {
        return quarters;
    }

    /** Months, with quarters, years and all of them. */
    Axis months() {
        return months;
    }

    Axis years() {
        return years;
    }

    Axis sectors() {
        return sectors;
    }

    Axis violations() {
        return violations;
    }

    Axis paidYears() {
        return paidYears;
    }
}
