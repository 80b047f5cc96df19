package org.makewhole.wage.owed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.makewhole.wage.award.Forum;
import org.makewhole.wage.award.InterestRules;
import org.makewhole.wage.hours.OvertimeRules;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** The rules of a pack, with the overrides of an input, as a claim asks for them by day. */
public final class ClaimRules {

    /**
     * A rule on a day.
     *
     * @param rule of the pack
     * @param value in force
     * @param parameters of the value with the overrides
     */
    record InForce(Rule rule, RuleValue value, Arguments parameters) {}

    private static final OvertimeRules NO_OVERTIME =
            new OvertimeRules(
                    List.of(),
                    List.of(),
                    List.of(),
                    "no-double-counting",
                    "regular-rate",
                    "all-hours",
                    "premium-on-top",
                    null,
                    null);

    private final RulePack pack;
    private final JsonNode overrides;
    private final Function<Rule, Rounding> roundings;
    private final Map<String, Optional<Rule>> rules = new HashMap<>();
    private final Map<RuleValue, InForce> inForce = new IdentityHashMap<>();
    private final Map<RuleValue, OvertimeRules> overtime = new IdentityHashMap<>();
    private final Map<Rule, Rounding> policies = new IdentityHashMap<>();

    /**
     * @param overrides parameters by name of a method
     * @param roundings the policy for a rule; asked with null for what no rule stands behind
     */
    public ClaimRules(RulePack pack, JsonNode overrides, Function<Rule, Rounding> roundings) {
        this.pack = pack;
        this.overrides = overrides;
        this.roundings = roundings;
    }

    Rounding rounding(Rule rule) {
        return rule == null
                ? policies.computeIfAbsent(null, roundings)
                : policies.computeIfAbsent(rule, roundings);
    }

    Optional<InForce> find(String method, LocalDate day) {
        Optional<Rule> rule = rules.computeIfAbsent(method, pack::findRuleOf);
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        return rule.get()
                .findValue(day)
                .map(value -> inForce.computeIfAbsent(value, each -> merged(rule.get(), each)));
    }

    private InForce merged(Rule rule, RuleValue value) {
        ObjectNode parameters = value.parameters().deepCopy();
        overrides
                .path(rule.method())
                .properties()
                .forEach(each -> parameters.set(each.getKey(), each.getValue()));
        return new InForce(rule, value, new Arguments(parameters, "overrides." + rule.method()));
    }

    OvertimeRules overtime(LocalDate day) {
        return find(RuleMethod.WORKWEEK, day)
                .map(
                        each ->
                                overtime.computeIfAbsent(
                                        each.value(),
                                        value -> OvertimeRules.read(each.parameters())))
                .orElse(NO_OVERTIME);
    }

    Optional<InterestRules> interest(LocalDate day) {
        return find(RuleMethod.INTEREST, day)
                .map(each -> InterestRules.read(each.parameters()))
                .filter(each -> !each.rates().isEmpty());
    }

    List<Forum> forums(LocalDate day) {
        return find(RuleMethod.LIMITATION, day)
                .map(each -> Forum.read(each.parameters()))
                .orElse(List.of());
    }
}
