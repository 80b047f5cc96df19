package org.makewhole.dashboard.disclosure;

import java.util.List;

/**
 * Counts of cases by the nodes of several axes. A cell is one node of each axis and is named by one
 * number.
 */
final class Cube {
    private final List<Axis> axes;
    private final int[] strides;
    private final long[] counts;

    Cube(Axis... axes) {
        this.axes = List.of(axes);
        strides = new int[axes.length];
        int cells = 1;
        for (int axis = axes.length - 1; axis >= 0; axis--) {
            strides[axis] = cells;
            cells = Math.multiplyExact(cells, axes[axis].nodes());
        }
        counts = new long[cells];
    }

    /** Counts cases in every cell that they are part of. */
    void add(long count, Object... values) {
        add(0, 0, count, values);
    }

    private void add(int axis, int cell, long count, Object... values) {
        if (axis == values.length) {
            counts[cell] += count;
            return;
        }
        Axis along = axes.get(axis);
        for (int node : along.holding(along.value(values[axis]))) {
            add(axis + 1, cell + node * strides[axis], count, values);
        }
    }

    int cells() {
        return counts.length;
    }

    List<Axis> axes() {
        return axes;
    }

    long count(int cell) {
        return counts[cell];
    }

    /** A copy of all counts, by cell. */
    long[] counts() {
        return counts.clone();
    }

    /** The node of a cell on an axis. */
    int node(int cell, int axis) {
        return cell / strides[axis] % axes.get(axis).nodes();
    }

    /** How far the numbers of two cells lie apart that are neighbours on an axis. */
    int stride(int axis) {
        return strides[axis];
    }

    /** The cell of a node on each axis. */
    int cell(int... nodes) {
        int cell = 0;
        for (int axis = 0; axis < nodes.length; axis++) {
            cell += nodes[axis] * strides[axis];
        }
        return cell;
    }
}
