package org.makewhole.wage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.pack.PackNote.Trigger;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/**
 * One workweek: its earnings split into parts that add up, and its payments credited to them in the
 * order of the pack's rules.
 */
final class WeekCalculation {

    /** The methods that weekly totals are enough for. */
    private static final Set<String> COUNTED =
            Set.of(RuleMethod.MINIMUM_WAGE, RuleMethod.AGREED_WAGES, RuleMethod.WORKWEEK);

    private final RulePack pack;
    private final Currency currency;
    private final WeekRounding rounding;
    private final WorkWeek work;
    private final BigDecimal hours;
    private final RegularRate rate;
    private final Optional<BigDecimal> minimumWage;
    private final List<WageLine> lines = new ArrayList<>();
    private BigDecimal due;
    private BigDecimal unusedPay;

    WeekCalculation(WageInput input, RulePack pack, WorkWeek work, Set<Trigger> triggers) {
        this.pack = pack;
        this.currency = input.currency();
        this.rounding = WeekRounding.of(pack);
        this.work = work;
        this.hours = Steps.shortest(work.hoursWorked());
        this.rate =
                RegularRate.of(
                        shortestHours(input.terms()),
                        findValue(RuleMethod.SALARY_TO_WEEK).orElseThrow(),
                        rounding,
                        currency);
        this.minimumWage =
                findValue(RuleMethod.MINIMUM_WAGE).flatMap(value -> value.findParameter("rate"));
        this.due = rounding.amount(BigDecimal.ZERO, currency);
        this.unusedPay = rounding.amount(work.amountPaid(), currency);
        pack.rules().forEach(rule -> apply(rule, triggers));
        if (unusedPay.signum() > 0) {
            triggers.add(Trigger.OVERPAID_WEEK);
        }
        if (input.terms().basis().isSalary()
                && hours.signum() > 0
                && hours.compareTo(input.terms().hoursPerWeek()) < 0) {
            triggers.add(Trigger.SHORT_SALARIED_WEEK);
        }
    }

    List<WageLine> lines() {
        return lines;
    }

    WageWeek week() {
        return new WageWeek(
                work.weekStart(), hours, due, rounding.amount(work.amountPaid(), currency));
    }

    private static AgreedTerms shortestHours(AgreedTerms terms) {
        return new AgreedTerms(
                terms.basis(),
                terms.rate(),
                terms.hoursPerWeek() == null ? null : Steps.shortest(terms.hoursPerWeek()),
                terms.daysPerWeek() == null ? null : Steps.shortest(terms.daysPerWeek()));
    }

    private Optional<RuleValue> findValue(String method) {
        return pack.findRuleOf(method).flatMap(rule -> rule.findValue(work.weekStart()));
    }

    private void apply(Rule rule, Set<Trigger> triggers) {
        // Further rules of a method are for those who choose them, such as hospitals.
        boolean first = pack.findRuleOf(rule.method()).orElseThrow() == rule;
        if (!first || !COUNTED.contains(rule.method())) {
            return;
        }
        Optional<RuleValue> value = rule.findValue(work.weekStart());
        if (value.isEmpty()) {
            triggers.add(Trigger.NO_VALUE_IN_FORCE);
            return;
        }
        if (!rule.findValue(work.weekStart().plusDays(6)).equals(value)) {
            triggers.add(Trigger.VALUE_CHANGES_WITHIN_WEEK);
        }
        Steps steps = new Steps();
        switch (rule.method()) {
            case RuleMethod.MINIMUM_WAGE ->
                    claim(rule, value.get(), Violation.MINIMUM_WAGE, floor(steps), steps);
            case RuleMethod.AGREED_WAGES ->
                    claim(rule, value.get(), Violation.UNPAID_WAGES, aboveFloor(steps), steps);
            case RuleMethod.WORKWEEK ->
                    claim(
                            rule,
                            value.get(),
                            Violation.OVERTIME,
                            premium(value.get(), steps),
                            steps);
            default -> {
                // Other rules shape these, or need more than the total of a week.
            }
        }
    }

    /** Minimum wage for every hour worked; nothing where none is known. */
    private BigDecimal floor(Steps steps) {
        BigDecimal hourly = minimumWage.orElse(BigDecimal.ZERO);
        BigDecimal floor = rounding.amount(hourly.multiply(hours), currency);
        steps.add(Steps.text(hourly) + " × " + Steps.text(hours), floor);
        return floor;
    }

    /** Agreed straight pay less the floor that another line holds. */
    private BigDecimal aboveFloor(Steps steps) {
        BigDecimal agreed = rate.straightPay(hours, rounding, currency, steps);
        BigDecimal floor = floor(new Steps());
        BigDecimal above = agreed.subtract(floor);
        if (floor.signum() > 0) {
            steps.add(Steps.text(agreed) + " − " + Steps.text(floor), above);
        }
        return above.max(rounding.amount(BigDecimal.ZERO, currency));
    }

    /** The extra for hours over the threshold, on a regular rate not below the minimum wage. */
    private BigDecimal premium(RuleValue value, Steps steps) {
        Arguments rules = new Arguments(value.parameters(), "");
        if (rules.objects("weekly").isEmpty()) {
            return rounding.amount(BigDecimal.ZERO, currency);
        }
        Arguments weekly = rules.objects("weekly").get(0);
        BigDecimal threshold = weekly.getHours("over");
        BigDecimal overtimeHours = hours.subtract(threshold).max(BigDecimal.ZERO);
        BigDecimal floorRate = minimumWage.orElse(BigDecimal.ZERO);
        BigDecimal regularRate = rate.hourly();
        if (regularRate.compareTo(floorRate) < 0) {
            regularRate = floorRate;
        } else {
            steps.addAll(rate.steps());
        }
        BigDecimal multiplier = weekly.getNumber("multiplier");
        BigDecimal extra = multiplier.subtract(BigDecimal.ONE);
        BigDecimal premiumRate =
                rounding.rate(regularRate.multiply(extra), BigDecimal.ONE, currency);
        steps.add(Steps.text(regularRate) + " × (" + Steps.text(multiplier) + " − 1)", premiumRate);
        BigDecimal premium = rounding.amount(premiumRate.multiply(overtimeHours), currency);
        steps.add(
                Steps.text(premiumRate)
                        + " × ("
                        + Steps.text(hours)
                        + " − "
                        + Steps.text(threshold)
                        + ")",
                premium);
        return premium;
    }

    private void claim(
            Rule rule, RuleValue value, Violation violation, BigDecimal earned, Steps steps) {
        due = due.add(earned);
        BigDecimal credited = earned.min(unusedPay);
        unusedPay = unusedPay.subtract(credited);
        BigDecimal owed = earned.subtract(credited);
        if (owed.signum() == 0) {
            return;
        }
        if (credited.signum() > 0) {
            steps.add(Steps.text(earned) + " − " + Steps.text(credited), owed);
        }
        lines.add(
                new WageLine(
                        work.weekStart(),
                        violation,
                        rule.key(),
                        steps.written(),
                        rule.citation(),
                        value.verified(),
                        owed));
    }
}
