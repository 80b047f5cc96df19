package org.makewhole.deadline.due;

import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.wage.pack.LocalizedText;

/**
 * An open clock as a line of the due list.
 *
 * @param number of the case
 * @param dueOn null while it cannot be known
 * @param dueAt the last instant that counts; null likewise
 * @param listedOn the day by which the list is ordered
 * @param unconfirmed whether a second person still has to look at it
 * @param owner who looks after it; null for nobody
 */
public record DueRow(
        long id,
        long caseId,
        String number,
        ClockKind kind,
        LocalizedText title,
        LocalDate dueOn,
        Instant dueAt,
        LocalDate listedOn,
        Actor actor,
        Silence silence,
        boolean unconfirmed,
        String owner) {

    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
