package org.makewhole.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.evidence.filetype.FileType;

/**
 * A file of a case, without its content.
 *
 * @param version goes back with a change
 * @param workerId the claimant it was brought for; null where the case names none
 * @param sizeBytes of the content in clear
 * @param sha256 of the content in clear, in hexadecimal digits; null once the worker was erased
 * @param datedOn null when nobody said
 * @param fromWhom null when nobody said
 * @param note null when nobody said
 * @param removedAt null while it is there, as are the two after it
 */
public record EvidenceRow(
        long id,
        int version,
        long caseId,
        Long workerId,
        EvidenceState state,
        EvidenceKind kind,
        FileType type,
        String name,
        long sizeBytes,
        String sha256,
        LocalDate datedOn,
        String fromWhom,
        String note,
        Instant addedAt,
        String addedBy,
        Instant removedAt,
        String removedBy,
        String removalReason)
        implements Serializable {

    public boolean isReadable() {
        return state == EvidenceState.KEPT;
    }

    /** Whether there is still something to describe or to remove. */
    public boolean isThere() {
        return state == EvidenceState.KEPT || state == EvidenceState.HELD;
    }
}
