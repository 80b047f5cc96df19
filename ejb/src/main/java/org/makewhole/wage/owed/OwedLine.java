package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.PayPeriod;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/**
 * One amount owed.
 *
 * @param week first day of the week, or of the pay period where it is not found by the week
 * @param period that it belongs to; for what is due once, from its first to its last day
 * @param violation kind of shortfall
 * @param item what it is within its violation, such as {@code rest-day}; null where that says it
 * @param rule of the pack; null for what the pack has no rule for
 * @param value of the rule on that day; null without a rule
 * @param rounding policy that was applied
 * @param estimated whether it rests on hours that are an estimate
 * @param earned under this head
 * @param credited of what was paid
 * @param amount earned less credited, above zero
 * @param interest on it; zero when none was asked for
 * @param arithmetic how it was found; looked up only when asked for
 */
public record OwedLine(
        LocalDate week,
        PayPeriod period,
        Violation violation,
        String item,
        Rule rule,
        RuleValue value,
        Rounding rounding,
        boolean estimated,
        BigDecimal earned,
        BigDecimal credited,
        BigDecimal amount,
        OwedInterest interestDue,
        Supplier<List<Step>> arithmetic) {

    /** Figures of a week that lead to no line. */
    private static final Set<String> BESIDE =
            Set.of(
                    "hours",
                    "regularHours",
                    "dailyOvertimeHours",
                    "weeklyOvertimeHours",
                    "overtimeRate",
                    "total");

    /** Payday. */
    public LocalDate dueOn() {
        return period.payday();
    }

    /** Interest on the amount; zero when none was asked for. */
    public BigDecimal interest() {
        return interestDue.amount();
    }

    /** How it was found. */
    public List<Step> steps() {
        return arithmetic.get();
    }

    /** The arithmetic with its numbers, ending with the payment that was credited. */
    public String formula() {
        List<Step> steps = steps();
        return formula(steps, steps.stream().map(Step::written).toList());
    }

    /** The same with steps that were looked up and written already. */
    public String formula(List<Step> steps, List<String> written) {
        StringJoiner found = new StringJoiner("; ");
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (isInFormula(step)) {
                found.add(written.get(i));
            }
        }
        return credited(found.toString(), earned, credited, amount);
    }

    /** Whether a step leads to the line. */
    public static boolean isInFormula(Step step) {
        return !BESIDE.contains(step.figure()) && !step.template().equals("{}");
    }

    /** The arithmetic with the payment that was credited. */
    public static String credited(
            String found, BigDecimal earned, BigDecimal credited, BigDecimal amount) {
        return credited.signum() == 0
                ? found
                : found
                        + "; "
                        + earned.toPlainString()
                        + " − "
                        + credited.toPlainString()
                        + " = "
                        + amount.toPlainString();
    }

    /**
     * A step with the name of its figure.
     *
     * @param rounded how it was rounded; null where it was not
     */
    public static String told(String figure, CharSequence written, String rounded) {
        return figure + ": " + written + (rounded == null ? "" : " (" + rounded + ")");
    }
}
