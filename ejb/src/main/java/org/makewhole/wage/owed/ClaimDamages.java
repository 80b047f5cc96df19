package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final InForce rule;
    private final Set<Violation> violations;
    private final Map<Violation, BigDecimal> answered = new EnumMap<>(Violation.class);
    private LocalDate first;

    private ClaimDamages(InForce rule) {
        this.rule = rule;
        this.violations = violations(rule);
    }

    /**
     * Damages on lines.
     *
     * @param most of a line that damages are due for, where that may be less than all of it
     */
    static List<OwedAward> of(
            List<OwedLine> lines, Map<OwedLine, BigDecimal> most, ClaimRules rules) {
        Map<InForce, ClaimDamages> byRule = new IdentityHashMap<>();
        List<ClaimDamages> order = new ArrayList<>();
        LocalDate last = null;
        ClaimDamages damages = null;
        for (OwedLine line : lines) {
            if (line.dueOn() != last) {
                last = line.dueOn();
                InForce rule = rules.findInForce(RuleMethod.LIQUIDATED_DAMAGES, last);
                damages = rule == null ? null : byRule.computeIfAbsent(rule, ClaimDamages::new);
            }
            if (damages != null && damages.violations.contains(violation(line))) {
                if (damages.first == null) {
                    order.add(damages);
                }
                damages.add(line, most.get(line));
            }
        }
        return order.stream()
                .map(each -> each.award(rules))
                .filter(award -> award.amount().signum() > 0)
                .toList();
    }

    private void add(OwedLine line, BigDecimal most) {
        first = first == null ? line.dueOn() : first;
        BigDecimal amount = most == null ? line.amount() : line.amount().min(most);
        BigDecimal before = answered.get(line.violation());
        answered.put(line.violation(), before == null ? amount : before.add(amount));
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

    private OwedAward award(ClaimRules rules) {
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
                first,
                null,
                rule.rule(),
                rule.value(),
                amount,
                out.steps().get(0).written(),
                answered);
    }

    /** The violations that damages are due for. */
    private static Set<Violation> violations(InForce rule) {
        if (rule.parameters().flag("goodFaith")) {
            return Set.of();
        }
        Set<Violation> all = EnumSet.allOf(Violation.class);
        rule.parameters()
                .findText("violations")
                .map(names -> List.of(names.split("\\s*,\\s*")))
                .ifPresent(names -> all.removeIf(each -> !names.contains(each.name())));
        return all;
    }
}
