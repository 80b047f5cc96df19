package org.makewhole.settlement;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An amount that is to be paid by a day. */
public record DuePayment(
        @NotNull LocalDate dueOn, @NotNull @Digits(integer = 13, fraction = 4) BigDecimal amount) {}
