package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** Writes what a pack holds as JSON, for whoever puts a question to the engine. */
final class PackJson {

    private PackJson() {}

    static ObjectNode write(RulePack pack) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("id", pack.identity().id());
        root.put("version", pack.identity().version());
        root.put("title", pack.title().in(Locale.ENGLISH));
        if (pack.currency() != null) {
            root.put("currency", pack.currency().getCurrencyCode());
        }
        root.set("rounding", pack.rounding());
        ArrayNode rules = root.putArray("rules");
        for (Rule rule : pack.rules()) {
            write(rule, rules.addObject());
        }
        return root;
    }

    private static void write(Rule rule, ObjectNode node) {
        node.put("key", rule.key());
        node.put("method", rule.method());
        node.put("title", rule.title().in(Locale.ENGLISH));
        node.put("citation", rule.citation());
        if (rule.due() != null) {
            node.put("due", rule.due());
        }
        if (rule.yearly()) {
            node.put("yearly", true);
        }
        if (rule.rounding() != null) {
            node.set("rounding", rule.rounding());
        }
        Set<String> asked = Formula.asked(rule);
        if (!asked.isEmpty()) {
            asked.forEach(node.putArray("given")::add);
        }
        ArrayNode values = node.putArray("values");
        for (RuleValue value : rule.values()) {
            ObjectNode each = values.addObject();
            each.put("from", value.from().toString());
            if (value.until() != null) {
                each.put("until", value.until().toString());
            }
            each.set("parameters", value.parameters());
            each.put("verified", value.verified());
        }
    }
}
