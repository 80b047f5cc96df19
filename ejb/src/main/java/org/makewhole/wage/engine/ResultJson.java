package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.pack.RulePack;

/** Writes results and problems as JSON. Numbers are decimals without exponent. */
final class ResultJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResultJson() {}

    static ObjectNode write(RulePack pack, Currency currency, List<CallResult> results) {
        ObjectNode root = NODES.objectNode();
        ObjectNode head = root.putObject("pack");
        head.put("id", pack.identity().id());
        head.put("version", pack.identity().version());
        if (pack.jurisdiction() != null) {
            head.put("jurisdiction", pack.jurisdiction());
        }
        if (currency != null) {
            root.put("currency", currency.getCurrencyCode());
        }
        ArrayNode list = root.putArray("results");
        TreeSet<String> unverified = new TreeSet<>();
        for (CallResult result : results) {
            list.add(write(result));
            if (result.value() != null && !result.value().verified()) {
                unverified.add(result.rule().key());
            }
        }
        if (!unverified.isEmpty()) {
            ArrayNode keys = root.putArray("unverifiedRules");
            unverified.forEach(keys::add);
        }
        return root;
    }

    private static ObjectNode write(CallResult result) {
        ObjectNode node = NODES.objectNode();
        node.put("id", result.id());
        node.put("method", result.method());
        if (result.rule() != null && result.value() != null) {
            ObjectNode rule = node.putObject("rule");
            rule.put("key", result.rule().key());
            rule.put("title", result.rule().title().in(Locale.ENGLISH));
            rule.put("citation", result.rule().citation());
            rule.put("source", result.value().source());
            rule.put("verified", result.value().verified());
        }
        node.put("rounding", result.rounding().name());
        ObjectNode figures = node.putObject("figures");
        result.workings()
                .figures()
                .forEach((name, value) -> figures.put(name, Decimals.shown(value)));
        ArrayNode steps = node.putArray("steps");
        for (Step step : result.workings().steps()) {
            String rounded = step.rounded() == null ? "" : " (" + step.rounded().written() + ")";
            steps.add(step.figure() + ": " + step.written() + rounded);
        }
        if (!result.workings().rows().isEmpty()) {
            ArrayNode rows = node.putArray("rows");
            for (Map<String, Object> row : result.workings().rows()) {
                ObjectNode each = rows.addObject();
                row.forEach((name, value) -> each.put(name, value == null ? null : "" + value));
            }
        }
        if (!result.workings().remarks().isEmpty()) {
            ArrayNode remarks = node.putArray("remarks");
            new ArrayList<>(result.workings().remarks()).forEach(remarks::add);
        }
        return node;
    }

    static ObjectNode problems(List<InputProblem> problems) {
        ObjectNode root = NODES.objectNode();
        ArrayNode list = root.putArray("problems");
        for (InputProblem problem : problems) {
            list.addObject().put("path", problem.path()).put("message", problem.message());
        }
        return root;
    }
}
