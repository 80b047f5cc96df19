package org.makewhole.wage.inforce;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.number.Workings;

/**
 * What was earned under one head, before payments are credited.
 *
 * @param week whose head it is; null for that of the whole period
 * @param item what it is within its violation, such as {@code rest-day}; null where the violation
 *     says it
 * @param rule null where no rule stands behind it
 * @param isTaken whether it was taken from the worker, so that pay for hours does not make it good
 * @param damagesOn the most of it that damages are due for; null for all
 */
public record OwedPart(
        ClaimWeek week,
        Violation violation,
        String item,
        InForce rule,
        BigDecimal amount,
        Workings out,
        List<Step> before,
        boolean isTaken,
        BigDecimal damagesOn) {

    public static OwedPart of(
            ClaimWeek week,
            Violation violation,
            String item,
            InForce rule,
            BigDecimal amount,
            Workings out) {
        return new OwedPart(week, violation, item, rule, amount, out, List.of(), false, null);
    }

    /**
     * The same with the most of it that damages are due for.
     *
     * @param most null for all
     */
    public OwedPart withDamagesOn(BigDecimal most) {
        return most == null && damagesOn == null
                ? this
                : new OwedPart(week, violation, item, rule, amount, out, before, isTaken, most);
    }

    /** Whether it is agreed pay or the minimum wage in its place. */
    public boolean isBasic() {
        return week == null
                && (violation == Violation.UNPAID_WAGES || violation == Violation.MINIMUM_WAGE);
    }
}
