package org.makewhole.settlement.closing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.makewhole.remedy.outcome.Outcome;

/**
 * How it ended for one claimant, and what they said.
 *
 * @param workerId null for the one whom an imported case does not name
 * @param satisfaction from 1, not at all, to 5, fully; null when they did not say
 */
public record ClaimantAnswer(
        Long workerId,
        @NotNull Outcome outcome,
        @Min(1) @Max(5) Integer satisfaction,
        @NotNull Safety safety,
        @Size(max = WORDS_LENGTH) String words) {
    public static final int WORDS_LENGTH = 1000;
}
