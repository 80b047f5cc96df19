package org.makewhole.remedy;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.wage.Violation;

/**
 * The command to post an amount to a stage.
 *
 * @param amount in the currency of the case
 * @param effectiveOn the business date: of the award, the agreement, the receipt
 * @param requestKey makes a repeated request harmless; null where the caller cannot repeat
 */
public record PostMoney(
        @NotNull Violation violation,
        @NotNull MoneyStage stage,
        @NotNull @Digits(integer = 13, fraction = 3) BigDecimal amount,
        @NotNull LocalDate effectiveOn,
        @Size(max = 300) String note,
        @Size(max = 48) String requestKey) {}
