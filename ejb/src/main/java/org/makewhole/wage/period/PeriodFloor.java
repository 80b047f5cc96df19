package org.makewhole.wage.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.PeriodRecord;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/**
 * The minimum wage of a pay period, for the hours that no premium pays in whole. Hours at one rate
 * are added before they are multiplied, so that nothing is rounded by the week. A salary for agreed
 * hours is held against these, whatever the number of working days in the month, and against the
 * hours beyond them (29 CFR 778.113; National Minimum Wage Regulations 2015, regs. 21 to 25).
 */
final class PeriodFloor {

    /** Hours at one minimum. */
    private static final class Group {

        private final BigDecimal rate;
        private BigDecimal hours;

        Group(BigDecimal rate, BigDecimal hours) {
            this.rate = rate;
            this.hours = hours;
        }
    }

    private final ClaimSheets sheets;
    private final ClaimRules rules;
    private final ClaimInput claim;
    private final PeriodRecord record;
    private final LocalDate first;
    private final boolean byPeriod;
    private final List<Group> groups = new ArrayList<>(1);
    private InForce rule;
    private Workings out;

    PeriodFloor(ClaimSheets sheets, PeriodRecord record) {
        this.sheets = sheets;
        this.rules = sheets.rules();
        this.claim = sheets.claim();
        this.record = record;
        this.first = record.period.from();
        this.rule = rules.findInForce(RuleMethod.MINIMUM_WAGE, first);
        this.byPeriod = rule != null && rules.isOfPeriodStart(rule);
        this.out = sheets.sheet(rule);
    }

    /** The rule behind it; null where no minimum holds for anything in the period. */
    InForce rule() {
        return rule;
    }

    Workings out() {
        return out;
    }

    BigDecimal compute(List<WeekPay> weeks) {
        BigDecimal floor = claim.hasSalary() ? ofSalaries() : BigDecimal.ZERO;
        boolean none = floor.signum() == 0;
        for (WeekPay week : weeks) {
            if (week.minimumRate().signum() > 0) {
                addHours(week);
            }
            if (none && !groups.isEmpty()) {
                rule = byPeriod ? rule : week.minimum();
                out = sheets.sheet(rule);
                none = false;
            }
        }
        if (none) {
            rule = null;
            return floor;
        }
        boolean several = groups.size() + (floor.signum() > 0 ? 1 : 0) > 1;
        for (Group each : groups) {
            BigDecimal pay = each.rate.multiply(each.hours);
            BigDecimal rounded = out.amount("floor", pay, "{} × {}", each.rate, each.hours);
            floor = Decimals.plus(floor, rounded);
        }
        if (several) {
            floor = out.amount("floor", floor, "sum of the rates");
        }
        floor = lessTips(floor);
        return lessLodging(floor);
    }

    private BigDecimal ofSalaries() {
        SalaryFloor salaries = new SalaryFloor(sheets, record, out, this::rate);
        return record.isWeek() ? salaries.ofMonths() : salaries.compute(byPeriod);
    }

    private void add(BigDecimal rate, BigDecimal hours) {
        if (rate.signum() <= 0 || hours.signum() <= 0) {
            return;
        }
        for (Group each : groups) {
            if (each.rate.compareTo(rate) == 0) {
                each.hours = each.hours.add(hours);
                return;
            }
        }
        groups.add(new Group(rate, hours));
    }

    private void addHours(WeekPay pay) {
        ClaimWeek week = pay.week();
        LocalDate from = week.start.isBefore(first) ? first : week.start;
        LocalDate until =
                week.end().isAfter(record.period.until()) ? record.period.until() : week.end();
        if (until.isBefore(from)) {
            // A week that ends after the last period is settled in that one.
            from = week.start;
            until = week.end();
        }
        ClaimTerms terms = claim.termsOn(from);
        boolean cut = terms == null || !terms.covers(until);
        if (SalaryFloor.isForAgreedHours(sheets, record, terms, from)) {
            if (cut) {
                addDaysBeside(pay);
            } else if (record.ending.contains(week)) {
                add(rate(from), Decimals.atLeastZero(pay.counted().subtract(agreed(week, terms))));
            }
            return;
        }
        if (cut && SalaryFloor.isForAgreedHours(sheets, record, claim.termsOn(until), until)) {
            addDaysBeside(pay);
            return;
        }
        if (!byPeriod && week.isByDay && hasBirthday(from, until)) {
            addDays(pay);
            return;
        }
        BigDecimal hours = pay.hoursOf(record);
        InForce last =
                byPeriod || !week.isByDay
                        ? null
                        : rules.findInForce(RuleMethod.MINIMUM_WAGE, until);
        boolean changes = last != null && last.value() != null && last.value().from().isAfter(from);
        if (changes) {
            BigDecimal before = pay.hoursBefore(record, last.value().from()).min(hours);
            add(rate(from), before);
            add(rate(until), hours.subtract(before));
        } else {
            add(rate(from), hours);
        }
    }

