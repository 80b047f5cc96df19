package org.makewhole.wage.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** A text in several languages; English at least, and one text alone counts as English. */
    LocalizedText localizedText(String field) {
        if (node.path(field).isTextual()) {
            return new LocalizedText(Map.of(LocalizedText.FALLBACK_LANGUAGE, text(field)));
        }
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

    /** An object of any content; empty, with an error noted, when it is none. */
    ObjectNode object(String field) {
        if (node.path(field) instanceof ObjectNode object) {
            return object;
        }
        error(field, "not a JSON object");
        return JsonNodeFactory.instance.objectNode();
    }

    /** Whatever stands there; null when nothing does. */
    JsonNode any(String field) {
        return node.hasNonNull(field) ? node.get(field) : null;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }
}
