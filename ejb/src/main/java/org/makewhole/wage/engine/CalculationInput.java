package org.makewhole.wage.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Suggestion;

/**
 * An input in JSON, taken apart.
 *
 * @param pack id or pack in place
 * @param on day whose values apply; null for the latest
 * @param currency null for the pack's
 * @param rounding in place of the pack's; null for none
 * @param overrides parameters by method or rule
 * @param calls to be computed in order
 * @param claim over pay periods; null for none
 */
record CalculationInput(
        JsonNode pack,
        LocalDate on,
        Currency currency,
        JsonNode rounding,
        JsonNode overrides,
        List<ObjectNode> calls,
        JsonNode claim) {

    private static final int DEEPEST = 40;
    private static final int LONGEST_NUMBER = 60;
    private static final Set<String> FIELDS =
            new LinkedHashSet<>(
                    List.of(
                            "pack",
                            "on",
                            "currency",
                            "rounding",
                            "overrides",
                            "calculations",
                            "claim",
                            "note"));

    private static final ObjectMapper JSON =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .build())
                    .enable(JsonParser.Feature.ALLOW_COMMENTS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * Reads text.
     *
     * @throws InputException with every problem of the outer form
     */
    static CalculationInput read(String json) {
        JsonNode root;
        try {
            // Some editors begin a file with a mark of the order of its bytes.
            root = JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null
                            ? ""
                            : " in line "
                                    + e.getLocation().getLineNr()
                                    + ", column "
                                    + e.getLocation().getColumnNr();
            throw new InputException("", "no valid JSON" + place + ": " + e.getOriginalMessage());
        }
        if (!(root instanceof ObjectNode object)) {
            throw new InputException("", "must be a JSON object in braces");
        }
        return read(object.has("method") || object.has("rule") ? alone(object) : object);
    }

    /** A single call may stand without a list around it. */
    private static ObjectNode alone(ObjectNode object) {
        ObjectNode outer = JSON.createObjectNode();
        ObjectNode call = object.deepCopy();
        for (String field : FIELDS) {
            if (call.has(field) && !field.equals("calculations")) {
                outer.set(field, call.remove(field));
            }
        }
        outer.putArray("calculations").add(call);
        return outer;
    }

    static CalculationInput read(ObjectNode object) {
        List<InputProblem> problems = new ArrayList<>();
        object.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!FIELDS.contains(name)) {
                                problems.add(
                                        new InputProblem(
                                                name,
                                                "unknown"
                                                        + Suggestion.didYouMean(name, FIELDS)
                                                        + "; known here: "
                                                        + String.join(", ", FIELDS)));
                            }
                        });
        List<ObjectNode> calls = calls(object.path("calculations"), problems);
        if (calls.isEmpty() && !object.hasNonNull("claim")) {
            problems.add(
                    new InputProblem(
                            "calculations",
                            "missing: give calculations, or a claim, or the method of a"
                                    + " single call"));
        }
        LocalDate on = date(object, "on", "on", problems);
        Currency currency = currency(object.path("currency"), problems);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new CalculationInput(
                object.path("pack"),
                on,
                currency,
                object.get("rounding"),
                object.path("overrides"),
                calls,
                object.get("claim"));
    }

    private static List<ObjectNode> calls(JsonNode list, List<InputProblem> problems) {
        List<ObjectNode> calls = new ArrayList<>();
        if (list instanceof ArrayNode elements) {
            for (JsonNode element : elements) {
                if (element instanceof ObjectNode call) {
                    calls.add(call);
                } else {
                    problems.add(
                            new InputProblem(
                                    "calculations[" + calls.size() + "]",
                                    "must be an object in braces"));
                }
            }
        } else if (!list.isMissingNode()) {
            problems.add(new InputProblem("calculations", "must be a list in brackets"));
        }
        return calls;
    }

    private static Currency currency(JsonNode code, List<InputProblem> problems) {
        if (code.isMissingNode() || code.isNull()) {
            return null;
        }
        try {
            return Currency.getInstance(code.asText().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            problems.add(new InputProblem("currency", "must be an ISO 4217 code such as \"USD\""));
            return null;
        }
    }

    /** A date of an object; null where there is none. */
    static LocalDate date(JsonNode object, String field, String path, List<InputProblem> problems) {
        if (!object.hasNonNull(field)) {
            return null;
        }
        try {
            return LocalDate.parse(object.get(field).asText());
        } catch (DateTimeException notADate) {
            String text = object.get(field).asText();
            problems.add(
                    new InputProblem(
                            path,
                            text.matches("\\d{4}-\\d{2}-\\d{2}")
                                    ? "there is no such day: " + text
                                    : "must be a date such as \"2026-04-30\""));
            return null;
        }
    }
}
