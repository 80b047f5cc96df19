package org.makewhole.privacy.erasure;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request to forget a person, and what became of it.
 *
 * @param version goes back with a decision
 * @param workerId the claimant of the case; null when it is about its employer
 * @param decidedBy null while it waits, as is the next
 * @param own true when the viewer asked, and so cannot agree
 */
public record RequestRow(
        Long id,
        int version,
        Long caseId,
        String caseNumber,
        Long workerId,
        ErasureGround ground,
        ErasureState state,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt,
        int changedRows,
        int deletedRows,
        boolean own)
        implements Serializable {

    public boolean isOfEmployer() {
        return workerId == null;
    }

    public boolean isWaiting() {
        return state == ErasureState.ASKED;
    }
}
