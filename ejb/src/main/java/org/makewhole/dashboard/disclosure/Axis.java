package org.makewhole.dashboard.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way of telling cases apart, such as their sector: its values, and the groups of values that
 * are shown as sums. A node is a value or a group; groups of the same values are one node.
 */
final class Axis {
    private final List<Object> values;
    private final List<Set<Integer>> nodes = new ArrayList<>();
    private final Map<Set<Integer>, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, List<Swap>> swaps = new HashMap<>();

    /**
     * @param values without repetition; the order decides nothing but ties
     */
    Axis(Collection<?> values) {
        this.values = List.copyOf(new LinkedHashSet<>(values));
        for (int value = 0; value < this.values.size(); value++) {
            node(Set.of(value));
        }
    }

    /** Adds a group as a node. */
    Axis with(Collection<?> group) {
        node(valuesOf(group));
        return this;
    }

    private void node(Set<Integer> group) {
        if (!group.isEmpty() && numbers.putIfAbsent(group, nodes.size()) == null) {
            nodes.add(group);
        }
    }

    private Set<Integer> valuesOf(Collection<?> group) {
        Set<Integer> indexes = new LinkedHashSet<>();
        group.forEach(value -> indexes.add(values.indexOf(value)));
        indexes.remove(-1);
        return Set.copyOf(indexes);
    }

    /** The node of a group of values, or -1 where that sum is not shown or the group is empty. */
    int find(Collection<?> group) {
        return numbers.getOrDefault(valuesOf(group), -1);
    }

    int value(Object value) {
        return values.indexOf(value);
    }

    List<Object> values() {
        return values;
    }

    int nodes() {
        return nodes.size();
    }

    /** Every swap by which a node gains. */
    List<Swap> swaps(int node) {
        return swaps.computeIfAbsent(node, gaining -> Swap.of(this, gaining));
    }

    /** The values of a node. */
    Set<Integer> of(int node) {
        return nodes.get(node);
    }
}
