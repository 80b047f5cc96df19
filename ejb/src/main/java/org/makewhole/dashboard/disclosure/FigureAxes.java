package org.makewhole.dashboard.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.makewhole.dashboard.disclosure.CaseCount.Place;
import org.makewhole.dashboard.disclosure.CaseCount.Quarter;

/**
 * Along which the tables of a dashboard tell cases apart, with every sum that one of them shows.
 */
final class FigureAxes {
    private final Axis places;
    private final Axis quarters;
    private final Axis years;
    private final Axis sectors;
    private final Axis violations;
    private final Axis paidYears;

    FigureAxes(List<CaseCount> sectored, List<CaseCount> violated, List<CaseCount> payments) {
        places = places(sectored);
        List<Quarter> allQuarters =
                sorted(
                        sectored,
                        CaseCount::quarter,
                        Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::quarter));
        List<Integer> allYears = years(sectored);
        quarters = new Axis(allQuarters);
        allYears.forEach(
                year -> quarters.with(allQuarters.stream().filter(q -> q.year() == year).toList()));
        quarters.with(allQuarters);
        years = new Axis(allYears).with(allYears);
        List<String> allSectors = sorted(sectored, CaseCount::category, Comparator.naturalOrder());
        sectors = new Axis(allSectors).with(allSectors);
        // A case may stand under several violations: their sum is shown nowhere.
        violations = new Axis(sorted(violated, CaseCount::category, Comparator.naturalOrder()));
        List<Integer> allPaidYears = years(payments);
        paidYears = new Axis(allPaidYears).with(allPaidYears);
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
        return sorted(counts, count -> count.quarter().year(), Comparator.naturalOrder());
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

    Axis quarters() {
        return quarters;
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
