package org.makewhole.document;

import java.math.BigDecimal;
import java.util.Objects;

/** Money of the case in its five stages, in the currency of the statement. */
public record StageTotals(
        BigDecimal claimed,
        BigDecimal computed,
        BigDecimal awarded,
        BigDecimal agreed,
        BigDecimal paid) {

    public StageTotals {
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(awarded, "awarded");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(paid, "paid");
    }
}
