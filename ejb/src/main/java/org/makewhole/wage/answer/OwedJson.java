package org.makewhole.wage.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.PayPeriod;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.RoundingRule;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.owed.NotReckoned;
import org.makewhole.wage.owed.Owed;
import org.makewhole.wage.owed.OwedAward;
import org.makewhole.wage.owed.OwedInterest;
import org.makewhole.wage.owed.OwedLine;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/** Writes what is owed as JSON. */
public final class OwedJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Set<String> unverified = new TreeSet<>();

    /** What lines say alike is put into words once. */
    private final Map<Rounding, String> roundings = new IdentityHashMap<>();

    private PayPeriod last;
    private String from;
    private String until;
    private String dueOn;

    private OwedJson() {}

    /** The result with everything that it says. */
    public static ObjectNode write(ClaimInput claim, Owed owed) {
        OwedJson json = new OwedJson();
        return json.result(claim, owed, root -> json.rows(root, owed));
    }

    /** The same as it is kept: see {@link OwedRows}. */
    public static ObjectNode writeRows(ClaimInput claim, Owed owed) {
        OwedJson json = new OwedJson();
        return json.result(claim, owed, root -> new OwedRows(json::alike).write(root, owed));
    }

    private ObjectNode result(ClaimInput claim, Owed owed, Consumer<ObjectNode> rows) {
        ObjectNode root = NODES.objectNode();
        BigDecimal onTop = owed.damages().add(owed.penalties()).add(owed.interest());
        BigDecimal all = owed.total().add(onTop);
        root.put("wages", owed.total());
        root.put("damages", owed.damages());
        root.put("penalties", owed.penalties());
        root.put("interest", owed.interest());
        root.put("total", all);
        root.putObject("range").put("low", owed.low()).put("high", owed.high());
        root.put("earned", owed.earned());
        root.put("paid", owed.paid());
        root.put("excess", owed.excess());
        ObjectNode subtotals = root.putObject("subtotals");
        owed.subtotals().forEach((violation, sum) -> subtotals.put(violation.name(), sum));
        // In the order of docs/wage-engine.md, whoever fills them.
        List.of("lines", "weeks", "awards", "limitation").forEach(root::putArray);
        rows.accept(root);
        awards(root.putArray("awards"), owed);
        forums(root.putArray("forums"), owed);
        ArrayNode gaps = root.putArray("gaps");
        owed.gaps()
                .forEach(
                        gap ->
                                gaps.addObject()
                                        .put("week", gap.week().toString())
                                        .put("until", gap.until().toString())
                                        .put("missing", gap.missing().name()));
        if (!owed.notReckoned().isEmpty()) {
            notReckoned(root.putArray("notReckoned"), owed);
        }
        if (!claim.claimed().isEmpty()) {
            compare(root.putArray("comparison"), claim, owed.subtotals());
        }
        ArrayNode keys = root.putArray("unverifiedRules");
        unverified.forEach(keys::add);
        return root;
    }

    private void rows(ObjectNode root, Owed owed) {
        ArrayNode lines = root.putArray("lines");
        for (OwedLine line : owed.lines()) {
            lines.add(write(line));
        }
        periods(root.putArray("weeks"), owed);
        limitation(root.putArray("limitation"), owed);
    }

    private ObjectNode write(OwedLine line) {
        ObjectNode node = NODES.objectNode();
        days(line.period());
        boolean whole = line.week().equals(line.period().from());
        node.put("week", whole ? from : line.week().toString());
        node.put("dueOn", dueOn);
        node.put("from", from);
        node.put("until", until);
        alike(node, line);
        node.put("earned", line.earned());
        node.put("credited", line.credited());
        node.put("amount", line.amount());
        node.put("interest", line.interest());
        if (line.interestDue().rules() != null) {
            node.put("interestFormula", line.interestDue().formula());
        }
        List<Step> steps = line.steps();
        List<String> written = new ArrayList<>(steps.size());
        steps.forEach(step -> written.add(step.written()));
        node.put("formula", line.formula(steps, written));
        ArrayNode texts = node.putArray("steps");
        for (int i = 0; i < steps.size(); i++) {
            RoundingRule rounded = steps.get(i).rounded();
            String how = rounded == null ? null : rounded.written();
            texts.add(OwedLine.told(steps.get(i).figure(), written.get(i), how));
        }
        return node;
    }

    private void alike(ObjectNode node, OwedLine line) {
        node.put("violation", line.violation().name());
        if (line.item() != null) {
            node.put("item", line.item());
        }
        rule(node, line.rule(), line.value());
        node.put("rounding", roundings.computeIfAbsent(line.rounding(), Rounding::written));
        node.put("estimated", line.estimated());
        OwedInterest interest = line.interestDue();
        if (interest.rule() != null) {
            node.put("interestRule", interest.rule().key());
            node.put("interestCitation", interest.rule().citation());
            noteUnverified(interest.rule(), interest.value());
        }
    }

    private void days(PayPeriod period) {
        if (last != period) {
            last = period;
            from = period.from().toString();
            until = period.until().toString();
            dueOn = period.payday().toString();
        }
    }

    private void rule(ObjectNode node, Rule rule, RuleValue value) {
        if (rule == null) {
            return;
        }
        node.put("rule", rule.key());
        node.put("title", rule.title().in(Locale.ENGLISH));
        node.put("citation", rule.citation());
        if (value != null) {
            node.put("source", value.source());
            node.put("verified", value.verified());
            noteUnverified(rule, value);
        }
    }

    private void noteUnverified(Rule rule, RuleValue value) {
        if (value != null && !value.verified()) {
            unverified.add(rule.key());
        }
    }

    private static void periods(ArrayNode rows, Owed owed) {
        for (Owed.PeriodSum each : owed.periods()) {
            ObjectNode row = rows.addObject();
            row.put("week", each.period().from().toString());
            row.put("until", each.period().until().toString());
            row.put("dueOn", each.period().payday().toString());
            row.put("hours", Decimals.shown(each.hours()));
            row.put("estimated", each.estimated());
            row.put("earned", each.earned());
            row.put("paid", each.paid());
            row.put("owed", each.owed());
            row.put("excess", each.excess());
            if (each.estimated()) {
                row.put("low", each.low()).put("high", each.high());
            }
        }
    }

    private void awards(ArrayNode rows, Owed owed) {
        for (OwedAward each : owed.awards()) {
            ObjectNode row = rows.addObject();
            row.put("kind", each.kind().name());
            row.put("dueOn", each.dueOn().toString());
            if (each.violation() != null) {
                row.put("violation", each.violation().name());
            }
            rule(row, each.rule(), each.value());
            row.put("amount", each.amount());
            row.put("formula", each.formula());
            ObjectNode shares = row.putObject("shares");
            each.shares().forEach((violation, part) -> shares.put(violation.name(), part));
        }
    }

    private static void notReckoned(ArrayNode rows, Owed owed) {
        for (NotReckoned each : owed.notReckoned()) {
            ObjectNode row = rows.addObject();
            row.put("rule", each.rule().key());
            row.put("title", each.rule().title().in(Locale.ENGLISH));
            row.put("citation", each.rule().citation());
            row.put("because", each.because().name());
            if (each.missing() != null) {
                row.put("missing", each.missing());
            }
        }
    }

    private static void forums(ArrayNode rows, Owed owed) {
        for (Owed.ForumSum each : owed.forums()) {
            rows.addObject()
                    .put("forum", each.forum())
                    .put("inTime", each.inTime())
                    .put("barred", each.barred())
                    .put(
                            "nextLastDay",
                            each.nextLastDay() == null ? null : each.nextLastDay().toString());
        }
    }

    private static void limitation(ArrayNode rows, Owed owed) {
        for (Owed.Payday each : owed.limitation()) {
            rows.addObject()
                    .put("dueOn", each.dueOn().toString())
                    .put("forum", each.forum())
                    .put("amount", each.amount())
                    .put("lastDay", each.lastDay() == null ? null : each.lastDay().toString())
                    .put("state", each.state() == null ? null : each.state().name());
        }
    }

    private static void compare(
            ArrayNode rows, ClaimInput claim, Map<Violation, BigDecimal> computed) {
        Set<Violation> violations = EnumSet.copyOf(claim.claimed().keySet());
        violations.addAll(computed.keySet());
        for (Violation violation : violations) {
            BigDecimal claimed = claim.claimed().getOrDefault(violation, BigDecimal.ZERO);
            BigDecimal found = computed.getOrDefault(violation, BigDecimal.ZERO);
            rows.addObject()
                    .put("violation", violation.name())
                    .put("claimed", claimed)
                    .put("computed", found)
                    .put("difference", found.subtract(claimed));
        }
    }
}
