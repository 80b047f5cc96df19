package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.makewhole.dashboard.disclosure.Measure;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.StageTotals;

/**
 * The figures of a group of cases, in one currency.
 *
 * @param money the five sums over those cases
 * @param paidOfComputed the part of what was paid that belongs to cases with a computed amount;
 *     null where it is not told
 * @param delays days from opening to first payment
 * @param withheld what the reader may not know; it is zero here
 */
public record Figures(
        long cases,
        StageTotals money,
        BigDecimal paidOfComputed,
        DelayHistogram delays,
        Set<Measure> withheld) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(4);

    Figures(long cases, StageTotals money, BigDecimal paidOfComputed, DelayHistogram delays) {
        this(cases, money, paidOfComputed, delays, Set.of());
    }

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
        return new Figures(cases, money, paidOfComputed, histogram, withheld);
    }

    /** What a reader may know of them: anything else is zero, and named as withheld. */
    Figures only(Predicate<Measure> shown) {
        Set<Measure> hidden = EnumSet.allOf(Measure.class);
        hidden.removeIf(shown);
        return new Figures(
                hidden.contains(Measure.CASES) ? 0 : cases,
                money(stage -> hidden.contains(Measure.of(stage)) ? ZERO : money.at(stage)),
                hidden.contains(Measure.PAID) ? ZERO : paidOfComputed,
                hidden.contains(Measure.PAID) ? DelayHistogram.empty() : delays,
                hidden);
    }

    /**
     * What is left of them when others are taken away, without a rate and days of its own. It
     * withholds what these do.
     */
    Figures less(Figures others) {
        return new Figures(
                withheld.contains(Measure.CASES) ? 0 : cases - others.cases,
                money(
                        stage ->
                                withheld.contains(Measure.of(stage))
                                        ? ZERO
                                        : money.at(stage).subtract(others.money.at(stage))),
                null,
                DelayHistogram.empty(),
                withheld);
    }

    private static StageTotals money(Function<MoneyStage, BigDecimal> amount) {
        return new StageTotals(
                amount.apply(MoneyStage.CLAIMED),
                amount.apply(MoneyStage.COMPUTED),
                amount.apply(MoneyStage.AWARDED),
                amount.apply(MoneyStage.AGREED),
                amount.apply(MoneyStage.PAID));
    }

    /** Whether the reader may know it, by the name of a {@link Measure}. */
    public boolean shows(String measure) {
        return !withheld.contains(Measure.valueOf(measure));
    }

    /** Whether any case or money is told. */
    boolean tellsAnything() {
        return cases != 0
                || Stream.of(MoneyStage.values()).anyMatch(stage -> money.at(stage).signum() != 0);
    }

    /**
     * Paid as a percentage of computed, over the cases that have a computed amount, half-up to one
     * decimal. Empty when nothing was computed. It can exceed 100 where more than the computed
     * amount was won, such as damages.
     */
    public Optional<BigDecimal> findRecoveryRate() {
        return paidOfComputed == null
                        || money.computed().signum() <= 0
                        || withheld.contains(Measure.PAID)
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
