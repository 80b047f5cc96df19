package org.makewhole.deadline.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways of counting and the sets of rules that ship with the product, each read once. */
public final class RuleSets {

    private static final String FOLDER = "/org/makewhole/deadline/rules/";
    private static final String INDEX = "index.json";
    private static final String COUNTINGS = "countings.json";

    private RuleSets() {}

    /** In the order in which they are offered. */
    public static List<RuleSet> all() {
        return Shipped.SETS;
    }

    public static Optional<RuleSet> find(String id) {
        return all().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** By id. */
    public static Map<String, Counting> countings() {
        return Shipped.COUNTINGS_BY_ID;
    }

    /**
     * @throws IllegalArgumentException when there is none of that id
     */
    public static Counting getCounting(String id) {
        Counting counting = countings().get(id);
        if (counting == null) {
            throw new IllegalArgumentException("No way of counting " + id);
        }
        return counting;
    }

    /** Read when first asked for. */
    private static final class Shipped {
        private static final Map<String, Counting> COUNTINGS_BY_ID = readCountings();
        private static final List<RuleSet> SETS = readSets();

        private static Map<String, Counting> readCountings() {
            try (InputStream json = open(COUNTINGS)) {
                return RuleReader.countings(COUNTINGS, json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<RuleSet> readSets() {
            List<RuleSet> sets = new ArrayList<>();
            try (InputStream index = open(INDEX)) {
                for (JsonNode id : new ObjectMapper().readTree(index)) {
                    try (InputStream json = open(id.textValue() + ".json")) {
                        sets.add(RuleReader.ruleSet(id.textValue(), json, COUNTINGS_BY_ID));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.copyOf(sets);
        }

        private static InputStream open(String file) {
            InputStream json = RuleSets.class.getResourceAsStream(FOLDER + file);
            if (json == null) {
                throw new RuleException(file, List.of("/: not found"));
            }
            return json;
        }
    }
}
