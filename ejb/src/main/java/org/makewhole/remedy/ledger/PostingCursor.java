package org.makewhole.remedy.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.makewhole.remedy.MoneyPosting;

/**
 * A place in the list of postings: the next page begins after it, the previous one ends before it.
 * Its text form goes into links.
 */
public record PostingCursor(LocalDate effectiveOn, long id) {

    static PostingCursor of(PostingRow row) {
        MoneyPosting posting = row.posting();
        return new PostingCursor(posting.getEffectiveOn(), posting.getId());
    }

    public String text() {
        return effectiveOn + "_" + id;
    }

    /** Reads the text form; empty for anything else, as links are typed by hand too. */
    public static Optional<PostingCursor> parse(String text) {
        int bar = text == null ? -1 : text.indexOf('_');
        if (bar < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PostingCursor(
                            LocalDate.parse(text.substring(0, bar)),
                            Long.parseLong(text.substring(bar + 1))));
        } catch (DateTimeException | NumberFormatException typedByHand) {
            return Optional.empty();
        }
    }
}
