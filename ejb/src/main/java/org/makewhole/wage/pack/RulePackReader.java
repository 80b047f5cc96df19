package org.makewhole.wage.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a pack and checks its form. Collects every error before it gives up. */
public final class RulePackReader {

    /** No calculation reaches further back; agreed wages must be computable from here on. */
    public static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);

    private static final int SCHEMA = 2;

    private static final Pattern DUE =
            Pattern.compile("(end|(0[1-9]|1[0-2])-([0-2][0-9]|3[01]))(:[a-z|-]+)*");

    private static final LocalizedText NO_TEXT =
            new LocalizedText(Map.of(LocalizedText.FALLBACK_LANGUAGE, ""));

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<String> errors = new ArrayList<>();

    /** A pack within an input needs only what the calculation uses. */
    private final boolean shipped;

    private RulePackReader(boolean shipped) {
        this.shipped = shipped;
    }

    /**
     * Reads a pack that ships with the product; its parent's rules are not yet in it.
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
        return read(name, root, new RulePackReader(true));
    }

    /**
     * Reads a pack that stands in an input. Identity, titles, sources and dates may be left out;
     * its values count as not verified unless it says otherwise.
     *
     * @throws RulePackException with every error
     */
    public static RulePack readInline(JsonNode json) {
        return read("ad-hoc", json, new RulePackReader(false));
    }

    private static RulePack read(String name, JsonNode root, RulePackReader reader) {
        RulePack pack = reader.pack(new PackNode(root, "", reader.errors));
        if (!reader.errors.isEmpty()) {
            throw new RulePackException(name, reader.errors);
        }
        return pack;
    }

    private RulePack pack(PackNode node) {
        node.allowOnly(
                "schema",
                "id",
                "version",
                "parent",
                "jurisdiction",
                "currency",
                "title",
                "weekStart",
                "rounding",
                "rules",
                "notes");
        if (shipped || node.has("schema")) {
            node.requireNumber("schema", SCHEMA);
        }
        String id = text(node, "id", "ad-hoc");
        String version = text(node, "version", "0");
        String jurisdiction = node.optionalText("jurisdiction");
        if (jurisdiction != null && !RulePacks.isJurisdictionCode(jurisdiction)) {
            node.error("jurisdiction", "not an ISO 3166 code");
        }
        Currency currency = node.optionalParsed("currency", Currency::getInstance);
        LocalizedText title = localized(node, "title");
        String parent = node.optionalText("parent");
        if (shipped && parent == null && !node.has("rounding")) {
            node.error("rounding", "missing");
        }
        List<Rule> rules = new ArrayList<>();
        for (PackNode each : node.has("rules") || shipped ? node.elements("rules") : no()) {
            rules.add(rule(each, rules.size() + 1));
        }
        List<PackNote> notes = new ArrayList<>();
        for (PackNode each : node.has("notes") ? node.elements("notes") : no()) {
            notes.add(note(each));
        }
        checkUnique(node, "rules", rules, Rule::key);
        checkUnique(node, "notes", notes, PackNote::key);
        if (shipped && parent == null) {
            requireMethods(node, rules);
        }
        return errors.isEmpty()
                ? new RulePack(
                        new RulePack.Identity(id, version),
                        parent,
                        jurisdiction,
                        currency,
                        title,
                        node.optionalParsed(
                                "weekStart",
                                day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))),
                        node.any("rounding"),
                        rules,
                        notes)
                : null;
    }

    private static List<PackNode> no() {
        return List.of();
    }

    private String text(PackNode node, String field, String otherwise) {
        return shipped || node.has(field) ? node.text(field) : otherwise;
    }

    private LocalizedText localized(PackNode node, String field) {
        return shipped || node.has(field) ? node.localizedText(field) : NO_TEXT;
    }

    private static void requireMethods(PackNode node, List<Rule> rules) {
        Set<String> timeless = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.values().stream().anyMatch(RulePackReader::isAlwaysInForce)) {
                timeless.add(rule.method());
            }
        }
        for (String needed :
                List.of(
                        RuleMethod.AGREED_WAGES,
                        RuleMethod.SALARY_TO_WEEK,
                        RuleMethod.CREDIT_IN_ORDER)) {
            if (!timeless.contains(needed)) {
                node.error("rules", "no rule " + needed + " in force since " + EARLIEST_DAY);
            }
        }
    }

    private static boolean isAlwaysInForce(RuleValue value) {
        return value.from() != null && !value.from().isAfter(EARLIEST_DAY) && value.until() == null;
    }

    private Rule rule(PackNode node, int number) {
        node.allowOnly(
                "key",
                "method",
                "citation",
                "title",
                "text",
                "rounding",
                "due",
                "yearly",
                "values");
        List<RuleValue> values = new ArrayList<>();
        for (PackNode each : node.elements("values")) {
            RuleValue value = value(each);
            if (value.from() != null && !values.isEmpty()) {
                checkFollows(each, values.get(values.size() - 1), value.from());
            }
            values.add(value);
        }
        if (values.isEmpty()) {
            node.error("values", "empty");
        }
        return new Rule(
                text(node, "key", "ad-hoc." + number),
                node.text("method"),
                text(node, "citation", ""),
                localized(node, "title"),
                localized(node, "text"),
                node.any("rounding"),
                due(node),
                node.has("yearly") && node.flag("yearly"),
                values);
    }

    private static String due(PackNode node) {
        String due = node.optionalText("due");
        if (due != null && !DUE.matcher(due).matches()) {
            node.error("due", "neither end nor a day of the year such as 12-24");
        }
        return due;
    }

    private static void checkFollows(PackNode node, RuleValue before, LocalDate from) {
        if (before.until() == null || !before.until().isBefore(from)) {
            node.error("from", "not after the day on which the value before ends");
        }
    }

    private RuleValue value(PackNode node) {
        node.allowOnly("from", "until", "parameters", "source", "verified");
        LocalDate from =
                shipped || node.has("from") ? node.parsed("from", LocalDate::parse) : EARLIEST_DAY;
        LocalDate until = node.optionalParsed("until", LocalDate::parse);
        if (from != null && until != null && until.isBefore(from)) {
            node.error("until", "before from");
        }
        return new RuleValue(
                from,
                until,
                node.object("parameters"),
                text(node, "source", ""),
                (shipped || node.has("verified")) && node.flag("verified"));
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
