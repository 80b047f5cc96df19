package org.makewhole.settlement.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The command to note what somebody found who looked.
 *
 * @param evidenceId a file of the case that shows it; null for none
 * @param verifiedBy who looked: a name, or what they are
 * @param words what was seen, and what is missing where it was kept in part
 */
public record CheckPromise(
        @NotNull CheckResult result,
        @NotNull LocalDate on,
        Long evidenceId,
        @NotBlank @Size(max = NAME_LENGTH) String verifiedBy,
        @Size(max = WORDS_LENGTH) String words) {
    public static final int NAME_LENGTH = 200;
    public static final int WORDS_LENGTH = 1000;
}
