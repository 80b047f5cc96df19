package org.makewhole.web.deadline.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.makewhole.deadline.due.DueRow;
import org.makewhole.web.deadline.ClockLine;

/**
 * An open clock in the language of the page.
 *
 * @param due null while it cannot be known
 * @param state key of where it stands
 * @param owner who looks after it; null for nobody
 */
public record DueLine(
        long id,
        long caseId,
        String number,
        String title,
        String kind,
        LocalDate due,
        String actor,
        String silence,
        String state,
        String tone,
        String owner) {

    static DueLine of(DueRow row, Locale locale, Instant now) {
        String state = state(row, now);
        return new DueLine(
                row.id(),
                row.caseId(),
                row.number(),
                row.title().in(locale),
                row.kind().name(),
                row.dueOn(),
                row.actor().name(),
                row.silence().name(),
                state,
                ClockLine.tone(state),
                row.owner());
    }

    private static String state(DueRow row, Instant now) {
        if (row.dueAt() == null) {
            return "SUSPENDED";
        }
        if (row.isOverdue(now)) {
            return "OVERDUE";
        }
        return row.unconfirmed() ? "UNCONFIRMED" : "OPEN";
    }
}
