package org.makewhole.dashboard.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

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
            swaps.add(of(axis, gained, -1));
            for (int lost = 0; lost < axis.values().size(); lost++) {
                if (!inside.contains(lost)) {
                    swaps.add(of(axis, gained, lost));
                }
            }
        }
        return swaps;
    }

    private static Swap of(Axis axis, int gained, int lost) {
        int[] nodes = new int[axis.nodes()];
        int[] signs = new int[axis.nodes()];
        int count = 0;
        for (int node = 0; node < axis.nodes(); node++) {
            boolean gains = axis.of(node).contains(gained);
            boolean loses = axis.of(node).contains(lost);
            if (gains != loses) {
                nodes[count] = node;
                signs[count] = gains ? 1 : -1;
                count++;
            }
        }
        return new Swap(Arrays.copyOf(nodes, count), Arrays.copyOf(signs, count));
    }
}
