package org.makewhole.wage.inforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.makewhole.wage.award.Forum;
import org.makewhole.wage.award.InterestRules;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.floor.MinimumWage;
import org.makewhole.wage.hours.OvertimeRules;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** The rules of a pack, with the overrides of an input, as a claim asks for them by day. */
public final class ClaimRules {

    /**
     * The minimum wage that was asked for last: weeks of a claim mostly have that of the one
     * before.
     *
     * @param age on which it may depend; null when not known
     * @param category on which it may depend; null for none
     */
    private record Minimum(InForce rule, BigDecimal age, String category, BigDecimal rate) {

        boolean isOf(InForce other, BigDecimal otherAge, String otherCategory) {
            return rule == other
                    && Objects.equals(age, otherAge)
                    && Objects.equals(category, otherCategory);
        }
    }

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
                    Set.of("rate", "monthly", "ageBands", "categories", "accommodationOffset"),
                    RuleMethod.WORKWEEK,
                    Set.of(
                            "weekly",
                            "daily",
                            "seventhDay",
                            "combine",
                            "base",
                            "flatBonus",
                            "composition",
                            "salaryCovers",
                            "minimumWage"),
                    RuleMethod.SPREAD_OF_HOURS,
                    Set.of("thresholdHours", "extraHours", "rate", "offsetByPay"),
                    RuleMethod.LIQUIDATED_DAMAGES,
                    Set.of("multiple", "violations", "goodFaith", "weekly"),
                    RuleMethod.INTEREST,
                    Set.of("annualRate", "rateTable", "dayCount", "calendarYears", "compounding"),
                    RuleMethod.LIMITATION,
                    Set.of("forums"),
                    RuleMethod.AVERAGED_PAY,
                    Set.of("inClaim", "divisor", "multiplier"),
                    RuleMethod.INCOMPLETE_MONTH,
                    Set.of("inClaim", "workingDays"),
                    RuleMethod.MULTIPLIED_HOURS,
                    Set.of(
                            "kinds",
                            "inClaim",
                            "nightPremium",
                            "nightMode",
                            "nightMinutesPerHour",
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
                    Set.of("minimumWage", "cashMinimum", "cashMinimums", "lostWhenTipsAreKept"));

    public static final OvertimeRules NO_OVERTIME =
            new OvertimeRules(
                    List.of(),
                    List.of(),
                    List.of(),
                    "no-double-counting",
                    "regular-rate",
                    "all-hours",
                    "premium-on-top",
                    null,
                    null,
                    null);

    private static final String IN_CLAIM = "inClaim";

    private final RulePack pack;
    private final Parameters parameters;
    private final Function<Rule, Rounding> roundings;
    private final MethodCaller caller;
    private final Map<String, Lookup> lookups = new HashMap<>();
    private final Map<RuleValue, InForce> inForce = new IdentityHashMap<>();
    private final Map<InForce, OvertimeRules> overtime = new IdentityHashMap<>();
    private final Map<RuleValue, Optional<DayRules>> dayRules = new IdentityHashMap<>();
    private final Map<RuleValue, InterestRules> interest = new IdentityHashMap<>();
    private final Map<Rule, Workings> sheets = new IdentityHashMap<>();
    private final Map<InForce, List<Forum>> forums = new IdentityHashMap<>();
    private Minimum lastMinimumWage = new Minimum(null, null, null, null);
    private InForce lastOfPeriods;
    private boolean isOfPeriodStart;
    private InForce lastOvertime;
    private BigDecimal lastMinimum;
    private OvertimeRules lastRules;

    /**
     * @param parameters of a value, with the overrides of the input
     * @param roundings the policy for a rule; asked with null for what no rule stands behind
     * @param caller applies methods to what is due beside the pay of periods
     */
    public ClaimRules(
            RulePack pack,
            Parameters parameters,
            Function<Rule, Rounding> roundings,
            MethodCaller caller) {
        this.caller = caller;
        this.pack = pack;
        this.parameters = parameters;
        this.roundings = roundings;
    }

    public Rounding rounding(Rule rule) {
        return silentSheet(rule).rounding();
    }

    /** A sheet on which nothing is written; it may be shared. */
    public Workings silentSheet(Rule rule) {
        Workings sheet = sheets.get(rule);
        if (sheet == null) {
            sheet = Workings.silent(roundings.apply(rule));
            sheets.put(rule, sheet);
        }
        return sheet;
    }

    /** The pack, with the rules of its ancestors. */
    public RulePack pack() {
        return pack;
    }

    /** Applies methods to what is due beside the pay of periods. */
    public MethodCaller caller() {
        return caller;
    }

    public Optional<InForce> find(String method, LocalDate day) {
        return Optional.ofNullable(findInForce(method, day));
    }

