package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.wage.Violation;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/**
 * One amount owed.
 *
 * @param week first day of the week
 * @param dueOn payday
 * @param violation kind of shortfall
 * @param rule of the pack; null for what the pack has no rule for
 * @param value of the rule on that day; null without a rule
 * @param earned under this head
 * @param credited of what was paid
 * @param amount earned less credited, above zero
 * @param interest on it; zero when none was asked for
 * @param steps how it was found; written out only when asked for
 */
public record OwedLine(
        LocalDate week,
        LocalDate dueOn,
        Violation violation,
        Rule rule,
        RuleValue value,
        BigDecimal earned,
        BigDecimal credited,
        BigDecimal amount,
        BigDecimal interest,
        List<Step> steps) {

    /** Figures of a week that lead to no line. */
    private static final Set<String> BESIDE =
            Set.of(
                    "hours",
                    "regularHours",
                    "dailyOvertimeHours",
                    "weeklyOvertimeHours",
                    "overtimeRate",
                    "total");

    /** The arithmetic with its numbers, ending with the payment that was credited. */
    public String formula() {
        String found =
                steps.stream()
                        .filter(step -> !BESIDE.contains(step.figure()))
                        .filter(step -> !step.template().equals("{}"))
                        .map(Step::written)
                        .collect(Collectors.joining("; "));
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
}
