package org.makewhole.privacy.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything that an organisation stores of one person, a worker or an employer.
 *
 * @param caseNumber of the case by which it was asked for
 * @param employers of a worker, since cases refer to them; none for an employer
 */
public record WorkerRecord(
        String organization,
        String caseNumber,
        Instant madeAt,
        ZoneId zone,
        List<String> employers,
        List<RecordSection> sections,
        List<WithheldColumn> withheld) {}
