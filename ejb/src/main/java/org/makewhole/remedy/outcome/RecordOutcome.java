package org.makewhole.remedy.outcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The command to note how a case ended.
 *
 * @param on the day of the decision, agreement, letter or payment
 * @param workerId the claimant for whom it ended so; null for the whole case
 */
public record RecordOutcome(
        @NotNull Outcome outcome,
        @NotNull LocalDate on,
        @Size(max = NOTE_LENGTH) String note,
        Long workerId) {
    public static final int NOTE_LENGTH = 500;

    /** For the whole case. */
    public RecordOutcome(Outcome outcome, LocalDate on, String note) {
        this(outcome, on, note, null);
    }

    String noteOrNull() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
