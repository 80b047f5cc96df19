package org.makewhole.deadline.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in the due list: the next page begins after it, the previous one ends before it. Its text
 * form goes into links.
 */
public record DueCursor(LocalDate listedOn, long id) {

    static DueCursor of(DueRow row) {
        return new DueCursor(row.listedOn(), row.id());
    }

    public String text() {
        return listedOn + "_" + id;
    }

    /** Reads the text form; empty for anything else, as links are typed by hand too. */
    public static Optional<DueCursor> parse(String text) {
        int bar = text == null ? -1 : text.indexOf('_');
        if (bar < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DueCursor(
                            LocalDate.parse(text.substring(0, bar)),
                            Long.parseLong(text.substring(bar + 1))));
        } catch (DateTimeException | NumberFormatException typedByHand) {
            return Optional.empty();
        }
    }
}
