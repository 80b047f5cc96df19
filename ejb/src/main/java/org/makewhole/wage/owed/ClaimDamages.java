package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.period.ClaimRules;
import org.makewhole.wage.period.InForce;

/** Damages as a multiple of unpaid wages, one sum for each value in force on their paydays. */
final class ClaimDamages {

    private ClaimDamages() {}

    static List<OwedAward> of(List<OwedLine> lines, ClaimRules rules) {
        Map<InForce, List<OwedLine>> byRule = new LinkedHashMap<>();
        for (OwedLine line : lines) {
            InForce rule = rules.findInForce(RuleMethod.LIQUIDATED_DAMAGES, line.dueOn());
            if (rule != null && isDue(rule, line)) {
                byRule.computeIfAbsent(rule, each -> new ArrayList<>()).add(line);
            }
        }
        List<OwedAward> awards = new ArrayList<>(byRule.size());
        byRule.forEach(
                (rule, due) -> {
                    OwedAward award = award(rule, due, rules);
                    if (award.amount().signum() > 0) {
                        awards.add(award);
                    }
                });
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

    private static boolean isDue(InForce rule, OwedLine line) {
        return !rule.parameters().flag("goodFaith")
                && rule.parameters()
                        .findText("violations")
                        .map(names -> List.of(names.split("\\s*,\\s*")))
                        .map(names -> names.contains(line.violation().name()))
                        .orElse(true);
    }
}
