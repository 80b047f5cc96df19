package org.makewhole.deadline.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Closed days to be entered.
 *
 * @param to null for a single day
 */
public record NewClosure(
        @NotNull LocalDate from, LocalDate to, @NotBlank @Size(max = NAME_LENGTH) String name) {
    public static final int NAME_LENGTH = 100;
}
