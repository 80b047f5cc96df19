package org.makewhole.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.dashboard.disclosure.Measure;

/**
 * Figures by group, as they may be shown.
 *
 * @param rows the groups of which at least the number of cases is shown
 * @param findRest what all withheld figures come to together, so that the columns add up; empty
 *     where nothing is withheld, or where groups overlap and do not add up
 */
public record FigureTable<K>(Map<K, Figures> rows, Optional<Figures> findRest) {

    /** Withholds nothing. */
    static <K> FigureTable<K> of(Map<K, Figures> rows) {
        return new FigureTable<>(rows, Optional.empty());
    }

    /**
     * Leaves groups out that are withheld.
     *
     * @param masked as much of each group as the reader may know
     */
    static <K> FigureTable<K> shown(Map<K, Figures> masked) {
        Map<K, Figures> rows = new LinkedHashMap<>(masked);
        rows.values().removeIf(figures -> figures.withheld().contains(Measure.CASES));
        return new FigureTable<>(rows, Optional.empty());
    }

    /** With the rest, for groups that add up to a total. */
    FigureTable<K> of(Figures total) {
        Figures rest = rows.values().stream().reduce(total, Figures::less);
        return new FigureTable<>(rows, Optional.of(rest).filter(Figures::tellsAnything));
    }

    /** The groups in their order. */
    public List<K> groups() {
        return List.copyOf(rows.keySet());
    }

    /** Whether some figure of a row is withheld, or a row. */
    public boolean isIncomplete() {
        return findRest.isPresent()
                || rows.values().stream().anyMatch(figures -> !figures.withheld().isEmpty());
    }
}
