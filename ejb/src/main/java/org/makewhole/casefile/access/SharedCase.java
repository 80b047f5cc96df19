package org.makewhole.casefile.access;

import java.time.Instant;
import org.makewhole.casefile.CaseStatus;

/**
 * A case as a guest finds it in their list.
 *
 * @param claimant null when the case names none
 * @param until the first moment at which it is shared no more
 */
public record SharedCase(
        Long id,
        String number,
        CaseStatus status,
        String claimant,
        String respondent,
        Instant until) {}
