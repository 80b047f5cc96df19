package org.makewhole.deadline.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.clock.Clock;

/**
 * What the daily job needs of an open clock.
 *
 * @param dueOn the last day there is while it is not known
 * @param unconfirmed whether a second person still has to look at it
 * @param computedAt when its end was computed last
 * @param ownerId who looks after it; null for whoever carries the case
 * @param carrierId who carries the case; null for nobody
 */
record DueClock(
        long id,
        LocalDate dueOn,
        Long ownerId,
        long caseId,
        String number,
        Long carrierId,
        Visibility visibility,
        boolean unconfirmed,
        Instant computedAt) {

    static DueClock of(Object[] row) {
        return new DueClock(
                (Long) row[0],
                (LocalDate) row[1],
                (Long) row[2],
                (Long) row[3],
                (String) row[4],
                (Long) row[5],
                (Visibility) row[6],
                (Boolean) row[7] && row[8] == null,
                (Instant) row[9]);
    }

    boolean isDayKnown() {
        return !dueOn.equals(Clock.UNKNOWN);
    }

    /**
     * The day by which a reminder of a stage is known: it is told anew when that one changes. A
     * confirmation that is missing belongs to the day on which the clock was computed.
     */
    LocalDate toldFor(ReminderStage stage) {
        return stage.isOfConfirmation() ? LocalDate.ofInstant(computedAt, ZoneOffset.UTC) : dueOn;
    }

    Long owner() {
        return ownerId == null ? carrierId : ownerId;
    }
}
