package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.wage.Violation;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/** Damages as a multiple of unpaid wages, one sum for each value in force on their paydays. */
final class ClaimDamages {

    /** Methods whose rules say how far deductions may cut into the minimum wage. */
    private static final Set<String> BELOW_MINIMUM =
            Set.of(RuleMethod.DEDUCTION_FLOOR, RuleMethod.MINIMUM_WAGE);

    private ClaimDamages() {}

    /**
     * Damages on lines.
     *
     * @param most of a line that damages are due for, where that may be less than all of it
     */
    static List<OwedAward> of(
            List<OwedLine> lines, Map<OwedLine, BigDecimal> most, ClaimRules rules) {
        Map<InForce, List<OwedLine>> byRule = new IdentityHashMap<>();
        List<InForce> order = new ArrayList<>();
        Map<InForce, Set<String>> answered = new IdentityHashMap<>();
        for (OwedLine line : lines) {
            InForce rule = rules.findInForce(RuleMethod.LIQUIDATED_DAMAGES, line.dueOn());
            if (rule != null
                    && answered.computeIfAbsent(rule, ClaimDamages::violations)
                            .contains(violation(line).name())) {
                byRule.computeIfAbsent(
                                rule,
                                each -> {
                                    order.add(each);
                                    return new ArrayList<>();
                                })
                        .add(line);
            }
        }
        List<OwedAward> awards = new ArrayList<>(byRule.size());
        for (InForce rule : order) {
            OwedAward award = award(rule, byRule.get(rule), most, rules);
            if (award.amount().signum() > 0) {
                awards.add(award);
            }
        }
        return awards;
    }

    /**
     * What was deducted below the minimum wage, or paid for as a tool of the work, is minimum wage
     * that was not paid free and clear (29 CFR 531.35).
     */
    private static Violation violation(OwedLine line) {
        boolean isBelowMinimum =
                line.violation() == Violation.DEDUCTIONS
                        && line.rule() != null
                        && BELOW_MINIMUM.contains(line.rule().method());
        return isBelowMinimum ? Violation.MINIMUM_WAGE : line.violation();
    }

    private static OwedAward award(
            InForce rule, List<OwedLine> lines, Map<OwedLine, BigDecimal> most, ClaimRules rules) {
        Map<Violation, BigDecimal> answered = new EnumMap<>(Violation.class);
        for (OwedLine line : lines) {
            BigDecimal amount = line.amount().min(most.getOrDefault(line, line.amount()));
            answered.merge(line.violation(), amount, BigDecimal::add);
        }
        BigDecimal wages = answered.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal multiple = rule.parameters().getNumber("multiple");
        Workings out = new Workings(rules.rounding(rule.rule()));
        BigDecimal maximum = rule.parameters().findNumber("maximum").orElse(null);
        BigDecimal damages = wages.multiply(multiple);
        boolean capped = maximum != null && damages.compareTo(maximum) > 0;
        BigDecimal amount =
                out.amount(
                        "liquidatedDamages",
                        capped ? maximum : damages,
                        capped ? "{} × {}, at most {}" : "{} × {}",
                        wages,
                        multiple,
                        maximum);
        return new OwedAward(
                OwedAward.Kind.DAMAGES,
                lines.get(0).dueOn(),
                null,
                rule.rule(),
                rule.value(),
                amount,
                out.steps().get(0).written(),
                answered);
    }

    /** Names of the violations that damages are due for. */
    private static Set<String> violations(InForce rule) {
        if (rule.parameters().flag("goodFaith")) {
            return Set.of();
        }
        return rule.parameters()
                .findText("violations")
                .map(names -> Stream.of(names.split("\\s*,\\s*")).collect(Collectors.toSet()))
                .orElseGet(
                        () ->
                                Stream.of(Violation.values())
                                        .map(Violation::name)
                                        .collect(Collectors.toSet()));
    }
}