    /** The same as {@link #find}, null where nothing is in force. */
    public InForce findInForce(String method, LocalDate day) {
        Lookup lookup = lookups.get(method);
        if (lookup == null) {
            lookup = new Lookup(ruleOf(method).orElse(null), merged(method, null, null));
            lookups.put(method, lookup);
        }
        return lookup.on(day, this);
    }

    /** What a method found last; days of a claim come in order, so that it mostly holds again. */
    private static final class Lookup {

        private final Rule rule;
        private final InForce without;
        private RuleValue value;
        private InForce found;

        Lookup(Rule rule, Optional<InForce> without) {
            this.rule = rule;
            this.without = without.orElse(null);
        }

        InForce on(LocalDate day, ClaimRules rules) {
            if (rule == null) {
                return without;
            }
            if (value == null || !value.coversDay(day)) {
                value = rule.findInForce(day);
                found = value == null ? without : rules.inForce(rule, value);
            }
            return found;
        }
    }

    private InForce inForce(Rule rule, RuleValue value) {
        InForce known = inForce.get(value);
        if (known == null) {
            known = merged(rule.method(), rule, value).orElseThrow();
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

    /** The overtime rules of a rule in force (null for none) over a minimum wage. */
    public OvertimeRules overtime(InForce rule, BigDecimal minimumRate) {
        if (rule == null) {
            return NO_OVERTIME.withMinimumWage(minimumRate);
        }
        if (rule != lastOvertime || !minimumRate.equals(lastMinimum)) {
            OvertimeRules read =
                    overtime.computeIfAbsent(rule, each -> OvertimeRules.read(each.parameters()));
            lastOvertime = rule;
            lastMinimum = minimumRate;
            lastRules = read.withMinimumWage(minimumRate);
        }
        return lastRules;
    }

    /**
     * What damages know as overtime, where a pack finds overtime by the day too; null where all
     * overtime of the pack counts.
     */
    public OvertimeRules findOvertimeOfDamages(LocalDate day, OvertimeRules limits) {
        boolean byWeek = limits.daily().isEmpty() && limits.seventhDay().isEmpty();
        InForce rule = byWeek ? null : findInForce(RuleMethod.LIQUIDATED_DAMAGES, day);
        return rule == null || !rule.parameters().has("weekly")
                ? null
                : overtime.computeIfAbsent(rule, each -> OvertimeRules.read(each.parameters()));
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

    /**
     * The minimum per hour for the worker of a claim; zero where none is known.
     *
     * @param terms null for none
     * @param day on which the age of the worker counts
     */
    public BigDecimal minimumRate(
            InForce minimum, ClaimInput claim, ClaimTerms terms, LocalDate day) {
        String category = terms == null ? null : terms.category();
        BigDecimal age = claim.ageOn(day);
        if (!lastMinimumWage.isOf(minimum, age, category)) {
            BigDecimal rate =
                    MinimumWage.findRate(claim.withWorker(minimum.parameters(), category, day))
                            .or(() -> findAdultRate(minimum, claim))
                            .orElse(BigDecimal.ZERO);
            lastMinimumWage = new Minimum(minimum, age, category, rate);
        }
        return lastMinimumWage.rate();
    }

    /** Whether the minimum wage of the first day of a pay period holds for all of it. */
    public boolean isOfPeriodStart(InForce minimum) {
        if (minimum != lastOfPeriods) {
            lastOfPeriods = minimum;
            isOfPeriodStart = minimum.parameters().text("rateOn", "day").equals("period-start");
        }
        return isOfPeriodStart;
    }

    /**
     * The minimum of a month for terms by the month, in proportion for hours agreed below full
     * time; zero where the minimum per hour holds for them too.
     */
    public BigDecimal monthlyMinimum(LocalDate day, ClaimTerms terms) {
        InForce minimum =
                terms == null || !terms.basis().equals("month")
                        ? null
                        : findInForce(RuleMethod.MINIMUM_WAGE, day);
        if (minimum == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal month = minimum.parameters().number("monthly", BigDecimal.ZERO);
        DayRules days = findDayRules(day);
        BigDecimal fullTime = days == null ? null : days.afterWeek();
        boolean less =
                fullTime != null
                        && terms.hoursPerWeek() != null
                        && terms.hoursPerWeek().compareTo(fullTime) < 0;
        return less ? Decimals.divide(month.multiply(terms.hoursPerWeek()), fullTime) : month;
    }

    /** Nobody's age is left out because the worker is young. */
    private static Optional<BigDecimal> findAdultRate(InForce minimum, ClaimInput claim) {
        return claim.age() == null && claim.birthDate() == null
                ? MinimumWage.findAdultRate(minimum.parameters())
                : Optional.empty();
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
        InForce rule = findInForce(RuleMethod.LIMITATION, day);
        return rule == null
                ? List.of()
                : forums.computeIfAbsent(rule, each -> Forum.read(each.parameters()));
    }
}
