package org.makewhole.wage.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A place in a pack's JSON that notes what is wrong with it instead of stopping. */
final class PackNode {

    private static final List<String> LANGUAGES = List.of("en", "es");
    private static final BigDecimal LARGEST_PARAMETER = new BigDecimal("1000000000");

    private final JsonNode node;
    private final String path;
    private final List<String> errors;

    PackNode(JsonNode node, String path, List<String> errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
        if (!node.isObject()) {
            errors.add((path.isEmpty() ? "/" : path) + ": not a JSON object");
        }
    }

    void error(String field, String message) {
        errors.add(path + "/" + field + ": " + message);
    }

    void allowOnly(String... fields) {
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        List.of(fields).forEach(unknown::remove);
        unknown.forEach(field -> error(field, "unknown"));
    }

    void requireNumber(String field, int expected) {
        if (node.path(field).asInt(-1) != expected) {
            error(field, "must be " + expected);
        }
    }

    /** A text that must be there; null, with an error noted, when it is not. */
    String text(String field) {
        String text = optionalText(field);
        if (text == null && !node.hasNonNull(field)) {
            error(field, "missing");
        }
        return text;
    }

    String optionalText(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            error(field, "not a text");
            return null;
        }
        return value.textValue();
    }

    <T> T parsed(String field, Function<String, T> parser) {
        return parse(field, text(field), parser);
    }

    <T> T optionalParsed(String field, Function<String, T> parser) {
        return parse(field, optionalText(field), parser);
    }

    private <T> T parse(String field, String text, Function<String, T> parser) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            error(field, "\"" + text + "\" is not a value for it");
            return null;
        }
    }

    boolean flag(String field) {
        if (!node.path(field).isBoolean()) {
            error(field, "must be true or false");
        }
        return node.path(field).booleanValue();
    }

    LocalizedText localizedText(String field) {
        PackNode texts = new PackNode(node.path(field), path + "/" + field, errors);
        texts.allowOnly(LANGUAGES.toArray(String[]::new));
        Map<String, String> byLanguage = new HashMap<>();
        for (String language : LANGUAGES) {
            String text = texts.text(language);
            byLanguage.put(language, text == null ? "" : text);
        }
        return new LocalizedText(byLanguage);
    }

    List<PackNode> elements(String field) {
        JsonNode array = node.path(field);
        if (!array.isArray()) {
            error(field, "not a list");
        }
        List<PackNode> elements = new ArrayList<>();
        for (int i = 0; i < array.size() && array.isArray(); i++) {
            elements.add(new PackNode(array.get(i), path + "/" + field + "/" + i, errors));
        }
        return elements;
    }

    /** Numbers above zero, written as texts, with exactly the {@code names} (null: any). */
    Map<String, BigDecimal> positiveNumbers(String field, List<String> names) {
        PackNode numbers = new PackNode(node.path(field), path + "/" + field, errors);
        if (names == null) {
            return Map.of();
        }
        numbers.allowOnly(names.toArray(String[]::new));
        Map<String, BigDecimal> byName = new HashMap<>();
        for (String name : names) {
            BigDecimal number = numbers.parsed(name, BigDecimal::new);
            if (number == null) {
                continue;
            }
            if (number.signum() <= 0 || number.compareTo(LARGEST_PARAMETER) > 0) {
                numbers.error(name, "not between 0 and " + LARGEST_PARAMETER);
            }
            byName.put(name, number);
        }
        return byName;
    }
}
