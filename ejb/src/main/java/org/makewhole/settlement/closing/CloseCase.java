package org.makewhole.settlement.closing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * The command to close a case.
 *
 * @param hours of work that the organisation spent on it
 * @param answers one for each claimant
 * @param reason why it is closed, as its history shows it
 */
public record CloseCase(
        @NotNull @DecimalMin("0") @DecimalMax("99999") @Digits(integer = 5, fraction = 2) BigDecimal hours,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid ClaimantAnswer> answers,
        @NotBlank @Size(max = REASON_LENGTH) String reason) {
    public static final int REASON_LENGTH = 500;
}
