package org.makewhole.wage.owed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param rule of the pack; null when only the overrides of the input say it
     * @param value in force; null when only the overrides of the input say it
     * @param parameters of the value with the overrides
     */
    record InForce(Rule rule, RuleValue value, Arguments parameters) {}

    /** Where parameters come from. */
    @FunctionalInterface
    public interface Parameters {

        /**
         * The values of a rule with the overrides of the input; empty where neither says anything.
         *
         * @param rule first one of the method; null when the pack has none
         * @param value in force; null when there is none on the day
         */
        Optional<ObjectNode> find(String method, Rule rule, RuleValue value);
    }

    /** The parameters that a claim takes from a pack or from overrides, by method. */
    public static final Map<String, Set<String>> PARAMETERS =
            Map.of(
                    RuleMethod.MINIMUM_WAGE,
                    Set.of("rate", "ageBands", "categories"),
                    RuleMethod.WORKWEEK,
                    Set.of(
                            "weekly",
                            "daily",
                            "seventhDay",
                            "combine",
                            "base",
                            "flatBonus",
                            "composition",
                            "minimumWage"),
                    RuleMethod.SPREAD_OF_HOURS,
                    Set.of("thresholdHours", "extraHours", "rate"),
                    RuleMethod.LIQUIDATED_DAMAGES,
                    Set.of("multiple", "violations", "goodFaith"),
                    RuleMethod.INTEREST,
                    Set.of("annualRate", "rateTable", "dayCount", "compounding"),
                    RuleMethod.LIMITATION,
                    Set.of("forums"));

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
    private final Parameters parameters;
    private final Function<Rule, Rounding> roundings;
    private final Map<String, Optional<Rule>> rules = new HashMap<>();
    private final Map<RuleValue, InForce> inForce = new IdentityHashMap<>();
    private final Map<String, Optional<InForce>> withoutValue = new HashMap<>();
    private final Map<RuleValue, OvertimeRules> overtime = new IdentityHashMap<>();
    private final Map<Rule, Rounding> policies = new IdentityHashMap<>();

    /**
     * @param parameters of a value, with the overrides of the input
     * @param roundings the policy for a rule; asked with null for what no rule stands behind
     */
    public ClaimRules(RulePack pack, Parameters parameters, Function<Rule, Rounding> roundings) {
        this.pack = pack;
        this.parameters = parameters;
        this.roundings = roundings;
    }

    Rounding rounding(Rule rule) {
        return rule == null
                ? policies.computeIfAbsent(null, roundings)
                : policies.computeIfAbsent(rule, roundings);
    }

    Optional<InForce> find(String method, LocalDate day) {
        Optional<Rule> rule = rules.computeIfAbsent(method, pack::findRuleOf);
        RuleValue value = rule.flatMap(each -> each.findValue(day)).orElse(null);
        return value == null
                ? withoutValue.computeIfAbsent(method, each -> merged(each, null, null))
                : Optional.of(
                        inForce.computeIfAbsent(
                                value, each -> merged(method, rule.get(), each).orElseThrow()));
    }

    private Optional<InForce> merged(String method, Rule rule, RuleValue value) {
        return parameters
                .find(method, rule, value)
                .map(each -> new Arguments(each, "overrides." + method))
                .map(each -> new InForce(rule, value, each));
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
