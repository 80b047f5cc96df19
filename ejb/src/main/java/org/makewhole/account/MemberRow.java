package org.makewhole.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * A member as the administrator sees them.
 *
 * @param id of the membership
 * @param version to hand back with a change
 * @param accountId the person
 * @param active false for a member whose place was closed
 * @param acceptedAt null for one who was invited and has not come in yet
 */
public record MemberRow(
        Long id,
        int version,
        Long accountId,
        String displayName,
        String email,
        Role role,
        boolean active,
        Instant acceptedAt)
        implements Serializable {

    /** Invited, and not come in yet. */
    public boolean isWaiting() {
        return active && acceptedAt == null;
    }
}
