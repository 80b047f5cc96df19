package org.makewhole.dashboard.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds a cheap {@link Exchange} in which a cell gains, or loses, cases: the cheapest of those made
 * of the swaps that look best on each axis.
 */
final class ExchangeSearch {
    /** How many swaps on each axis: first, and if that was not enough. */
    private static final int[] TRIED = {6, 16, 64};

    /** Of how many combinations: so that forty organisations take a moment and not a minute. */
    private static final long MOST_COMBINED = 4096;

    private final Cube cube;
    private final Withholding state;
    private final long[] counts;
    private final int direction;
    private List<List<Swap>> swaps;
    private List<Exchange> blocked;
    private int kept = -1;
    private Exchange best;

    /**
     * @param counts what the cells hold after earlier exchanges
     * @param direction {@code +1} for gains, {@code -1} for losses
     */
    ExchangeSearch(Cube cube, Withholding state, long[] counts, int direction) {
        this.cube = cube;
        this.state = state;
        this.counts = counts;
        this.direction = direction;
    }

    /** An exchange with room for at least one case, or null when there is none. */
    Exchange from(int cell) {
        List<List<Swap>> all =
                IntStream.range(0, cube.axes().size()).mapToObj(axis -> swaps(cell, axis)).toList();
        for (int tried : TRIED) {
            swaps =
                    all.stream()
                            .map(list -> list.subList(0, Math.min(tried, list.size())))
                            .toList();
            if (best == null && combined(tried, all.size()) <= MOST_COMBINED) {
                extend(0, new int[] {cell}, new int[] {direction});
            }
        }
        return best;
    }

    private static long combined(int swaps, int axes) {
        return LongStream.generate(() -> swaps).limit(axes).reduce(1, (a, b) -> a * b);
    }

    /** Only exchanges in which the given cell stays as it is. */
    ExchangeSearch keeping(int cell) {
        kept = cell;
        return this;
    }

    /** Exchanges that would do if one losing cell were not empty, the cheapest first. */
    List<Exchange> blocked(int cell) {
        blocked = new ArrayList<>();
        from(cell);
        return blocked.stream()
                .filter(exchange -> exchange.empty(counts).length == 1)
                .sorted(Comparator.comparingLong(Exchange::cost))
                .toList();
    }

    /**
     * Swaps that are possible on the line through the cell, those first that cost least there, and
     * of these those first between cells with cases: where there are none, others have none either.
     */
    private List<Swap> swaps(int cell, int axis) {
        record Weighed(Swap swap, long cost, long fewest) {}
        int[] cells = {cell};
        int[] signs = {direction};
        List<Weighed> possible = new ArrayList<>();
        for (Swap swap : cube.axes().get(axis).swaps(cube.node(cell, axis))) {
            Exchange line = weigh(moved(cells, axis, swap), signs(signs, swap));
            if (line != null) {
                possible.add(new Weighed(swap, line.cost(), line.fewest(counts)));
            }
        }
        return possible.stream()
                .sorted(
                        Comparator.comparingLong(Weighed::cost)
                                .thenComparing(Weighed::fewest, Comparator.reverseOrder()))
                .map(Weighed::swap)
                .toList();
    }

    private void extend(int axis, int[] cells, int[] signs) {
        for (Swap swap : swaps.get(axis)) {
            Exchange found = weigh(moved(cells, axis, swap), signs(signs, swap));
            // What is already impossible or too dear gets no better on the axes that follow.
            if (found == null || found.room() > 0 && !found.isBetterThan(best)) {
                continue;
            }
            if (axis + 1 < swaps.size()) {
                extend(axis + 1, found.cells(), found.signs());
            } else if (found.room() > 0) {
                best = found;
            } else {
                blocked.add(found);
            }
            if (best != null && best.cost() == 0) {
                return;
            }
        }
    }

    private int[] moved(int[] cells, int axis, Swap swap) {
        int from = cube.node(cells[0], axis);
        int[] moved = new int[cells.length * swap.nodes().length];
        int next = 0;
        for (int cell : cells) {
            for (int node : swap.nodes()) {
                moved[next++] = cell + (node - from) * cube.stride(axis);
            }
        }
        return moved;
    }

    private static int[] signs(int[] signs, Swap swap) {
        int[] all = new int[signs.length * swap.signs().length];
        int next = 0;
        for (int sign : signs) {
            for (int other : swap.signs()) {
                all[next++] = sign * other;
            }
        }
        return all;
    }

    private Exchange weigh(int[] cells, int[] signs) {
        long room = Long.MAX_VALUE;
        long cost = 0;
        for (int i = 0; i < cells.length; i++) {
            if (!state.mayVary(cells[i]) || cells[i] == kept) {
                return null;
            }
            cost += state.cost(cells[i]);
            if (signs[i] < 0) {
                room = Math.min(room, counts[cells[i]]);
            }
        }
        return room < 1 && blocked == null ? null : new Exchange(cells, signs, room, cost);
    }
}
