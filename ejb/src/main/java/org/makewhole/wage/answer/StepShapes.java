package org.makewhole.wage.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.owed.OwedLine;

/**
 * The arithmetic of lines without its numbers: weeks of a claim are reckoned alike, so that a claim
 * has a handful of shapes, each of them told once.
 */
final class StepShapes {

    private final Map<List<Object>, Integer> places = new HashMap<>();
    private final ArrayNode shapes = JsonNodeFactory.instance.arrayNode();

    /** The place of the shape of some arithmetic, which is written if none before is the same. */
    int place(List<Step> steps) {
        List<Object> shape = new ArrayList<>(4 * steps.size());
        for (Step step : steps) {
            shape.add(step.figure());
            shape.add(step.template());
            shape.add(step.rounded());
            for (Object operand : step.operands()) {
                // A text stays in the shape, a number leaves a gap.
                shape.add(operand instanceof BigDecimal ? BigDecimal.class : "" + operand);
            }
        }
        Integer known = places.get(shape);
        if (known != null) {
            return known;
        }
        places.put(shape, places.size());
        ArrayNode written = shapes.addArray();
        steps.forEach(step -> write(written.addObject(), step));
        return places.size() - 1;
    }

    private static void write(ObjectNode shape, Step step) {
        shape.put("figure", step.figure());
        if (step.rounded() != null) {
            shape.put("rounded", step.rounded().written());
        }
        shape.put("told", OwedLine.isInFormula(step));
        ArrayNode between = shape.putArray("between");
        step.write(
                new StringBuilder(),
                (text, number) -> {
                    between.add(text.toString());
                    text.setLength(0);
                });
    }

    /** The shapes, by place. */
    ArrayNode shapes() {
        return shapes;
    }

    /** All numbers of some arithmetic, in order, with spaces between. */
    static String numbers(List<Step> steps) {
        StringBuilder numbers = new StringBuilder(16 * steps.size());
        for (Step step : steps) {
            step.eachNumber(
                    number -> {
                        Decimals.write(numbers, number);
                        numbers.append(' ');
                    });
        }
        return numbers.toString();
    }

    /**
     * Puts numbers back into a shape.
     *
     * @param texts receives each step with the name of its figure
     * @param formula receives the arithmetic of those that are told in it
     */
    static void putBack(JsonNode shape, String numbers, ArrayNode texts, StringJoiner formula) {
        int from = 0;
        for (JsonNode step : shape) {
            StringBuilder written = new StringBuilder();
            for (JsonNode between : step.path("between")) {
                int end = numbers.indexOf(' ', from);
                if (end < 0) {
                    throw new IllegalArgumentException("A stored line lacks numbers");
                }
                written.append(between.asText()).append(numbers, from, end);
                from = end + 1;
            }
            String rounded = step.path("rounded").asText(null);
            texts.add(OwedLine.told(step.path("figure").asText(), written, rounded));
            if (step.path("told").asBoolean()) {
                formula.add(written);
            }
        }
    }
}
