package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.makewhole.remedy.StageTotals;

/**
 * The figures of a group of cases, in one currency.
 *
 * @param money the five sums over those cases
 * @param paidOfComputed the part of what was paid that belongs to cases with a computed amount
 * @param delays days from opening to first payment
 */
public record Figures(
        long cases, StageTotals money, BigDecimal paidOfComputed, DelayHistogram delays) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(4);

    public static Figures none() {
        return new Figures(
                0, new StageTotals(ZERO, ZERO, ZERO, ZERO, ZERO), ZERO, DelayHistogram.empty());
    }

    Figures plus(Figures other) {
        StageTotals more = other.money;
        return new Figures(
                cases + other.cases,
                new StageTotals(
                        money.claimed().add(more.claimed()),
                        money.computed().add(more.computed()),
                        money.awarded().add(more.awarded()),
                        money.agreed().add(more.agreed()),
                        money.paid().add(more.paid())),
                paidOfComputed.add(other.paidOfComputed),
                delays.plus(other.delays));
    }

    Figures with(DelayHistogram histogram) {
        return new Figures(cases, money, paidOfComputed, histogram);
    }

    /**
     * Paid as a percentage of computed, over the cases that have a computed amount, half-up to one
     * decimal. Empty when nothing was computed. It can exceed 100 where more than the computed
     * amount was won, such as damages.
     */
    public Optional<BigDecimal> findRecoveryRate() {
        return money.computed().signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        paidOfComputed
                                .multiply(HUNDRED)
                                .divide(money.computed(), 1, RoundingMode.HALF_UP));
    }

    /** Median days from opening to first payment. Empty when no case saw a payment. */
    public Optional<BigDecimal> findMedianDays() {
        return delays.findMedian();
    }
}
