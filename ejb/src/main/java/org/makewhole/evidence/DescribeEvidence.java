package org.makewhole.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a person says of a file.
 *
 * @param workerId the claimant it was brought for; null for the first one of the case
 * @param datedOn the day that stands on it or on which it was made; null when nobody knows
 * @param fromWhom who gave it, in the person's words
 */
public record DescribeEvidence(
        @NotNull EvidenceKind kind,
        Long workerId,
        LocalDate datedOn,
        @Size(max = FROM_LENGTH) String fromWhom,
        @Size(max = NOTE_LENGTH) String note) {
    public static final int FROM_LENGTH = 200;
    public static final int NOTE_LENGTH = 1000;

    /** Of this kind, with nothing more said. */
    public static DescribeEvidence as(EvidenceKind kind) {
        return new DescribeEvidence(kind, null, null, null, null);
    }

    String fromOrNull() {
        return orNull(fromWhom);
    }

    String noteOrNull() {
        return orNull(note);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
