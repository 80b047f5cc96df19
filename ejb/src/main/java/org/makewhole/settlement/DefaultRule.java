package org.makewhole.settlement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.makewhole.shared.error.BusinessException;

/**
 * What follows when a payment is not made in time.
 *
 * @param graceDays after the due day, before it counts as a default
 * @param accelerates whether everything that is still to be paid falls due at once
 * @param value percent, or an amount in the currency of the case; null for no increase
 * @param basis the clause or the law that says so; needed for an increase
 */
public record DefaultRule(
        @Min(0) @Max(MOST_GRACE) int graceDays,
        boolean accelerates,
        @NotNull Increase increase,
        @DecimalMin("0") @DecimalMax("999999999") @Digits(integer = 12, fraction = 4) BigDecimal value,
        @Size(max = BASIS_LENGTH) String basis) {
    public static final int MOST_GRACE = 365;
    public static final int BASIS_LENGTH = 500;

    /** Nothing but the default itself. */
    public static final DefaultRule NONE = new DefaultRule(0, false, Increase.NONE, null, null);

    /**
     * @throws BusinessException {@code increaseIncomplete} for an increase without value or basis
     */
    void check() {
        if (increase != Increase.NONE
                && (value == null || value.signum() <= 0 || basis == null || basis.isBlank())) {
            throw new BusinessException("increaseIncomplete");
        }
    }

    /**
     * By how much more is due, rounded half-up.
     *
     * @param rest what is still to be paid
     * @param decimals of the currency
     */
    public BigDecimal amount(BigDecimal rest, int decimals) {
        return switch (increase) {
            case NONE -> BigDecimal.ZERO;
            case PERCENT_OF_REST ->
                    rest.multiply(value).movePointLeft(2).setScale(decimals, RoundingMode.HALF_UP);
            case FIXED -> value.setScale(decimals, RoundingMode.HALF_UP);
        };
    }
}
