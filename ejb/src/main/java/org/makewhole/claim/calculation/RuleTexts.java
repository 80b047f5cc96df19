package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of an answer say alike, kept once: the title, citation and source of a rule and
 * the rounding are half of the text of a line, and three years of weeks have three hundred lines.
 */
final class RuleTexts {

    private static final String TEXTS = "texts";
    private static final String TEXT = "text";

    private static final List<String> ALIKE =
            List.of(
                    "violation",
                    "item",
                    "rule",
                    "title",
                    "citation",
                    "source",
                    "verified",
                    "rounding",
                    "estimated",
                    "interestRule",
                    "interestCitation");

    private RuleTexts() {}

    /** Takes them out of the lines of a whole answer, which is changed. */
    static void takeOut(ObjectNode answer) {
        Map<ObjectNode, Integer> places = new LinkedHashMap<>();
        for (JsonNode each : answer.path("claim").path("lines")) {
            ObjectNode line = (ObjectNode) each;
            ObjectNode alike = JsonNodeFactory.instance.objectNode();
            for (String name : ALIKE) {
                JsonNode value = line.remove(name);
                if (value != null) {
                    alike.set(name, value);
                }
            }
            line.put(TEXT, places.computeIfAbsent(alike, key -> places.size()));
        }
        ArrayNode texts = answer.putArray(TEXTS);
        places.keySet().forEach(texts::add);
    }

    /** Puts them back into the lines of a stored answer; one that has them already stays. */
    static void putBack(ObjectNode answer) {
        JsonNode texts = answer.path(TEXTS);
        for (JsonNode each : answer.path("claim").path("lines")) {
            JsonNode place = ((ObjectNode) each).remove(TEXT);
            if (place != null) {
                if (!(texts.get(place.asInt()) instanceof ObjectNode alike)) {
                    throw new IllegalArgumentException("A stored line lacks the texts of its rule");
                }
                ((ObjectNode) each).setAll(alike);
            }
        }
    }
}
