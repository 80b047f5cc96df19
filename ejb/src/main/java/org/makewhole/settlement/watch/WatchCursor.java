package org.makewhole.settlement.watch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A place in the watch; its text form goes into links. */
public record WatchCursor(LocalDate dueOn, long id) {

    static WatchCursor of(WatchRow row) {
        return new WatchCursor(row.promise().getDueOn(), row.promise().getId());
    }

    public String text() {
        return dueOn + "_" + id;
    }

    /** Reads the text form; empty for anything else, as links are typed by hand too. */
    public static Optional<WatchCursor> parse(String text) {
        int bar = text == null ? -1 : text.indexOf('_');
        if (bar < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new WatchCursor(
                            LocalDate.parse(text.substring(0, bar)),
                            Long.parseLong(text.substring(bar + 1))));
        } catch (DateTimeException | NumberFormatException typedByHand) {
            return Optional.empty();
        }
    }
}
