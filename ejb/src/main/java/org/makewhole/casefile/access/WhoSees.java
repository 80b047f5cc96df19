package org.makewhole.casefile.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.makewhole.account.Role;

/**
 * Whether and why one member of the organisation sees a case.
 *
 * @param role their role in the organisation, which gives their rights
 * @param reasons none for somebody who does not see it
 */
public record WhoSees(Long accountId, String name, Role role, List<Reason> reasons)
        implements Serializable {

    public boolean sees() {
        return !reasons.isEmpty();
    }

    /** By what a case is seen. */
    public enum By {
        /** The case is open to the organisation, and the role may see cases. */
        ORGANIZATION,
        /** The case is open to its team, and the role supervises teams. */
        SUPERVISION,
        /** Named in the team. */
        TEAM,
        /** Shared with this guest. */
        GUEST,
        /** Opened in an emergency. */
        EMERGENCY
    }

    /**
     * One reason; each alone would do.
     *
     * @param until null where it does not end by itself
     */
    public record Reason(By by, CaseRole caseRole, Instant until) implements Serializable {}
}
