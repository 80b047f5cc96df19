package org.makewhole.settlement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The command to note what a claimant said to their share. */
public record RecordAnswer(
        @NotNull Answer answer,
        @NotNull LocalDate on,
        @NotNull AnsweredHow how,
        @Size(max = NOTE_LENGTH) String note) {
    public static final int NOTE_LENGTH = 500;
}
