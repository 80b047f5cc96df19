package org.makewhole.dashboard.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Another state of affairs that agrees with everything that is shown: a {@link Swap} on each axis
 * at once. The cells of every combination of their nodes could hold some cases more or fewer, all
 * by the same number, and every sum would come out the same. So none of these cells may be shown.
 *
 * @param cells those that change
 * @param signs whether each of them gains ({@code +1}) or loses ({@code -1})
 * @param room by how many cases, until a losing cell is empty; {@link Long#MAX_VALUE} without one
 * @param cost of withholding those cells that are still shown
 */
record Exchange(int[] cells, int[] signs, long room, long cost) {

    /** Cheaper, or as cheap and with more room. */
    boolean isBetterThan(Exchange other) {
        return other == null || cost < other.cost || cost == other.cost && room > other.room;
    }

    /** How many cases the emptiest of its cells holds. */
    long fewest(long[] counts) {
        return IntStream.of(cells).mapToLong(cell -> counts[cell]).min().orElseThrow();
    }

    /** The losing cells that have no case to lose. */
    int[] empty(long[] counts) {
        return IntStream.range(0, cells.length)
                .filter(i -> signs[i] < 0 && counts[cells[i]] < 1)
                .map(i -> cells[i])
                .toArray();
    }

    /** Whether every losing cell has a case to lose once another exchange has moved one. */
    boolean isPossibleAfter(Exchange first, long[] counts) {
        Map<Integer, Integer> moved = new HashMap<>();
        for (int i = 0; i < first.cells.length; i++) {
            moved.put(first.cells[i], first.signs[i]);
        }
        return IntStream.range(0, cells.length)
                .filter(i -> signs[i] < 0)
                .allMatch(i -> counts[cells[i]] + moved.getOrDefault(cells[i], 0) > 0);
    }

    Exchange withRoom(long cases) {
        return new Exchange(cells, signs, cases, cost);
    }
}
