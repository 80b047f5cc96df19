package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.wage.Violation;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.period.ClaimRules;
import org.makewhole.wage.period.InForce;

/** Damages as a multiple of unpaid wages, one sum for each value in force on their paydays. */
final class ClaimDamages {

    private ClaimDamages() {}

    static List<OwedAward> of(List<OwedLine> lines, ClaimRules rules) {
        Map<InForce, List<OwedLine>> byRule = new IdentityHashMap<>();
        List<InForce> order = new ArrayList<>();
        Map<InForce, Set<String>> answered = new IdentityHashMap<>();
        for (OwedLine line : lines) {
            InForce rule = rules.findInForce(RuleMethod.LIQUIDATED_DAMAGES, line.dueOn());
            if (rule != null
                    && answered.computeIfAbsent(rule, ClaimDamages::violations)
                            .contains(line.violation().name())) {
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
            OwedAward award = award(rule, byRule.get(rule), rules);
            if (award.amount().signum() > 0) {
                awards.add(award);
            }
        }
        return awards;
    }

    private static OwedAward award(InForce rule, List<OwedLine> lines, ClaimRules rules) {
        BigDecimal wages = BigDecimal.ZERO;
        for (OwedLine line : lines) {
            wages = wages.add(line.amount());
        }
        BigDecimal multiple = rule.parameters().getNumber("multiple");
        Workings out = new Workings(rules.rounding(rule.rule()));
        BigDecimal most = rule.parameters().findNumber("maximum").orElse(null);
        BigDecimal damages = wages.multiply(multiple);
        boolean capped = most != null && damages.compareTo(most) > 0;
        BigDecimal amount =
                out.amount(
                        "liquidatedDamages",
                        capped ? most : damages,
                        capped ? "{} × {}, at most {}" : "{} × {}",
                        wages,
                        multiple,
                        most);
        return new OwedAward(
                OwedAward.Kind.DAMAGES,
                lines.get(0).dueOn(),
                null,
                rule.rule(),
                rule.value(),
                amount,
                out.steps().get(0).written());
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
