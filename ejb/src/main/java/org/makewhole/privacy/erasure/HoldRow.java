package org.makewhole.privacy.erasure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A legal hold as a page shows it.
 *
 * @param version goes back with a release
 * @param wholePerson false: placed for one case; it protects the person either way
 * @param reason null once the person was erased
 * @param lastDay null until somebody releases it
 */
public record HoldRow(
        Long id,
        int version,
        Long caseId,
        String caseNumber,
        boolean wholePerson,
        String reason,
        LocalDate lastDay,
        String placedBy,
        Instant placedAt,
        String releasedBy,
        Instant releasedAt,
        boolean live)
        implements Serializable {}
