package org.makewhole.deadline.due;

import java.util.List;
import java.util.Optional;

/**
 * A page of the due list.
 *
 * @param before where the previous page ends
 * @param after where the next page begins
 */
public record DuePage(List<DueRow> rows, Optional<DueCursor> before, Optional<DueCursor> after) {
    public static final DuePage EMPTY = new DuePage(List.of(), Optional.empty(), Optional.empty());
}
