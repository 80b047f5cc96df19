package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePackException;
import org.makewhole.wage.pack.RulePackReader;
import org.makewhole.wage.pack.RulePacks;
import org.makewhole.wage.pack.RuleValue;

/**
 * The pack of an input with the input's overrides.
 *
 * @param pack with the rules of its ancestors
 * @param overrides parameters by name of a method or key of a rule
 */
record PackInUse(RulePack pack, JsonNode overrides) {

    private static final String IN_CLAIM = "inClaim";

    private static final Pattern SUBDIVISION = Pattern.compile("[a-z]{2}-[a-z0-9]{1,3}");

    /** What nearly everybody writes for ISO 3166's GB. */
    private static final Pattern UNITED_KINGDOM = Pattern.compile("^uk(?=$|-)");

    /**
     * Finds or reads the pack.
     *
     * @throws InputException when there is no such pack or it is not sound
     */
    static PackInUse of(CalculationInput input) {
        RulePack pack = pack(input.pack());
        List<InputProblem> problems = new ArrayList<>();
        JsonNode overrides = input.overrides();
        if (!overrides.isMissingNode() && !overrides.isObject()) {
            throw new InputException("overrides", "must be an object in braces");
        }
        for (Map.Entry<String, JsonNode> each : overrides.properties()) {
            String name = each.getKey();
            String at = "overrides." + name;
            boolean known =
                    MethodCatalogue.find(name).isPresent() || findRule(pack, name).isPresent();
            if (!known) {
                problems.add(
                        new InputProblem(
                                at,
                                "neither a method nor a rule of the pack"
                                        + Suggestion.didYouMean(name, MethodCatalogue.names())));
            } else if (!each.getValue().isObject()) {
                problems.add(new InputProblem(at, "must be an object in braces"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new PackInUse(pack, overrides);
    }

    private static RulePack pack(JsonNode json) {
        try {
            if (json.isObject()) {
                RulePack pack = RulePacks.complete(RulePackReader.readInline(json));
                List<InputProblem> problems = PackCheck.check(pack, "pack");
                if (!problems.isEmpty()) {
                    throw new InputException(problems);
                }
                return pack;
            }
            String id =
                    json.isMissingNode() || json.isNull()
                            ? RulePacks.CONTRACT_TERMS
                            : json.asText().toLowerCase(Locale.ROOT);
            return findPack(id)
                    .orElseThrow(
                            () ->
                                    new InputException(
                                            "pack",
                                            "no rule pack \""
                                                    + id
                                                    + "\": leave it out or write a pack in braces,"
                                                    + " and give all parameters with the call"));
        } catch (RulePackException e) {
            throw new InputException(
                    e.errors().stream().map(error -> new InputProblem("pack", error)).toList());
        }
    }

    /** A part of a country without a pack of its own has that of the country. */
    private static Optional<RulePack> findPack(String id) {
        String known = UNITED_KINGDOM.matcher(id).replaceFirst("gb");
        Optional<RulePack> own = RulePacks.findById(known);
        return own.isPresent() || !SUBDIVISION.matcher(known).matches()
                ? own
                : RulePacks.findById(known.substring(0, 2));
    }

    /** The rule of that key, with or without the pack's id before it. */
    static Optional<Rule> findRule(RulePack pack, String key) {
        return pack.rules().stream()
                .filter(rule -> rule.key().equals(key) || rule.key().endsWith("." + key))
                .findFirst();
    }

    /**
     * The rule for a call: the one named, or the first of the method that holds what is asked for.
     *
     * @param on day whose values apply; null for the latest
     * @param own parameters of the call
     * @throws InputException when the named one is not there or is of another method
     */
    Optional<Rule> findRule(String key, Method method, LocalDate on, ObjectNode own, String path) {
        if (key == null) {
            List<Rule> rules = pack.rulesOf(method.name());
            return rules.stream()
                    .filter(rule -> suits(rule, method, on, own))
                    .findFirst()
                    .or(() -> rules.stream().max(Comparator.comparingInt(PackInUse::kinds)));
        }
        Rule rule =
                findRule(pack, key)
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                path + ".rule",
                                                "no such rule in pack "
                                                        + pack.identity().id()
                                                        + known(method)));
        if (!rule.method().equals(method.name())) {
            throw new InputException(path + ".rule", "is a rule of method " + rule.method());
        }
        return Optional.of(rule);
    }

    private String known(Method method) {
        List<String> keys = pack.rulesOf(method.name()).stream().map(Rule::key).toList();
        return keys.isEmpty()
                ? ", which has no rule of method "
                        + method.name()
                        + ": leave the rule out and give all parameters"
                : "; rules of this method: " + String.join(", ", keys);
    }

    /**
     * The rule of that key.
     *
     * @throws InputException when the pack has none
     */
    Rule getRule(String key, String path) {
        return findRule(pack, key)
                .orElseThrow(
                        () ->
                                new InputException(
                                        path + ".rule",
                                        "no such rule in pack "
                                                + pack.identity().id()
                                                + "; known: "
                                                + String.join(
                                                        ", ",
                                                        pack.rules().stream()
                                                                .map(Rule::key)
                                                                .toList())));
    }

    /** How many kinds of work a rule knows: the one that knows most answers best what is known. */
    private static int kinds(Rule rule) {
        return rule.first().parameters().path("kinds").size();
    }

    private boolean suits(Rule rule, Method method, LocalDate on, ObjectNode own) {
        return findValue(rule, on)
                .filter(value -> method.suits(own, parameters(method, rule, value, own)))
                .isPresent();
    }

    /** The values of a rule on a day; the latest ones when no day is given. */
    static Optional<RuleValue> findValue(Rule rule, LocalDate on) {
        return on == null
                ? Optional.of(rule.values().get(rule.values().size() - 1))
                : rule.findValue(on);
    }

    /**
     * The parameters of a call: its own ones, else those of the overrides, else those of the rule.
     */
    ObjectNode parameters(Method method, Rule rule, RuleValue value, JsonNode own) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        if (value != null) {
            merged.setAll(value.parameters().deepCopy());
        }
        lay(merged, overrides.path(method.name()), method);
        if (rule != null) {
            lay(merged, overrides.path(rule.key()), method);
            lay(merged, overrides.path(rule.key().substring(rule.key().indexOf('.') + 1)), method);
        }
        lay(merged, own, method);
        return merged;
    }

    /** The parameters of a claim; empty where neither pack nor overrides say anything. */
    Optional<ObjectNode> claimParameters(String name, Rule rule, RuleValue value) {
        Optional<Method> method = MethodCatalogue.find(name);
        if (method.isEmpty()) {
            return Optional.ofNullable(value).map(RuleValue::parameters);
        }
        ObjectNode merged =
                parameters(method.get(), rule, value, JsonNodeFactory.instance.objectNode());
        return value == null && merged.isEmpty() ? Optional.empty() : Optional.of(merged);
    }

    private static void lay(ObjectNode merged, JsonNode upper, Method method) {
        for (Set<String> group : method.alternatives()) {
            if (group.stream().anyMatch(upper::hasNonNull)) {
                merged.remove(group);
            }
        }
        for (Map.Entry<String, JsonNode> each : upper.properties()) {
            boolean byMember =
                    each.getKey().equals(IN_CLAIM)
                            && each.getValue().isObject()
                            && merged.path(IN_CLAIM).isObject();
            if (byMember) {
                // What is not said of how a claim finds hours stays as the rule has it.
                merged.withObject("/" + IN_CLAIM).setAll((ObjectNode) each.getValue());
            } else {
                merged.set(each.getKey(), each.getValue());
            }
        }
    }
}
