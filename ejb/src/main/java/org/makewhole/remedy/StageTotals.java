package org.makewhole.remedy;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The five totals of a case or of one violation in it, in the currency of the case.
 *
 * <p>What is <em>due</em> is for each claimant what was agreed, or where nothing was agreed what
 * was awarded: an agreement takes the place of an award for those who agreed. What is
 * <em>outstanding</em> is the due amount less what was paid, never below zero.
 */
public record StageTotals(
        BigDecimal claimed,
        BigDecimal computed,
        BigDecimal awarded,
        BigDecimal agreed,
        BigDecimal paid,
        BigDecimal due) {

    /** Of one claimant, or where all agreed or none did. */
    public StageTotals(
            BigDecimal claimed,
            BigDecimal computed,
            BigDecimal awarded,
            BigDecimal agreed,
            BigDecimal paid) {
        this(claimed, computed, awarded, agreed, paid, agreed.signum() > 0 ? agreed : awarded);
    }

    static StageTotals of(Map<MoneyStage, BigDecimal> sums) {
        return new StageTotals(
                sums.getOrDefault(MoneyStage.CLAIMED, BigDecimal.ZERO),
                sums.getOrDefault(MoneyStage.COMPUTED, BigDecimal.ZERO),
                sums.getOrDefault(MoneyStage.AWARDED, BigDecimal.ZERO),
                sums.getOrDefault(MoneyStage.AGREED, BigDecimal.ZERO),
                sums.getOrDefault(MoneyStage.PAID, BigDecimal.ZERO));
    }

    /**
     * Whether some may have agreed while something was awarded to others: what is due has to be
     * looked up claimant by claimant then.
     */
    boolean isMixed() {
        return agreed.signum() > 0 && awarded.signum() > 0;
    }

    StageTotals withDue(BigDecimal ofAll) {
        return new StageTotals(claimed, computed, awarded, agreed, paid, ofAll);
    }

    public BigDecimal outstanding() {
        return due().subtract(paid).max(BigDecimal.ZERO);
    }

    /** True once something was awarded or agreed. */
    public boolean isRemedyWon() {
        return due().signum() > 0;
    }

    public BigDecimal at(MoneyStage stage) {
        return switch (stage) {
            case CLAIMED -> claimed;
            case COMPUTED -> computed;
            case AWARDED -> awarded;
            case AGREED -> agreed;
            case PAID -> paid;
        };
    }
}
