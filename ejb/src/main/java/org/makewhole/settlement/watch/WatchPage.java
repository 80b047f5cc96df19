package org.makewhole.settlement.watch;

import java.util.List;
import java.util.Optional;

/**
 * A page of the watch.
 *
 * @param before where the previous page ends
 * @param after where the next page begins
 */
public record WatchPage(
        List<WatchRow> rows, Optional<WatchCursor> before, Optional<WatchCursor> after) {
    public static final WatchPage EMPTY =
            new WatchPage(List.of(), Optional.empty(), Optional.empty());
}
