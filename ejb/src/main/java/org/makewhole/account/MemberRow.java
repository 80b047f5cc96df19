package org.makewhole.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A member as the administrator sees them.
 *
 * @param id of the membership
 * @param version to hand back with a change
 * @param accountId the person
 * @param active false for a member whose place was closed
 * @param acceptedAt null for one who was invited and has not come in yet
 * @param erasedOn null but for one who has left and was forgotten
 */
public record MemberRow(
        Long id,
        int version,
        Long accountId,
        String displayName,
        String email,
        Role role,
        boolean active,
        Instant acceptedAt,
        LocalDate erasedOn)
        implements Serializable {

    public boolean isErased() {
        return erasedOn != null;
    }

    /** Invited, and not come in yet. */
    public boolean isWaiting() {
        return active && acceptedAt == null;
    }
}
