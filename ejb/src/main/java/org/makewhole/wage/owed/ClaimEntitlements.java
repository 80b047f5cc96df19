package org.makewhole.wage.owed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.EntitlementInput;
import org.makewhole.wage.employment.PayPeriod;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.MethodCaller;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.Rule;

/**
 * What is due beside the pay of periods: what the claim names, and what the pack says is due at the
 * end of an employment or of a year.
 */
final class ClaimEntitlements {

    private static final String YEAR_END = "year-end-pay";

    /** The figure of a method that is due, where it is not the last one. */
    private static final Map<String, String> FIGURES =
            Map.of(
                    "service-award",
                    "award",
                    "redundancy-pay",
                    "pay",
                    YEAR_END,
                    "yearEndPay",
                    "waiting-time-penalty",
                    "penalty",
                    "workweek",
                    "total",
                    "guaranteed-hours",
                    "amount",
                    "incomplete-month",
                    "pay",
                    "liquidated-damages",
                    "liquidatedDamages",
                    "interest",
                    "interest");

    private static final Map<String, Violation> VIOLATIONS =
            Map.of(
                    "service-award", Violation.FINAL_PAY,
                    "redundancy-pay", Violation.FINAL_PAY,
                    "waiting-time-penalty", Violation.FINAL_PAY,
                    "incomplete-month", Violation.UNPAID_WAGES,
                    "workweek", Violation.UNPAID_WAGES,
                    "guaranteed-hours", Violation.UNPAID_WAGES,
                    "multiplied-hours", Violation.OVERTIME,
                    "deferred-bonus", Violation.OVERTIME,
                    "minimum-wage", Violation.MINIMUM_WAGE,
                    "deduction-floor", Violation.DEDUCTIONS);

    private final ClaimInput claim;
    private final ClaimRules rules;
    private final EntitlementFacts facts;
    private final ClaimInterest interest;
    private final List<NotReckoned> lacking = new ArrayList<>(0);
    private final Set<Rule> reckoned = new HashSet<>();
    private final List<OwedLine> lines = new ArrayList<>(0);
    private final List<OwedAward> awards = new ArrayList<>(0);
    private final Set<String> remarks = new LinkedHashSet<>(0);

    ClaimEntitlements(ClaimInput claim, ClaimRules rules, List<Owed.PeriodSum> periods) {
        this.claim = claim;
        this.rules = rules;
        this.interest = new ClaimInterest(claim, rules);
        this.facts = new EntitlementFacts(claim, rules, periods);
    }

    void compute() {
        claim.entitlements().forEach(each -> add(each, MonthDay.of(12, 31)));
        if (claim.statutory()) {
            for (Rule rule : rules.pack().rules()) {
                if (isNamed(rule)) {
                    reckoned.add(rule);
                } else if (rule.due() != null) {
                    addStatutory(rule);
                }
            }
        }
    }

    /** What may be due besides, where everything statutory was asked for. */
    List<NotReckoned> notReckoned() {
        List<NotReckoned> all = new ArrayList<>(lacking);
        if (claim.statutory()) {
            all.addAll(NotReckoned.of(claim, rules.pack().rules(), reckoned));
        }
        return all;
    }

    List<OwedLine> lines() {
        return lines;
    }

    List<OwedAward> awards() {
        return awards;
    }

    /** What to know of them. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private boolean isNamed(Rule rule) {
        return claim.entitlements().stream()
                .anyMatch(
                        each ->
                                rule.method().equals(each.method())
                                        || each.rule() != null
                                                && rule.key().endsWith("." + each.rule())
                                        || rule.key().equals(each.rule()));
    }

    /** {@code end}, or {@code 12-24} of each year, with conditions after colons. */
    private void addStatutory(Rule rule) {
        String[] due = rule.due().split(":");
        boolean atEnd = due[0].equals("end");
        if (atEnd && claim.employmentEnd() == null) {
            return;
        }
        for (int i = 1; i < due.length; i++) {
            if (!holds(due[i])) {
                return;
            }
        }
        reckoned.add(rule);
        EntitlementInput entitlement =
                new EntitlementInput(
                        rule.key(),
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.ZERO,
                        JsonNodeFactory.instance.objectNode(),
                        "claim.statutory");
        try {
            add(entitlement, atEnd ? MonthDay.of(12, 31) : MonthDay.parse("--" + due[0]));
        } catch (InputException e) {
            // Nobody asked for this rule by name: what it lacks is told, the rest is computed.
            lacking.add(
                    new NotReckoned(
                            rule, NotReckoned.Reason.FACT_MISSING, lacks(e.problems().get(0))));
        }
    }

    private static String lacks(InputProblem problem) {
        return problem.path().substring(problem.path().lastIndexOf('.') + 1)
                + ": "
                + problem.message();
    }

