package org.makewhole.dashboard.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One way of telling cases apart, such as their sector: its values, and the groups of values that
 * are shown as sums. A node is a value or a group; groups of the same values are one node.
 */
final class Axis {
    private final List<Object> values;
    private final Map<Object, Integer> indexes = new HashMap<>();
    private final List<Set<Integer>> nodes = new ArrayList<>();
    private final Map<Set<Integer>, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, int[]> holding = new HashMap<>();
    private final Map<Integer, List<Swap>> swaps = new HashMap<>();

    /**
     * @param values without repetition; the order decides nothing but ties
     */
    Axis(Collection<?> values) {
        this.values = List.copyOf(new LinkedHashSet<>(values));
        for (int value = 0; value < this.values.size(); value++) {
            indexes.put(this.values.get(value), value);
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
        return group.stream()
                .map(indexes::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The node of a group of values, or -1 where that sum is not shown or the group is empty. */
    int find(Collection<?> group) {
        return numbers.getOrDefault(valuesOf(group), -1);
    }

    int value(Object value) {
        return indexes.getOrDefault(value, -1);
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

    /** The nodes that a value is part of, in order. */
    int[] holding(int value) {
        return holding.computeIfAbsent(
                value,
                one ->
                        IntStream.range(0, nodes.size())
                                .filter(node -> nodes.get(node).contains(one))
                                .toArray());
    }

    /** The values of a node. */
    Set<Integer> of(int node) {
        return nodes.get(node);
    }
}
