package org.makewhole.web.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.makewhole.deadline.count.Change;

/**
 * What a change would do, before it is saved.
 *
 * @param before the last day as it stands; null while it cannot be known
 * @param after the last day with the change; null likewise
 * @param days by which it moves; null where one of them is not known
 * @param steps how it would be computed
 */
public record ChangeShown(
        LocalDate before, LocalDate after, Long days, List<String> steps, List<String> doubts)
        implements Serializable {

    static ChangeShown of(Change change, Locale locale) {
        return new ChangeShown(
                change.before().dueOn().orElse(null),
                change.after().dueOn().orElse(null),
                change.days().isPresent() ? change.days().getAsLong() : null,
                List.copyOf(change.after().words(locale)),
                List.copyOf(change.after().doubtWords(locale)));
    }
}