    private boolean holds(String condition) {
        boolean salaried = facts.terms() != null && facts.terms().isSalary();
        return switch (condition) {
            case "salary" -> salaried;
            case "day" -> !salaried;
            default ->
                    claim.endReason() != null
                            && List.of(condition.split("\\|")).contains(claim.endReason());
        };
    }

    private void add(EntitlementInput entitlement, MonthDay yearly) {
        LocalDate on = entitlement.dueOn() == null ? facts.end() : entitlement.dueOn();
        MethodCaller.Chosen chosen = rules.caller().choose(entitlement, on);
        boolean everyYear =
                chosen.method().name().equals(YEAR_END)
                        && entitlement.dueOn() == null
                        && List.of("earnings", "from", "daysWorked", "monthsWorked").stream()
                                .noneMatch(entitlement.parameters()::hasNonNull);
        if (!everyYear) {
            add(entitlement, chosen, on, facts.start(), facts.end());
            return;
        }
        LocalDate first = facts.firstDay();
        for (int year = first.getYear(); year <= facts.end().getYear(); year++) {
            LocalDate from = LocalDate.of(year, 1, 1);
            LocalDate until = LocalDate.of(year, 12, 31);
            from = from.isBefore(facts.start()) ? facts.start() : from;
            boolean ends = until.isAfter(facts.end());
            LocalDate due = ends ? facts.end() : yearly.atYear(year);
            add(
                    entitlement,
                    rules.caller().choose(entitlement, due),
                    due,
                    from,
                    ends ? facts.end() : until);
        }
    }

    private void add(
            EntitlementInput entitlement,
            MethodCaller.Chosen chosen,
            LocalDate due,
            LocalDate from,
            LocalDate until) {
        String method = chosen.method().name();
        ObjectNode parameters = chosen.parameters();
        boolean given = parameters.hasNonNull("amounts") || parameters.hasNonNull("earnings");
        facts.fill(method, parameters, from, until, due);
        boolean ofClaim = parameters.hasNonNull("amounts") || parameters.hasNonNull("earnings");
        if (!given && ofClaim && from.isBefore(facts.firstDay()) && chosen.rule() != null) {
            lacking.add(
                    new NotReckoned(
                            chosen.rule(),
                            NotReckoned.Reason.FACT_MISSING,
                            "wages from "
                                    + from
                                    + " on: only those since "
                                    + facts.firstDay()
                                    + " stand in the claim and were counted"));
        }
        Workings out = rules.caller().apply(chosen, parameters, entitlement.path());
        String of = chosen.rule() == null ? method : chosen.rule().key();
        out.remarks().forEach(each -> remarks.add(of + ": " + each));
        BigDecimal amount = amount(entitlement, method, out);
        BigDecimal credited = amount.min(entitlement.paid());
        BigDecimal owed = amount.subtract(credited);
        if (owed.signum() <= 0) {
            return;
        }
        Violation violation =
                Optional.ofNullable(entitlement.violation())
                        .orElse(VIOLATIONS.getOrDefault(method, Violation.BENEFITS));
        List<Step> steps = List.copyOf(out.steps());
        OwedLine line =
                new OwedLine(
                        from,
                        new PayPeriod(from, until, due),
                        violation,
                        item(entitlement, chosen),
                        chosen.rule(),
                        chosen.value(),
                        out.rounding(),
                        false,
                        amount,
                        credited,
                        owed,
                        interest.on(owed, due),
                        () -> steps);
        switch (method) {
            case "waiting-time-penalty" -> awards.add(award(OwedAward.Kind.PENALTY, line));
            case "liquidated-damages" -> awards.add(award(OwedAward.Kind.DAMAGES, line));
            default -> lines.add(line);
        }
    }

    private static OwedAward award(OwedAward.Kind kind, OwedLine line) {
        return new OwedAward(
                kind,
                line.dueOn(),
                line.violation(),
                line.rule(),
                line.value(),
                line.amount(),
                line.formula(),
                Map.of());
    }

    private static String item(EntitlementInput entitlement, MethodCaller.Chosen chosen) {
        if (chosen.rule() == null) {
            return entitlement.method();
        }
        String key = chosen.rule().key();
        return key.substring(key.indexOf('.') + 1);
    }

    private static BigDecimal amount(EntitlementInput entitlement, String method, Workings out) {
        Map<String, BigDecimal> figures = out.figures();
        String figure = entitlement.figure() == null ? FIGURES.get(method) : entitlement.figure();
        if (figure != null && figures.containsKey(figure)) {
            return figures.get(figure);
        }
        if (figure != null || figures.isEmpty()) {
            throw new InputException(
                    entitlement.path() + ".figure",
                    "no such figure; known here: " + String.join(", ", figures.keySet()));
        }
        return List.copyOf(figures.values()).get(figures.size() - 1);
    }
}
