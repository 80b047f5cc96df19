package org.makewhole.remedy.disbursement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.wage.Violation;

/**
 * A part of what is to be paid out.
 *
 * @param workerId whose claim it satisfies; null where the case names nobody
 * @param amount above zero
 */
public record PayoutPart(
        Long workerId,
        @NotNull Violation violation,
        @NotNull MoneyComponent component,
        @NotNull BigDecimal amount)
        implements Serializable {}
