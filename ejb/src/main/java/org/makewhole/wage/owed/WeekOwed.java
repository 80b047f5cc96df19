package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.wage.Violation;
import org.makewhole.wage.floor.MinimumWage;
import org.makewhole.wage.hours.OvertimeRules;
import org.makewhole.wage.hours.PayItem;
import org.makewhole.wage.hours.WorkDay;
import org.makewhole.wage.hours.Workweek;
import org.makewhole.wage.hours.WorkweekPay;
import org.makewhole.wage.method.ClockTime;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.FigureKind;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.owed.ClaimRules.InForce;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;

/** One week of a claim: what was earned under each head, less what was paid. */
final class WeekOwed {

    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal WEEKS = new BigDecimal(52);

    private final ClaimInput claim;
    private final ClaimRules rules;
    private final ClaimWeek week;
    private final Hours.Reading reading;
    private final List<OwedLine> lines = new ArrayList<>(4);
    private BigDecimal unused;
    private BigDecimal earned = BigDecimal.ZERO;

    WeekOwed(ClaimInput claim, ClaimRules rules, ClaimWeek week, Hours.Reading reading) {
        this.claim = claim;
        this.rules = rules;
        this.week = week;
        this.reading = reading;
        this.unused = week.paid;
        compute();
    }

    List<OwedLine> lines() {
        return lines;
    }

    /** Paid beyond what the week earned; not set against other weeks. */
    BigDecimal excess() {
        return unused;
    }

    BigDecimal earned() {
        return earned;
    }

    private void compute() {
        BigDecimal hours = week.total.in(reading);
        List<PayItem> items = new ArrayList<>(2);
        ClaimTerms terms = addPay(items, hours);
        Optional<InForce> minimum = rules.find(RuleMethod.MINIMUM_WAGE, week.start);
        BigDecimal minimumRate =
                minimum.flatMap(each -> minimumRate(each, terms)).orElse(BigDecimal.ZERO);
        Optional<InForce> overtime = rules.find(RuleMethod.WORKWEEK, week.start);
        OvertimeRules limits = rules.overtime(week.start).withMinimumWage(minimumRate);
        Workings out = new Workings(rules.rounding(overtime.map(InForce::rule).orElse(null)));
        WorkweekPay pay = Workweek.compute(hours, days(), items, limits, out);

        BigDecimal floor = BigDecimal.ZERO;
        if (minimumRate.signum() > 0 && hours.signum() > 0) {
            Workings sheet = sheet(minimum.orElseThrow().rule());
            floor =
                    sheet.amount(
                            "floor", minimumRate.multiply(hours), "{} × {}", minimumRate, hours);
            claim(Violation.MINIMUM_WAGE, minimum.orElseThrow(), floor, sheet);
        }
        InForce agreed = rules.find(RuleMethod.AGREED_WAGES, week.start).orElse(null);
        Workings above = sheet(null);
        BigDecimal rest =
                above.amount(
                        "agreedAboveFloor",
                        Decimals.atLeastZero(pay.straightTime().subtract(floor)),
                        "{} − {}",
                        pay.straightTime(),
                        floor);
        claim(Violation.UNPAID_WAGES, agreed, rest, above, out.steps());
        if (pay.premiumDue().signum() > 0) {
            claim(Violation.OVERTIME, overtime.orElse(null), pay.premiumDue(), out);
        }
        spreadOfHours(minimumRate);
        for (ClaimWeek.Extra extra : week.extras) {
            otherPay(extra);
        }
    }

    private Workings sheet(Rule rule) {
        return new Workings(rules.rounding(rule));
    }

    private Optional<BigDecimal> minimumRate(InForce rule, ClaimTerms terms) {
        return MinimumWage.findRate(
                claim.withWorker(rule.parameters(), terms == null ? null : terms.category()));
    }

