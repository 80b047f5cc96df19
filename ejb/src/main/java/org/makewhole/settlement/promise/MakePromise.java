package org.makewhole.settlement.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * The command to note a promise that is no money.
 *
 * @param workerId for whom; null when it is for all, as a change of policy is
 * @param what in words
 * @param verification how it will be seen that it was kept
 * @param followUps after how many days it is looked at again; of {@link Promise#FOLLOW_UPS}
 * @param requestKey makes a repeated request harmless; null where none is
 */
public record MakePromise(
        @NotNull PromiseKind kind,
        @NotNull Responsible responsible,
        Long workerId,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = WHAT_LENGTH) String what,
        @NotBlank @Size(max = VERIFICATION_LENGTH) String verification,
        @NotNull Set<@NotNull Integer> followUps,
        @Size(max = 36) String requestKey) {
    public static final int WHAT_LENGTH = 1000;
    public static final int VERIFICATION_LENGTH = 500;
}
