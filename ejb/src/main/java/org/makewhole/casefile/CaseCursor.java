package org.makewhole.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in the list of cases, which runs from the newest to the oldest: the next page begins
 * after it, the previous one ends before it. Its text form goes into links.
 */
public record CaseCursor(LocalDate openedOn, long id) {

    static CaseCursor of(CaseRow row) {
        return new CaseCursor(row.openedOn(), row.id());
    }

    public String text() {
        return openedOn + "_" + id;
    }

    /** Reads the text form; empty for anything else, as links are typed by hand too. */
    public static Optional<CaseCursor> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        int bar = text.indexOf('_');
        if (bar < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CaseCursor(
                            LocalDate.parse(text.substring(0, bar)),
                            Long.parseLong(text.substring(bar + 1))));
        } catch (DateTimeException | NumberFormatException typedByHand) {
            return Optional.empty();
        }
    }
}