    /**
     * Adds the agreed pay of the week; gives the terms of its first day, null where there are none.
     */
    private ClaimTerms addPay(List<PayItem> items, BigDecimal hours) {
        ClaimTerms first = null;
        for (ClaimTerms terms : claim.terms()) {
            int covered = 0;
            BigDecimal worked = BigDecimal.ZERO;
            for (int day = 0; day < ClaimWeek.DAYS; day++) {
                if (terms.covers(week.start.plusDays(day))) {
                    covered++;
                    worked = worked.add(hoursOf(day));
                }
            }
            if (covered == 0) {
                continue;
            }
            boolean whole = covered == ClaimWeek.DAYS || (!week.isByDay && first == null);
            if (whole || week.isByDay) {
                items.addAll(pay(terms, whole ? hours : worked, whole ? ClaimWeek.DAYS : covered));
            }
            first = first == null ? terms : first;
        }
        for (ClaimWeek.Extra extra : week.extras) {
            if (extra.kind().equals("bonus")
                    || extra.kind().equals("commission")
                    || extra.kind().equals("piece")) {
                items.add(PayItem.sum(PayItem.Kind.SUM, extra.amount()));
            } else if (extra.kind().equals("flat-bonus")) {
                items.add(PayItem.sum(PayItem.Kind.FLAT_BONUS, extra.amount()));
            }
        }
        return first;
    }

    private List<PayItem> pay(ClaimTerms terms, BigDecimal hours, int days) {
        return switch (terms.basis()) {
            case "hour" -> List.of(PayItem.hourly(terms.rate(), hours));
            case "day" -> List.of(PayItem.sum(PayItem.Kind.SUM, dayPay(terms, hours)));
            case "week" -> List.of(salary(terms, terms.rate(), days));
            default ->
                    List.of(
                            salary(
                                    terms,
                                    Decimals.divide(terms.rate().multiply(MONTHS), WEEKS),
                                    days));
        };
    }

    private PayItem salary(ClaimTerms terms, BigDecimal weekly, int days) {
        BigDecimal part =
                days == ClaimWeek.DAYS
                        ? weekly
                        : Decimals.divide(
                                weekly.multiply(BigDecimal.valueOf(days)),
                                BigDecimal.valueOf(ClaimWeek.DAYS));
        return PayItem.salary(
                rules.rounding(null).apply("weeklySalary", FigureKind.AMOUNT, part),
                days == ClaimWeek.DAYS ? terms.hoursPerWeek() : null);
    }

