package org.makewhole.dashboard.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A case gains one value on an axis and loses another, or none: the nodes that thereby hold one
 * case more, and those that hold one fewer. A node with both values stays as it was.
 *
 * @param nodes of the axis
 * @param signs {@code +1} or {@code -1} for each of them
 */
record Swap(int[] nodes, int[] signs) {

    /** Every swap on an axis by which the given node gains. */
    static List<Swap> of(Axis axis, int node) {
        List<Swap> swaps = new ArrayList<>();
        Set<Integer> inside = axis.of(node);
        for (int gained : inside) {
            swaps.add(of(axis.holding(gained), new int[0]));
            for (int lost = 0; lost < axis.values().size(); lost++) {
                if (!inside.contains(lost)) {
                    swaps.add(of(axis.holding(gained), axis.holding(lost)));
                }
            }
        }
        return swaps;
    }

    private static Swap of(int[] gaining, int[] losing) {
        TreeMap<Integer, Integer> signs = new TreeMap<>();
        IntStream.of(gaining).forEach(node -> signs.put(node, 1));
        IntStream.of(losing).forEach(node -> signs.merge(node, -1, Integer::sum));
        signs.values().removeIf(sign -> sign == 0);
        return new Swap(
                signs.keySet().stream().mapToInt(Integer::intValue).toArray(),
                signs.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
