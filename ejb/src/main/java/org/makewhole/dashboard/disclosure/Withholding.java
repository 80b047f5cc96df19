package org.makewhole.dashboard.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Decides which counts of a {@link Cube} are withheld: those below the threshold, and as few others
 * as are needed so that no small one can be worked out.
 *
 * <p>A small count is safe when what is shown leaves it at least as many possible values as the
 * threshold. That is not estimated but proved: by {@link Exchange}s, one after the other, that lead
 * from the true state of affairs to others that agree with all that is shown. To withhold more
 * later takes nothing from such a proof, so one pass in a fixed order suffices, and the same cases
 * always give the same picture.
 */
final class Withholding {
    private static final int MOST_TRIED = 40;

    private final Cube cube;
    private final Reader reader;
    private final int threshold;
    private final BitSet withheld = new BitSet();
    private final BitSet known = new BitSet();
    private long[] costs;

    /**
     * @param cube its first axis is that of places
     */
    Withholding(Cube cube, Reader reader) {
        this.cube = cube;
        this.reader = reader;
        this.threshold = reader.threshold();
    }

    /** The reader knows these cells anyway, or is shown them elsewhere. */
    void know(IntPredicate which) {
        cells(which)
                .forEach(
                        cell -> {
                            known.set(cell);
                            withheld.clear(cell);
                        });
    }

    /** These cells are not shown, whatever they hold; nothing for those that are known. */
    void withhold(IntPredicate which) {
        cells(which).forEach(this::withhold);
    }

    private IntStream cells(IntPredicate which) {
        return IntStream.range(0, cube.cells()).filter(which);
    }

    private void withhold(int cell) {
        if (!known.get(cell)) {
            withheld.set(cell);
        }
    }

    boolean withholds(int cell) {
        return withheld.get(cell);
    }

    /** Whether the cell is withheld or can be. */
    boolean mayVary(int cell) {
        return !known.get(cell);
    }

    /**
     * What would be lost by withholding a cell as well: its cases, and again for each value that
     * its nodes sum up, so that totals go last.
     */
    long cost(int cell) {
        return withheld.get(cell) ? 0 : costs[cell];
    }

    private static long cost(Cube cube, int cell) {
        long cost = cube.count(cell);
        for (int axis = 0; axis < cube.axes().size(); axis++) {
            cost *= cube.axes().get(axis).of(cube.node(cell, axis)).size();
        }
        return cost;
    }

    /** Withholds what has to be withheld; at the worst everything that is not known. */
    void settle() {
        settle(small -> List.of());
    }

    /**
     * Withholds what has to be withheld. Where a small count cannot be made safe, its surroundings
     * are withheld as well, and at the worst everything that is not known.
     *
     * @param surroundings of a cell, the nearest first
     */
    void settle(IntFunction<List<IntPredicate>> surroundings) {
        know(cell -> reader.knows(cube.axes().get(0), cube.node(cell, 0)));
        costs = IntStream.range(0, cube.cells()).mapToLong(cell -> cost(cube, cell)).toArray();
        withhold(cell -> cube.count(cell) < threshold);
        for (int cell = 0; cell < cube.cells(); cell++) {
            if (isSmall(cell) && !protect(cell) && !protect(cell, surroundings.apply(cell))) {
                withhold(all -> true);
                return;
            }
        }
    }

    private boolean protect(int cell, List<IntPredicate> surroundings) {
        for (IntPredicate around : surroundings) {
            withhold(around);
            if (protect(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmall(int cell) {
        return mayVary(cell) && cube.count(cell) > 0 && cube.count(cell) < threshold;
    }

    private boolean protectWithin(int cell, int time, IntFunction<IntPredicate> surroundings) {
        IntPredicate around = surroundings.apply(cube.node(cell, time));
        IntStream.range(0, cube.cells())
                .filter(other -> around.test(cube.node(other, time)))
                .forEach(this::withhold);
        return protect(cell);
    }

    private boolean protect(int cell) {
        long[] gained = cube.counts();
        long[] lost = cube.counts();
        long width = 0;
        while (width < threshold) {
            Exchange up = new ExchangeSearch(cube, this, gained, +1).from(cell);
            Exchange down =
                    up != null && up.cost() == 0
                            ? null
                            : new ExchangeSearch(cube, this, lost, -1).from(cell);
            if (up != null || down != null) {
                boolean rise = down == null || up != null && up.isBetterThan(down);
                width += take(rise ? up : down, rise ? gained : lost, threshold - width);
            } else if (takeByTwo(cell, gained, +1) || takeByTwo(cell, lost, -1)) {
                width++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** One case by an exchange that a first one, which leaves the cell alone, makes possible. */
    private boolean takeByTwo(int cell, long[] counts, int direction) {
        List<Exchange> blocked = new ExchangeSearch(cube, this, counts, direction).blocked(cell);
        for (Exchange second : blocked.subList(0, Math.min(MOST_TRIED, blocked.size()))) {
            int empty = second.empty(counts)[0];
            Exchange first =
                    empty == cell
                            ? null
                            : new ExchangeSearch(cube, this, counts, +1).keeping(cell).from(empty);
            if (first != null && second.isPossibleAfter(first, counts)) {
                take(first, counts, 1);
                take(second.withRoom(1), counts, 1);
                return true;
            }
        }
        return false;
    }

    private long take(Exchange exchange, long[] counts, long wanted) {
        long cases = Math.min(exchange.room(), wanted);
        for (int i = 0; i < exchange.cells().length; i++) {
            withhold(exchange.cells()[i]);
            counts[exchange.cells()[i]] += exchange.signs()[i] * cases;
        }
        return cases;
    }
}
