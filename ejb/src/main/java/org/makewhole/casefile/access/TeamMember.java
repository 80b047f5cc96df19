package org.makewhole.casefile.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * A person named in a case, as its team page shows them.
 *
 * @param name how the organisation calls them; a dash for somebody whose place is closed
 * @param role in the case; null for guests and emergencies
 * @param reason of an emergency, else null
 * @param by who named them
 * @param until the first moment at which it counts no more
 * @param counting true while it counts
 */
public record TeamMember(
        Long accountId,
        String name,
        AccessKind kind,
        CaseRole role,
        String reason,
        String by,
        Instant since,
        Instant until,
        boolean counting)
        implements Serializable {}
