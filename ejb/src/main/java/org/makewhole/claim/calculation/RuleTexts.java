package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the lines of an answer say alike is stored once: the title, citation and source of a rule
 * and the rounding are half of the text of a line, and three years of weeks have three hundred
 * lines.
 */
final class RuleTexts {

    private static final String TEXTS = "texts";
    private static final String TEXT = "text";

    private RuleTexts() {}

    /** Puts them back into the lines of a stored answer; one that has them already stays. */
    static void putBack(ObjectNode answer) {
        JsonNode claim = answer.path("claim");
        // Answers of a former form have them beside the claim.
        JsonNode texts = claim.has(TEXTS) ? claim.get(TEXTS) : answer.path(TEXTS);
        for (JsonNode each : claim.path("lines")) {
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
