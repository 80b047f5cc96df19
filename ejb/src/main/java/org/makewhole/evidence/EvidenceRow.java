package org.makewhole.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.hidden.ApartLook;

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
 * @param hiddenKeptAt when somebody agreed to keep what it says of people; null where nobody did
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
        HiddenState hidden,
        Instant hiddenKeptAt,
        String hiddenKeptBy,
        Instant removedAt,
        String removedBy,
        String removalReason)
        implements Serializable {

    public boolean isReadable() {
        return state == EvidenceState.KEPT;
    }

    /**
     * Whether guests get it: as it is where it says nothing of people, else as a copy without that,
     * else by the consent of whoever agreed to keep it so; a photo as a copy or not at all.
     */
    public boolean isForGuests() {
        if (type.isPhoto()) {
            return isCopied();
        }
        return hidden == HiddenState.NONE
                || hidden == HiddenState.LEFT_OUT
                || hidden == HiddenState.PRESENT && (isCopied() || hiddenKeptAt != null);
    }

    /** Whether copies without what it says of people are made of this type. */
    public boolean isCopied() {
        return ApartLook.isCopied(type);
    }

    /** Whether it says something of people, and somebody still has to decide. */
    public boolean isUndecided() {
        return hidden == HiddenState.PRESENT && hiddenKeptAt == null;
    }

    /** Whether there is still something to describe or to remove. */
    public boolean isThere() {
        return state == EvidenceState.KEPT || state == EvidenceState.HELD;
    }
}