    /**
     * A day's pay for each day worked. Where only the hours of the week are known: for as many days
     * as were worked, else for the agreed ones, in proportion when fewer hours than agreed were
     * worked.
     */
    private BigDecimal dayPay(ClaimTerms terms, BigDecimal hours) {
        if (!week.isByDay) {
            if (week.daysWorked != null) {
                return terms.rate().multiply(week.daysWorked);
            }
            if (terms.daysPerWeek() == null || hours.signum() == 0) {
                return BigDecimal.ZERO;
            }
            BigDecimal whole = terms.rate().multiply(terms.daysPerWeek());
            boolean full =
                    terms.hoursPerWeek() == null || hours.compareTo(terms.hoursPerWeek()) >= 0;
            return full ? whole : Decimals.divide(whole.multiply(hours), terms.hoursPerWeek());
        }
        int worked = 0;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            if (terms.covers(week.start.plusDays(day)) && hoursOf(day).signum() > 0) {
                worked++;
            }
        }
        return terms.rate().multiply(BigDecimal.valueOf(worked));
    }

    private BigDecimal hoursOf(int day) {
        return week.days[day] == null ? BigDecimal.ZERO : week.days[day].in(reading);
    }

    private List<WorkDay> days() {
        OvertimeRules limits = rules.overtime(week.start);
        if (!week.isByDay || (limits.daily().isEmpty() && limits.seventhDay().isEmpty())) {
            return List.of();
        }
        List<WorkDay> days = new ArrayList<>(ClaimWeek.DAYS);
        boolean every = true;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            BigDecimal hours = hoursOf(day);
            every &= hours.signum() > 0;
            days.add(new WorkDay(hours, every && day == ClaimWeek.DAYS - 1));
        }
        return days;
    }

    private void spreadOfHours(BigDecimal minimumRate) {
        InForce rule = rules.find(RuleMethod.SPREAD_OF_HOURS, week.start).orElse(null);
        if (rule == null) {
            return;
        }
        BigDecimal rate = rule.parameters().number("rate", minimumRate);
        if (rate.signum() == 0) {
            return;
        }
        BigDecimal limit = rule.parameters().findHours("thresholdHours").orElse(BigDecimal.TEN);
        int longDays = 0;
        for (int minutes : week.spread) {
            longDays += ClockTime.hours(minutes).compareTo(limit) > 0 ? 1 : 0;
        }
        if (longDays > 0) {
            BigDecimal extra = rule.parameters().findHours("extraHours").orElse(BigDecimal.ONE);
            BigDecimal hours = extra.multiply(BigDecimal.valueOf(longDays));
            Workings out = sheet(rule.rule());
            BigDecimal amount =
                    out.amount("spreadPay", rate.multiply(hours), "{} × {}", rate, hours);
            claim(Violation.OTHER, rule, amount, out);
        }
    }

    private void otherPay(ClaimWeek.Extra extra) {
        Violation violation =
                switch (extra.kind()) {
                    case "leave-pay", "allowance" -> Violation.BENEFITS;
                    case "withheld-tips" -> Violation.TIPS;
                    case "deduction" -> Violation.DEDUCTIONS;
                    default -> null;
                };
        if (violation != null) {
            Workings out = sheet(null);
            BigDecimal amount = out.amount("amount", extra.amount(), "{}", extra.kind());
            // Tips and deductions were taken from the worker: pay for hours does not make them
            // good.
            boolean isPay = violation == Violation.BENEFITS;
            BigDecimal available = unused;
            unused = isPay ? available : BigDecimal.ZERO;
            claim(violation, null, amount, out);
            unused = isPay ? unused : available;
        }
    }

    private void claim(Violation violation, InForce rule, BigDecimal amount, Workings out) {
        claim(violation, rule, amount, out, List.of());
    }

    private void claim(
            Violation violation, InForce rule, BigDecimal amount, Workings out, List<Step> before) {
        earned = earned.add(amount);
        BigDecimal credited = amount.min(unused);
        unused = unused.subtract(credited);
        BigDecimal owed = amount.subtract(credited);
        if (owed.signum() <= 0) {
            return;
        }
        LocalDate due = week.end().plusDays(claim.paydayLag());
        lines.add(
                new OwedLine(
                        week.start,
                        due,
                        violation,
                        rule == null ? null : rule.rule(),
                        rule == null ? null : rule.value(),
                        amount,
                        credited,
                        owed,
                        interest(owed, due),
                        before.isEmpty() ? out.steps() : both(before, out.steps())));
    }

    /** How the pay was found, without the overtime that has a line of its own. */
    private static List<Step> both(List<Step> before, List<Step> after) {
        List<Step> both = new ArrayList<>(before.size() + after.size());
        for (Step step : before) {
            boolean isPay = step.figure().endsWith("Pay") || step.figure().endsWith("CoveredHours");
            if (isPay) {
                both.add(step);
            }
        }
        both.addAll(after);
        return both;
    }

    private BigDecimal interest(BigDecimal owed, LocalDate due) {
        if (claim.interestTo() == null || !due.isBefore(claim.interestTo())) {
            return BigDecimal.ZERO;
        }
        return rules.interest(due)
                .map(
                        each ->
                                rules.rounding(null)
                                        .apply(
                                                "interest",
                                                FigureKind.AMOUNT,
                                                each.between(owed, due, claim.interestTo())))
                .orElse(BigDecimal.ZERO);
    }
}
