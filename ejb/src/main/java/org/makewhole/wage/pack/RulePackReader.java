package org.makewhole.wage.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads and checks a pack. Collects every error before it gives up. */
public final class RulePackReader {

    /** No calculation reaches further back; agreed wages must be computable from here on. */
    public static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);

    private static final int SCHEMA = 1;

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<String> errors = new ArrayList<>();

    private RulePackReader() {}

    /**
     * Reads a pack.
     *
     * @param name of the file, for messages
     * @param json UTF-8
     * @throws RulePackException when it is no JSON or breaks the schema, with every error
     * @throws IOException when the stream cannot be read
     */
    public static RulePack read(String name, InputStream json) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new RulePackException(name, List.of("no valid JSON: " + e.getOriginalMessage()));
        }
        RulePackReader reader = new RulePackReader();
        RulePack pack = reader.pack(new PackNode(root, "", reader.errors));
        if (!reader.errors.isEmpty()) {
            throw new RulePackException(name, reader.errors);
        }
        return pack;
    }

    private RulePack pack(PackNode node) {
        node.allowOnly(
                "schema", "id", "version", "jurisdiction", "currency", "title", "rounding", "rules",
                "notes");
        node.requireNumber("schema", SCHEMA);
        String id = node.text("id");
        String version = node.text("version");
        String jurisdiction = node.optionalText("jurisdiction");
        if (jurisdiction != null && !RulePacks.isJurisdictionCode(jurisdiction)) {
            node.error("jurisdiction", "not an ISO 3166 code");
        }
        Currency currency = node.optionalParsed("currency", Currency::getInstance);
        LocalizedText title = node.localizedText("title");
        Rounding rounding = node.parsed("rounding", Rounding::valueOf);
        List<Rule> rules = new ArrayList<>();
        for (PackNode each : node.elements("rules")) {
            rules.add(rule(each));
        }
        List<PackNote> notes = new ArrayList<>();
        for (PackNode each : node.elements("notes")) {
            notes.add(note(each));
        }
        checkUnique(node, "rules", rules, Rule::key);
        checkUnique(node, "rules", rules, Rule::method);
        checkUnique(node, "notes", notes, PackNote::key);
        requireMethods(node, rules, currency);
        return errors.isEmpty()
                ? new RulePack(
                        new RulePack.Identity(id, version),
                        jurisdiction,
                        currency,
                        title,
                        rounding,
                        rules,
                        notes)
                : null;
    }

    private static void requireMethods(PackNode node, List<Rule> rules, Currency currency) {
        Set<RuleMethod> methods = new HashSet<>();
        Set<RuleMethod> timeless = new HashSet<>();
        for (Rule rule : rules) {
            methods.add(rule.method());
            if (rule.values().stream().anyMatch(RulePackReader::isAlwaysInForce)) {
                timeless.add(rule.method());
            }
        }
        for (RuleMethod needed :
                List.of(
                        RuleMethod.AGREED_WAGES,
                        RuleMethod.SALARY_TO_WEEK,
                        RuleMethod.CREDIT_IN_ORDER)) {
            if (!timeless.contains(needed)) {
                node.error("rules", "no rule " + needed + " in force since " + EARLIEST_DAY);
            }
        }
        if (methods.contains(RuleMethod.MINIMUM_WAGE) && currency == null) {
            node.error("currency", "missing, though the pack holds a minimum wage");
        }
    }

    private static boolean isAlwaysInForce(RuleValue value) {
        return value.from() != null && !value.from().isAfter(EARLIEST_DAY) && value.until() == null;
    }

    private Rule rule(PackNode node) {
        node.allowOnly("key", "method", "citation", "title", "text", "values");
        RuleMethod method = node.parsed("method", RuleMethod::valueOf);
        List<RuleValue> values = new ArrayList<>();
        for (PackNode each : node.elements("values")) {
            RuleValue value = value(each, method);
            if (value.from() != null && !values.isEmpty()) {
                checkFollows(each, values.get(values.size() - 1), value.from());
            }
            values.add(value);
        }
        if (values.isEmpty()) {
            node.error("values", "empty");
        }
        return new Rule(
                node.text("key"),
                method,
                node.text("citation"),
                node.localizedText("title"),
                node.localizedText("text"),
                values);
    }

    private static void checkFollows(PackNode node, RuleValue before, LocalDate from) {
        if (before.until() == null || !before.until().plusDays(1).equals(from)) {
            node.error("from", "does not follow the day on which the value before ends");
        }
    }

    private static RuleValue value(PackNode node, RuleMethod method) {
        node.allowOnly("from", "until", "parameters", "source", "verified");
        LocalDate from = node.parsed("from", LocalDate::parse);
        LocalDate until = node.optionalParsed("until", LocalDate::parse);
        if (from != null && until != null && until.isBefore(from)) {
            node.error("until", "before from");
        }
        return new RuleValue(
                from,
                until,
                node.positiveNumbers("parameters", method == null ? null : method.parameters()),
                node.text("source"),
                node.flag("verified"));
    }

    private static PackNote note(PackNode node) {
        node.allowOnly("key", "when", "text");
        return new PackNote(
                node.text("key"),
                node.parsed("when", PackNote.Trigger::valueOf),
                node.localizedText("text"));
    }

    private static <T> void checkUnique(
            PackNode node, String field, List<T> items, Function<T, Object> property) {
        Set<Object> seen = new HashSet<>();
        for (T item : items) {
            Object value = property.apply(item);
            if (value != null && !seen.add(value)) {
                node.error(field, "more than one with " + value);
            }
        }
    }
}
