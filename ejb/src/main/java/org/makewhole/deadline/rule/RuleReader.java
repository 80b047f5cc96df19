package org.makewhole.deadline.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads ways of counting and sets of rules from JSON, checking everything. */
public final class RuleReader {

    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PeriodLength NO_LENGTH = PeriodLength.of(0, PeriodUnit.DAYS);

    private RuleReader() {}

    /**
     * @throws RuleException with every error
     * @throws IOException when the stream cannot be read
     */
    public static Map<String, Counting> countings(String file, InputStream json)
            throws IOException {
        List<String> errors = new ArrayList<>();
        RuleNode root = new RuleNode(tree(file, json), "", errors);
        root.allowOnly("format", "countings");
        checkFormat(root);
        Map<String, Counting> countings = new LinkedHashMap<>();
        for (RuleNode node : root.elements("countings")) {
            Counting counting = counting(node);
            if (countings.put(counting.id(), counting) != null) {
                node.error("id", "stands twice");
            }
        }
        refuse(file, errors);
        return countings;
    }

    /**
     * @throws RuleException with every error
     * @throws IOException when the stream cannot be read
     */
    public static RuleSet ruleSet(String id, InputStream json, Map<String, Counting> countings)
            throws IOException {
        List<String> errors = new ArrayList<>();
        RuleNode root = new RuleNode(tree(id, json), "", errors);
        root.allowOnly(
                "format", "title", "country", "zone", "overview", "forums", "source", "rules");
        checkFormat(root);
        List<ClockRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RuleNode node : root.elements("rules")) {
            ClockRule rule = rule(node, countings);
            if (!ids.add(rule.id())) {
                node.error("id", "stands twice");
            }
            rules.add(rule);
        }
        RuleSet set =
                new RuleSet(
                        id,
                        root.words("title"),
                        root.optionalText("country"),
                        root.parsedOr("zone", ZoneId::of, ZoneId.of("UTC")).getId(),
                        root.optionalWords("overview"),
                        root.has("forums") ? relations(root) : List.of(),
                        source(root.child("source")),
                        rules);
        refuse(id, errors);
        return set;
    }

    /**
     * Reads one rule with its way of counting beside it, as {@link RuleJson} writes them.
     *
     * @throws RuleException with every error
     */
    static ClockRule stored(String file, JsonNode json) {
        List<String> errors = new ArrayList<>();
        RuleNode root = new RuleNode(json, "", errors);
        root.allowOnly("counting", "rule");
        Counting counting = counting(root.child("counting"));
        ClockRule rule = rule(root.child("rule"), Map.of(counting.id(), counting));
        refuse(file, errors);
        return rule;
    }

    private static JsonNode tree(String file, InputStream json) throws IOException {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new RuleException(file, List.of("/: not JSON, " + e.getOriginalMessage()));
        }
    }

    private static void checkFormat(RuleNode root) {
        if (root.number("format", 0) != FORMAT) {
            root.error("format", "must be " + FORMAT);
        }
    }

    private static void refuse(String file, List<String> errors) {
        if (!errors.isEmpty()) {
            throw new RuleException(file, errors);
        }
    }

    private static Counting counting(RuleNode node) {
        node.allowOnly(
                "id",
                "title",
                "firstDay",
                "months",
                "endOnRestDay",
                "restDays",
                "holidays",
                "shortPeriod",
                "leastWorkingDays",
                "leastFrom",
                "movedUpTo",
                "recesses",
                "source");
        return new Counting(
                node.text("id"),
                node.words("title"),
                node.parsedOr("firstDay", FirstDay::valueOf, FirstDay.NOT_COUNTED),
                node.parsedOr("months", MonthCount::valueOf, MonthCount.SAME_DATE),
                node.parsedOr("endOnRestDay", EndOnRestDay::valueOf, EndOnRestDay.STAYS),
                restDays(node),
                node.flag("holidays", true),
                node.number("shortPeriod", 0),
                node.number("leastWorkingDays", 0),
                node.number("leastFrom", Counting.LEAST_FROM),
                movedUpTo(node),
                node.has("recesses") ? recesses(node) : List.of(),
                source(node.child("source")));
    }

    private static List<PeriodLength> movedUpTo(RuleNode node) {
        List<PeriodLength> longest = new ArrayList<>();
        for (String length : node.has("movedUpTo") ? node.texts("movedUpTo") : List.<String>of()) {
            try {
                longest.add(PeriodLength.parse(length));
            } catch (IllegalArgumentException e) {
                node.error("movedUpTo", "\"" + length + "\" is no period");
            }
        }
        return longest;
    }

    private static Optional<Set<DayOfWeek>> restDays(RuleNode node) {
        if (!node.has("restDays")) {
            return Optional.empty();
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : node.texts("restDays")) {
            try {
                days.add(DayOfWeek.valueOf(day));
            } catch (IllegalArgumentException e) {
                node.error("restDays", "\"" + day + "\" is no day of the week");
            }
        }
        return Optional.of(days);
    }

    private static List<Recess> recesses(RuleNode node) {
        List<Recess> recesses = new ArrayList<>();
        for (RuleNode recess : node.elements("recesses")) {
            recess.allowOnly("from", "to", "name");
            recesses.add(
                    new Recess(
                            recess.parsed("from", RuleReader::monthDay, MonthDay.of(1, 1)),
                            recess.parsed("to", RuleReader::monthDay, MonthDay.of(1, 1)),
                            recess.text("name")));
        }
        return recesses;
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static List<RuleSet.Relation> relations(RuleNode root) {
        List<RuleSet.Relation> relations = new ArrayList<>();
        for (RuleNode node : root.elements("forums")) {
            node.allowOnly("effect", "by", "note", "source");
            relations.add(
                    new RuleSet.Relation(
                            node.parsed("effect", RuleSet.Effect::valueOf, RuleSet.Effect.WEIGHED),
                            node.texts("by"),
                            node.words("note"),
                            source(node.child("source"))));
        }
        return relations;
    }

    private static Source source(RuleNode node) {
        node.allowOnly("citation", "confidence", "note");
        return new Source(
                node.text("citation"),
                node.parsed("confidence", Confidence::valueOf, Confidence.FROM_MEMORY),
                node.optionalWords("note"));
    }

    private static ClockRule rule(RuleNode node, Map<String, Counting> countings) {
        node.allowOnly(
                "id",
                "title",
                "trigger",
                "start",
                "length",
                "direction",
                "counting",
                "receipt",
                "cutOff",
                "afterSuspension",
                "maximum",
                "actor",
                "silence",
                "basis",
                "source");
        Counting counting = countings.get(node.text("counting"));
        if (counting == null) {
            node.error("counting", "no such way of counting");
            counting = countings.values().iterator().next();
        }
        return new ClockRule(
                node.text("id"),
                node.words("title"),
                node.words("trigger"),
                node.parsedOr("start", StartRule::valueOf, StartRule.EVENT),
                node.parsed("length", PeriodLength::parse, NO_LENGTH),
                node.parsedOr("direction", Direction::valueOf, Direction.AFTER),
                counting,
                node.has("receipt")
                        ? Optional.of(receipt(node.child("receipt")))
                        : Optional.empty(),
                node.has("cutOff") ? cutOff(node.child("cutOff")) : CutOff.MIDNIGHT,
                node.optionalParsed("afterSuspension", PeriodLength::parse),
                node.optionalParsed("maximum", PeriodLength::parse),
                new Duty(
                        node.parsed("actor", Actor::valueOf, Actor.CLAIMANT),
                        node.parsedOr("silence", Silence::valueOf, Silence.NOTHING),
                        node.parsedOr("basis", Basis::valueOf, Basis.RULE)),
                source(node.child("source")));
    }

    private static DeemedReceipt receipt(RuleNode node) {
        node.allowOnly("after", "adds", "onWorkingDay");
        return new DeemedReceipt(
                node.optionalParsed("after", LocalTime::parse),
                node.optionalParsed("adds", PeriodLength::parse),
                node.flag("onWorkingDay", false));
    }

    private static CutOff cutOff(RuleNode node) {
        node.allowOnly("time", "withOffice");
        return new CutOff(
                node.parsed("time", LocalTime::parse, CutOff.MIDNIGHT.time()),
                node.flag("withOffice", false));
    }
}
