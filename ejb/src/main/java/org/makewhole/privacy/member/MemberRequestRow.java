package org.makewhole.privacy.member;

import java.io.Serializable;
import java.time.Instant;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.erasure.ErasureState;

/**
 * A request to forget a member, and what became of it.
 *
 * @param version goes back with a decision
 * @param name a number once it was done
 * @param decidedBy null while it waits, as is the next
 * @param own true when the viewer asked, and so cannot agree
 */
public record MemberRequestRow(
        Long id,
        int version,
        long membershipId,
        String name,
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

    public boolean isWaiting() {
        return state == ErasureState.ASKED;
    }
}
