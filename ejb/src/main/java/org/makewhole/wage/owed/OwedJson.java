package org.makewhole.wage.owed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.makewhole.wage.Violation;
import org.makewhole.wage.number.Step;

/** Writes what is owed as JSON. */
public final class OwedJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OwedJson() {}

    /** The result with everything that it says. */
    public static ObjectNode write(ClaimInput claim, Owed owed) {
        ObjectNode root = NODES.objectNode();
        BigDecimal all = owed.total().add(owed.damages()).add(owed.interest());
        root.put("wages", owed.total());
        root.put("damages", owed.damages());
        root.put("interest", owed.interest());
        root.put("total", all);
        root.putObject("range").put("low", owed.low()).put("high", owed.high());
        root.put("earned", owed.earned());
        root.put("paid", owed.paid());
        root.put("excess", owed.excess());
        ObjectNode subtotals = root.putObject("subtotals");
        owed.subtotals().forEach((violation, sum) -> subtotals.put(violation.name(), sum));
        ArrayNode lines = root.putArray("lines");
        Set<String> unverified = new TreeSet<>();
        for (OwedLine line : owed.lines()) {
            lines.add(write(line, unverified));
        }
        weeks(root.putArray("weeks"), owed);
        limitation(root.putArray("limitation"), owed);
        ArrayNode gaps = root.putArray("gaps");
        owed.gaps()
                .forEach(
                        gap ->
                                gaps.addObject()
                                        .put("week", gap.week().toString())
                                        .put("missing", gap.missing().name()));
        if (!claim.claimed().isEmpty()) {
            compare(root.putArray("comparison"), claim, owed.subtotals());
        }
        ArrayNode keys = root.putArray("unverifiedRules");
        unverified.forEach(keys::add);
        return root;
    }

    private static ObjectNode write(OwedLine line, Set<String> unverified) {
        ObjectNode node = NODES.objectNode();
        node.put("week", line.week().toString());
        node.put("dueOn", line.dueOn().toString());
        node.put("violation", line.violation().name());
        if (line.rule() != null) {
            node.put("rule", line.rule().key());
            node.put("title", line.rule().title().in(Locale.ENGLISH));
            node.put("citation", line.rule().citation());
            node.put("source", line.value().source());
            node.put("verified", line.value().verified());
            if (!line.value().verified()) {
                unverified.add(line.rule().key());
            }
        }
        node.put("earned", line.earned());
        node.put("credited", line.credited());
        node.put("amount", line.amount());
        node.put("interest", line.interest());
        node.put("formula", line.formula());
        ArrayNode steps = node.putArray("steps");
        line.steps().forEach(step -> steps.add(written(step)));
        return node;
    }

    private static String written(Step step) {
        String rounded = step.rounded() == null ? "" : " (" + step.rounded().written() + ")";
        return step.figure() + ": " + step.written() + rounded;
    }

    private static void weeks(ArrayNode rows, Owed owed) {
        for (Owed.Week week : owed.weeks()) {
            rows.addObject()
                    .put("week", week.start().toString())
                    .put("dueOn", week.dueOn().toString())
                    .put("hours", week.hours())
                    .put("estimated", week.estimated())
                    .put("earned", week.earned())
                    .put("paid", week.paid())
                    .put("excess", week.excess());
        }
    }

    private static void limitation(ArrayNode rows, Owed owed) {
        for (Owed.Payday each : owed.limitation()) {
            rows.addObject()
                    .put("dueOn", each.dueOn().toString())
                    .put("forum", each.forum())
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
