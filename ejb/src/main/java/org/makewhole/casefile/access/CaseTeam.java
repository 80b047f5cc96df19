package org.makewhole.casefile.access;

import java.io.Serializable;
import java.util.List;

/**
 * Who is named in a case.
 *
 * @param version of the case, to hand back with a change
 * @param manageable true when the caller may change team and visibility
 */
public record CaseTeam(
        Long caseId,
        String number,
        int version,
        Visibility visibility,
        boolean manageable,
        List<TeamMember> named)
        implements Serializable {

    /** The people named in one way, in the order in which they were. */
    public List<TeamMember> of(AccessKind kind) {
        return named.stream().filter(one -> one.kind() == kind).toList();
    }
}
