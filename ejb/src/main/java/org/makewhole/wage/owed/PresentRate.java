package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.PayPeriod;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.FigureKind;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/**
 * Arrears of the minimum wage at the rate of the day on which they are claimed, where a law has it
 * so and that rate is higher (National Minimum Wage Act 1998, section 17): what comes on top of the
 * arrears at the rate of their own time.
 */
final class PresentRate {

    static final String ITEM = "arrears-at-present-rate";

    private final ClaimInput claim;
    private final ClaimRules rules;

    PresentRate(ClaimInput claim, ClaimRules rules) {
        this.claim = claim;
        this.rules = rules;
    }

    /**
     * What comes on top of what is owed of a part, rounded; zero for none. The law gives the higher
     * of two sums: it adds nothing to agreed wages that are owed above the minimum already.
     *
     * @param agreed wages that are owed besides for the same hours
     */
    BigDecimal onTop(OwedPart part, PayPeriod period, BigDecimal owed, BigDecimal agreed) {
        if (part.violation() != Violation.MINIMUM_WAGE || owed.signum() == 0 || !isDue(part)) {
            return BigDecimal.ZERO;
        }
        BigDecimal then = rate(period.from(), period);
        BigDecimal now = rate(claim.asOf(), period);
        return then.signum() == 0 || now.compareTo(then) <= 0
                ? BigDecimal.ZERO
                : part.out()
                        .rounding()
                        .apply("arrears", FigureKind.AMOUNT, exact(owed, agreed, then, now));
    }

    /** The arithmetic of it. */
    void write(Workings out, PayPeriod period, BigDecimal owed, BigDecimal agreed) {
        BigDecimal then = rate(period.from(), period);
        BigDecimal now = rate(claim.asOf(), period);
        BigDecimal exact = exact(owed, agreed, then, now);
        if (agreed.signum() == 0) {
            out.amount("arrears", exact, "{} × {} ÷ {} − {}", owed, now, then, owed);
        } else {
            out.amount("arrears", exact, "{} × {} ÷ {} − {} − {}", owed, now, then, owed, agreed);
        }
    }

    private static BigDecimal exact(
            BigDecimal owed, BigDecimal agreed, BigDecimal then, BigDecimal now) {
        BigDecimal more = Decimals.divide(owed.multiply(now), then).subtract(owed);
        return Decimals.atLeastZero(more.subtract(agreed));
    }

    private boolean isDue(OwedPart part) {
        if (claim.asOf() == null || part.rule() == null) {
            return false;
        }
        return claim.arrearsAtPresentRate() == null
                ? part.rule().parameters().flag("arrearsAtPresentRate")
                : claim.arrearsAtPresentRate();
    }

    private BigDecimal rate(LocalDate day, PayPeriod period) {
        InForce minimum = rules.findInForce(RuleMethod.MINIMUM_WAGE, day);
        ClaimTerms terms = claim.termsOn(period.until());
        terms = terms == null ? claim.termsOn(period.from()) : terms;
        return minimum == null
                ? BigDecimal.ZERO
                : rules.minimumRate(minimum, claim, terms, period.from());
    }
}
