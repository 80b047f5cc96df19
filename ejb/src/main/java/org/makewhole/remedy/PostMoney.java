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
 * @param component what the amount is for
 * @param amount in the currency of the case
 * @param effectiveOn the business date: of the award, the agreement, the receipt
 * @param evidenceId the file of the case in which the amount is written down, or null
 * @param requestKey makes a repeated request harmless; null where the caller cannot repeat
 */
public record PostMoney(
        @NotNull Violation violation,
        @NotNull MoneyComponent component,
        @NotNull MoneyStage stage,
        @NotNull @Digits(integer = 13, fraction = 3) BigDecimal amount,
        @NotNull LocalDate effectiveOn,
        @Size(max = 300) String note,
        Long evidenceId,
        @Size(max = 48) String requestKey) {

    /** Wages, with no file to show. */
    public PostMoney(
            Violation violation,
            MoneyStage stage,
            BigDecimal amount,
            LocalDate effectiveOn,
            String note,
            String requestKey) {
        this(violation, MoneyComponent.WAGES, stage, amount, effectiveOn, note, null, requestKey);
    }

    /** The same for something else than wages. */
    public PostMoney of(MoneyComponent other) {
        return new PostMoney(
                violation, other, stage, amount, effectiveOn, note, evidenceId, requestKey);
    }
}
