package org.makewhole.deadline.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.makewhole.wage.pack.LocalizedText;

/** A place in a file of rules that notes what is wrong instead of stopping at the first error. */
final class RuleNode {

    private final JsonNode node;
    private final String path;
    private final List<String> errors;

    RuleNode(JsonNode node, String path, List<String> errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
        if (!node.isObject()) {
            errors.add((path.isEmpty() ? "/" : path) + ": not a JSON object");
        }
    }

    void allowOnly(String... fields) {
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        List.of(fields).forEach(unknown::remove);
        unknown.forEach(field -> error(field, "unknown"));
    }

    void error(String field, String message) {
        errors.add(path + "/" + field + ": " + message);
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** A text that must be there; empty, with an error noted, when it is not. */
    String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            error(field, "a text must stand here");
            return "";
        }
        return value.textValue();
    }

    Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    int number(String field, int otherwise) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isInt() || value.intValue() < 0) {
            error(field, "must be a whole number");
        }
        return value.intValue();
    }

    boolean flag(String field, boolean otherwise) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            error(field, "must be true or false");
        }
        return value.booleanValue();
    }

    /** What a text stands for; the fallback, with an error noted, when it is not one of those. */
    <T> T parsed(String field, Function<String, T> parser, T fallback) {
        String text = text(field);
        try {
            return text.isEmpty() ? fallback : parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            error(field, "\"" + text + "\" is not a value for it");
            return fallback;
        }
    }

    <T> Optional<T> optionalParsed(String field, Function<String, T> parser) {
        return has(field) ? Optional.ofNullable(parsed(field, parser, null)) : Optional.empty();
    }

    <T> T parsedOr(String field, Function<String, T> parser, T otherwise) {
        return has(field) ? parsed(field, parser, otherwise) : otherwise;
    }

    /** A text in English and Spanish. */
    LocalizedText words(String field) {
        RuleNode texts = new RuleNode(node.path(field), path + "/" + field, errors);
        texts.allowOnly("en", "es");
        return new LocalizedText(Map.of("en", texts.text("en"), "es", texts.text("es")));
    }

    Optional<LocalizedText> optionalWords(String field) {
        return has(field) ? Optional.of(words(field)) : Optional.empty();
    }

    RuleNode child(String field) {
        return new RuleNode(node.path(field), path + "/" + field, errors);
    }

    List<RuleNode> elements(String field) {
        JsonNode array = node.path(field);
        if (!array.isArray()) {
            error(field, "a list must stand here");
            return List.of();
        }
        List<RuleNode> elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            elements.add(new RuleNode(array.get(i), path + "/" + field + "/" + i, errors));
        }
        return elements;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            if (value.isTextual()) {
                texts.add(value.textValue());
            } else {
                error(field, "must hold texts alone");
            }
        }
        return texts;
    }
}
