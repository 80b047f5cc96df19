package org.makewhole.wage.period;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
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
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.floor.MinimumWage;
import org.makewhole.wage.hours.OvertimeRules;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** The rules of a pack, with the overrides of an input, as a claim asks for them by day. */
public final class ClaimRules {

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
                    Set.of("rate", "ageBands", "categories", "accommodationOffset"),
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
                    Set.of("forums"),
                    RuleMethod.MULTIPLIED_HOURS,
                    Set.of(
                            "kinds",
                            "inClaim",
                            "nightPremium",
                            "nightMode",
                            "monthHours",
                            "monthDays",
                            "weeksPerYear",
                            "weeksPerMonth",
                            "daysPerYear",
                            "hoursPerWeek",
                            "daysPerWeek",
                            "hoursPerDay",
                            "rateCap",
                            "loading"),
                    RuleMethod.TIP_CREDIT,
                    Set.of("minimumWage", "cashMinimum"));

    static final OvertimeRules NO_OVERTIME =
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

    private static final String IN_CLAIM = "inClaim";

    private final RulePack pack;
    private final Parameters parameters;
    private final Function<Rule, Rounding> roundings;
    private final Map<String, Optional<Rule>> rules = new HashMap<>();
    private final Map<RuleValue, InForce> inForce = new IdentityHashMap<>();
    private final Map<String, Optional<InForce>> withoutValue = new HashMap<>();
    private final Map<RuleValue, OvertimeRules> overtime = new IdentityHashMap<>();
    private final Map<RuleValue, Optional<DayRules>> dayRules = new IdentityHashMap<>();
    private final Map<RuleValue, Map<String, BigDecimal>> minimums = new IdentityHashMap<>();
    private final Map<RuleValue, InterestRules> interest = new IdentityHashMap<>();
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

    public Rounding rounding(Rule rule) {
        return rule == null
                ? policies.computeIfAbsent(null, roundings)
                : policies.computeIfAbsent(rule, roundings);
    }

    /** The pack, with the rules of its ancestors. */
    public RulePack pack() {
        return pack;
    }

    public Optional<InForce> find(String method, LocalDate day) {
        return Optional.ofNullable(findInForce(method, day));
    }

    /** The same as {@link #find}, null where nothing is in force. */
    public InForce findInForce(String method, LocalDate day) {
        Optional<Rule> rule = rules.computeIfAbsent(method, this::ruleOf);
        RuleValue value = rule.isEmpty() ? null : rule.get().findInForce(day);
        if (value == null) {
            return withoutValue
                    .computeIfAbsent(method, each -> merged(each, null, null))
                    .orElse(null);
        }
        InForce known = inForce.get(value);
        if (known == null) {
            known = merged(method, rule.get(), value).orElseThrow();
            inForce.put(value, known);
        }
        return known;
    }

    /** The first rule of a method; of several with multiples the first that a claim can use. */
    private Optional<Rule> ruleOf(String method) {
        return pack.rulesOf(method).stream()
                .filter(
                        rule ->
                                !method.equals(RuleMethod.MULTIPLIED_HOURS)
                                        || rule.values().stream()
                                                .anyMatch(v -> v.parameters().has(IN_CLAIM)))
                .findFirst()
                .or(() -> pack.findRuleOf(method));
    }

    private Optional<InForce> merged(String method, Rule rule, RuleValue value) {
        return parameters
                .find(method, rule, value)
                .map(each -> new Arguments(each, "overrides." + method))
                .map(each -> new InForce(rule, value, each));
    }

    public OvertimeRules overtime(LocalDate day) {
        InForce rule = findInForce(RuleMethod.WORKWEEK, day);
        if (rule == null) {
            return NO_OVERTIME;
        }
        return overtime.computeIfAbsent(
                rule.value(), value -> OvertimeRules.read(rule.parameters()));
    }

    /** How days are told apart; null where the pack finds overtime by the week alone. */
    public DayRules findDayRules(LocalDate day) {
        InForce rule = findInForce(RuleMethod.MULTIPLIED_HOURS, day);
        if (rule == null) {
            return null;
        }
        return dayRules.computeIfAbsent(
                        rule.value(),
                        value -> rule.parameters().findObject(IN_CLAIM).map(DayRules::read))
                .orElse(null);
    }

    /** The minimum per hour for the worker of a claim; zero where none is known. */
    public BigDecimal minimumRate(InForce minimum, ClaimInput claim, String category) {
        return minimums.computeIfAbsent(minimum.value(), each -> new HashMap<>())
                .computeIfAbsent(
                        String.valueOf(category),
                        each ->
                                MinimumWage.findRate(
                                                claim.withWorker(minimum.parameters(), category))
                                        .orElse(BigDecimal.ZERO));
    }

    /** How interest runs on what was due on a day; null where none does. */
    public InterestRules findInterest(LocalDate day) {
        InForce rule = findInForce(RuleMethod.INTEREST, day);
        if (rule == null) {
            return null;
        }
        InterestRules rules =
                interest.computeIfAbsent(
                        rule.value(), value -> InterestRules.read(rule.parameters()));
        return rules.rates().isEmpty() ? null : rules;
    }

    public List<Forum> forums(LocalDate day) {
        return find(RuleMethod.LIMITATION, day)
                .map(each -> Forum.read(each.parameters()))
                .orElse(List.of());
    }
}
