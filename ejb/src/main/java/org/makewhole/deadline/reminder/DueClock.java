package org.makewhole.deadline.reminder;

import java.time.LocalDate;
import org.makewhole.casefile.access.Visibility;

/**
 * What the daily job needs of an open clock.
 *
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
        Visibility visibility) {

    static DueClock of(Object[] row) {
        return new DueClock(
                (Long) row[0],
                (LocalDate) row[1],
                (Long) row[2],
                (Long) row[3],
                (String) row[4],
                (Long) row[5],
                (Visibility) row[6]);
    }

    Long owner() {
        return ownerId == null ? carrierId : ownerId;
    }
}
