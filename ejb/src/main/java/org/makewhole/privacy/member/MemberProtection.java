package org.makewhole.privacy.member;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page of a member's data protection shows.
 *
 * @param active they still come in, so that nothing is erased
 * @param erasedOn null while it is known who they are
 */
public record MemberProtection(
        long membershipId,
        String name,
        boolean active,
        LocalDate erasedOn,
        List<MemberRequestRow> requests)
        implements Serializable {

    public boolean isErased() {
        return erasedOn != null;
    }

    public boolean isWaiting() {
        return requests.stream().anyMatch(MemberRequestRow::isWaiting);
    }
}