    /** Whether the worker grows a year older after the first of these days. */
    private boolean hasBirthday(LocalDate from, LocalDate until) {
        LocalDate birthday = claim.findBirthdayAfter(from);
        return birthday != null && !birthday.isAfter(until);
    }

    private void addDays(WeekPay pay) {
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            LocalDate date = pay.week().start.plusDays(day);
            if (record.holds(date)) {
                add(rate(date), Decimals.atLeastZero(pay.hoursOn(day)));
            }
        }
    }

    /** Agreed hours of a week, those of the days alone that are told where a pattern is cut. */
    private static BigDecimal agreed(ClaimWeek week, ClaimTerms terms) {
        if (week.patternDays == null || !week.isByDay) {
            return terms.hoursPerWeek();
        }
        int pattern = week.patternDays.setScale(0, RoundingMode.UP).intValue();
        int told = 0;
        for (int day = 0; day < pattern && day < ClaimWeek.DAYS; day++) {
            told += week.isTold(day) ? 1 : 0;
        }
        return told >= pattern
                ? terms.hoursPerWeek()
                : Decimals.divide(
                        terms.hoursPerWeek().multiply(BigDecimal.valueOf(told)),
                        BigDecimal.valueOf(pattern));
    }

    /** Days of a week that a salary for agreed hours does not cover. */
    private void addDaysBeside(WeekPay pay) {
        for (int day = 0; pay.week().isByDay && day < ClaimWeek.DAYS; day++) {
            LocalDate date = pay.week().start.plusDays(day);
            ClaimTerms terms = claim.termsOn(date);
            if (record.holds(date) && !SalaryFloor.isForAgreedHours(sheets, record, terms, date)) {
                add(rate(date), Decimals.atLeastZero(pay.hoursOn(day)));
            }
        }
    }

    /** The minimum on a day; zero for none. */
    private BigDecimal rate(LocalDate day) {
        LocalDate of = byPeriod ? first : day;
        InForce minimum = rules.findInForce(RuleMethod.MINIMUM_WAGE, of);
        ClaimTerms terms = claim.termsOn(day);
        terms = terms == null ? claim.termsOn(record.period.until()) : terms;
        return minimum == null ? BigDecimal.ZERO : rules.minimumRate(minimum, claim, terms, of);
    }

    /** Tips stand in for wages as far as the cash minimum allows. */
    private BigDecimal lessTips(BigDecimal floor) {
        BigDecimal tips = record.sum("tips");
        if (tips.signum() == 0) {
            return floor;
        }
        InForce credit = rules.findInForce(RuleMethod.TIP_CREDIT, first);
        ClaimTerms terms = claim.termsOn(first);
        terms = terms == null ? claim.termsOn(record.period.until()) : terms;
        if (credit == null || terms == null || !terms.tipped()) {
            return floor;
        }
        boolean kept = record.sum("withheld-tips").signum() > 0;
        if (kept && credit.parameters().flag("lostWhenTipsAreKept")) {
            return floor;
        }
        String category = terms.category();
        BigDecimal cash =
                credit.parameters()
                        .findObject("cashMinimums")
                        .filter(each -> category != null)
                        .flatMap(each -> each.findNumber(category))
                        .orElseGet(
                                () -> credit.parameters().number("cashMinimum", BigDecimal.ZERO));
        BigDecimal most = BigDecimal.ZERO;
        for (Group each : groups) {
            most = most.add(Decimals.atLeastZero(each.rate.subtract(cash)).multiply(each.hours));
        }
        BigDecimal taken = out.amount("tipCredit", tips.min(most), "{}, at most {}", tips, most);
        return out.amount("floor", floor.subtract(taken), "{} − {}", floor, taken);
    }

    /** Lodging that costs the worker nothing counts as pay up to the offset. */
    private BigDecimal lessLodging(BigDecimal floor) {
        if (record.nights.signum() == 0 || record.sum("lodging").signum() > 0) {
            return floor;
        }
        BigDecimal offset = rule.parameters().number("accommodationOffset", BigDecimal.ZERO);
        if (offset.signum() == 0) {
            return floor;
        }
        BigDecimal credit =
                out.amount(
                        "accommodationOffset",
                        offset.multiply(record.nights).min(floor),
                        "{} × {}",
                        offset,
                        record.nights);
        return out.amount("floor", floor.subtract(credit), "{} − {}", floor, credit);
    }
}
