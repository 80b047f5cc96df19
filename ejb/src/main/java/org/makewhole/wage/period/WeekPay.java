package org.makewhole.wage.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.PeriodRecord;
import org.makewhole.wage.hours.OvertimeRules;
import org.makewhole.wage.hours.PayItem;
import org.makewhole.wage.hours.WorkDay;
import org.makewhole.wage.hours.Workweek;
import org.makewhole.wage.hours.WorkweekPay;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.DayRules;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.FigureKind;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.premium.BreakPremium;
import org.makewhole.wage.premium.DayMultiples;
import org.makewhole.wage.premium.HolidayPay;
import org.makewhole.wage.premium.MonthTally;
import org.makewhole.wage.premium.SpreadPremium;

/** What one week earned: straight pay, and the premiums that are found by the week. */
final class WeekPay {

    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal WEEKS = new BigDecimal(52);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(ClaimWeek.DAYS);
    private static final List<String> IN_THE_RATE = List.of("bonus", "commission", "piece");

    private final ClaimSheets sheets;
    private final ClaimInput claim;
    private final ClaimRules rules;
    private final ClaimWeek week;
    private final LocalDate lastDay;
    private final BigDecimal hours;
    private final List<OwedPart> premiums = new ArrayList<>(2);
    private final InForce minimum;
    private final InForce overtime;
    private final BigDecimal minimumRate;
    private final DayMultiples multiples;
    private final BigDecimal apart;
    private final BigDecimal straight;
    private final BigDecimal beyondCovered;
    private final Workings out;

    WeekPay(ClaimSheets sheets, ClaimWeek week, MonthTally tally) {
        this.sheets = sheets;
        this.claim = sheets.claim();
        this.rules = sheets.rules();
        this.week = week;
        this.lastDay = week.end();
        this.hours = week.total.in(sheets.reading());
        ClaimTerms terms = firstTerms();
        this.minimum = rules.findInForce(RuleMethod.MINIMUM_WAGE, week.start);
        this.minimumRate =
                minimum == null || rules.monthlyMinimum(week.start, terms).signum() > 0
                        ? BigDecimal.ZERO
                        : rules.minimumRate(minimum, claim, terms, week.start);
        DayRules dayRules = terms == null ? null : rules.findDayRules(week.start);
        this.multiples =
                dayRules == null
                        ? null
                        : new DayMultiples(sheets, week, terms, dayRules, minimumRate, tally);
        this.apart = multiples == null ? BigDecimal.ZERO : multiples.apart();

        this.overtime =
                dayRules == null ? rules.findInForce(RuleMethod.WORKWEEK, week.start) : null;
        OvertimeRules limits =
                dayRules == null
                        ? rules.overtime(overtime, minimumRate)
                        : ClaimRules.NO_OVERTIME.withMinimumWage(minimumRate);
        if (terms != null && terms.loading().signum() > 0) {
            limits = limits.withLoading(terms.loading(), terms.loadingKind());
        }
        HolidayPay holidays = HolidayPay.find(sheets, week, terms);
        if (holidays != null && holidays.hours().signum() > 0) {
            limits = limits.beyond(holidays.hours());
        }
        this.out = sheets.sheet(overtime);
        BigDecimal counted = apart.signum() == 0 ? hours : hours.subtract(apart);
        WorkweekPay pay = Workweek.compute(counted, days(limits), items(counted), limits, out);
        this.straight = pay.straightTime();
        this.beyondCovered = pay.beyondCovered();
        if (pay.premiumDue().signum() > 0) {
            premiums.add(
                    OwedPart.of(week, Violation.OVERTIME, null, overtime, pay.premiumDue(), out)
                            .withDamagesOn(damagesOn(limits, counted)));
        }
        if (multiples != null) {
            premiums.addAll(multiples.parts());
        }
        if (holidays != null) {
            holidays.addTo(premiums, pay.regularRate());
        }
        new SpreadPremium(sheets, week, minimumRate, straight).addTo(premiums);
        new BreakPremium(sheets, week, minimumRate).addTo(premiums, pay.regularRate());
    }

    /** What damages know as overtime; null where that is all of it. */
    private BigDecimal damagesOn(OvertimeRules limits, BigDecimal counted) {
        OvertimeRules known = rules.findOvertimeOfDamages(week.start, limits);
        return known == null
                ? null
                : Workweek.compute(
                                counted,
                                List.of(),
                                items(counted),
                                known.withMinimumWage(minimumRate),
                                rules.silentSheet(null))
                        .premiumDue();
    }

    /** Pay without any premium. */
    BigDecimal straight() {
        return straight;
    }

    /** Straight pay of hours beyond those that a salary covers. */
    BigDecimal beyondCovered() {
        return beyondCovered;
    }

    ClaimWeek week() {
        return week;
    }

    /**
     * The hours of a pay period that no premium pays in whole: those of its days, where the days
     * are known, else the part of the week that lies in it.
     */
    BigDecimal hoursOf(PeriodRecord record) {
        if (!week.isByDay) {
            BigDecimal share = week.share(record.period.from(), record.period.until());
            BigDecimal all = Decimals.atLeastZero(hours.subtract(apart));
            return share.compareTo(BigDecimal.ONE) == 0 ? all : all.multiply(share);
        }
        boolean ends = record.ending.contains(week);
        BigDecimal inside = BigDecimal.ZERO;
        BigDecimal apartOfDays = BigDecimal.ZERO;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            BigDecimal apartOf = multiples == null ? BigDecimal.ZERO : multiples.apartOf(day);
            apartOfDays = apartOfDays.add(apartOf);
            if (record.holds(week.start.plusDays(day))) {
                inside = inside.add(week.hoursOf(day, sheets.reading())).subtract(apartOf);
            }
        }
        // What is found by the week belongs to the period in which it ends.
        return Decimals.atLeastZero(ends ? inside.subtract(apart.subtract(apartOfDays)) : inside);
    }

    /** Hours of days of a pay period before some day that no premium pays in whole. */
    BigDecimal hoursBefore(PeriodRecord record, LocalDate day) {
        BigDecimal before = BigDecimal.ZERO;
        for (int number = 0; number < ClaimWeek.DAYS; number++) {
            LocalDate each = week.start.plusDays(number);
            if (record.holds(each) && each.isBefore(day)) {
                before = before.add(hoursOn(number));
            }
        }
        return before;
    }

    /** Hours of a day that no premium pays in whole. */
    BigDecimal hoursOn(int day) {
        BigDecimal all = week.hoursOf(day, sheets.reading());
        return multiples == null ? all : all.subtract(multiples.apartOf(day));
    }

    /** All hours that no premium pays in whole. */
    BigDecimal counted() {
        return Decimals.atLeastZero(hours.subtract(apart));
    }

    InForce minimum() {
        return minimum;
    }

    BigDecimal minimumRate() {
        return minimumRate;
    }

    Workings sheet() {
        return out;
    }

    List<OwedPart> premiums() {
        return premiums;
    }

    private ClaimTerms firstTerms() {
        for (ClaimTerms terms : claim.terms()) {
            if (terms.touches(week.start, lastDay)) {
                return terms;
            }
        }
        return null;
    }

    private List<PayItem> items(BigDecimal counted) {
        List<PayItem> items = new ArrayList<>(2);
        boolean first = true;
        for (ClaimTerms terms : claim.terms()) {
            if (!terms.touches(week.start, lastDay)) {
                continue;
            }
            if (terms.covers(week.start) && terms.covers(lastDay)) {
                items.add(item(terms, counted, ClaimWeek.DAYS));
                first = false;
                continue;
            }
            int covered = 0;
            BigDecimal worked = BigDecimal.ZERO;
            for (int day = 0; day < ClaimWeek.DAYS; day++) {
                if (isEmployed(terms, day)) {
                    covered++;
                    worked = worked.add(week.hoursOf(day, sheets.reading()));
                }
            }
            boolean whole = !week.isByDay && first && !isDivided();
            if (!week.isByDay && isDivided()) {
                LocalDate from = terms.from().isAfter(week.start) ? terms.from() : week.start;
                boolean ends = terms.until() != null && terms.until().isBefore(lastDay);
                BigDecimal share = week.share(from, ends ? terms.until() : lastDay);
                items.add(item(terms, counted.multiply(share), covered));
            } else if (whole || week.isByDay) {
                items.add(
                        item(
                                terms,
                                whole ? counted : worked.min(counted),
                                whole ? ClaimWeek.DAYS : covered));
            }
            first = false;
        }
        for (ClaimWeek.RatedHours each : week.rated) {
            items.add(PayItem.hourly(each.rate(), each.hours().in(sheets.reading())));
        }
        addSums(items);
        return items;
    }

    /** Whether the hours of a week told in total are divided between terms by the hour. */
    private boolean isDivided() {
        if (!week.rated.isEmpty() || !week.isDivided()) {
            return false;
        }
        for (ClaimTerms terms : claim.terms()) {
            if (terms.touches(week.start, lastDay) && !terms.isByHour()) {
                return false;
            }
        }
        return true;
    }

    private boolean isEmployed(ClaimTerms terms, int day) {
        return terms.covers(week.start.plusDays(day));
    }

    private void addSums(List<PayItem> items) {
        if (week.sums.isEmpty()) {
            return;
        }
        for (String kind : IN_THE_RATE) {
            BigDecimal sum = week.sums.get(kind);
            if (sum != null) {
                items.add(PayItem.sum(PayItem.Kind.SUM, sum));
            }
        }
        BigDecimal flat = week.sums.get("flat-bonus");
        if (flat != null) {
            items.add(PayItem.sum(PayItem.Kind.FLAT_BONUS, flat));
        }
    }

    private PayItem item(ClaimTerms terms, BigDecimal counted, int days) {
        return switch (terms.basis()) {
            case "hour" ->
                    PayItem.hourly(
                            terms.loadedRate(),
                            week.rated.isEmpty()
                                    ? counted
                                    : Decimals.atLeastZero(counted.subtract(rated())));
            case "day" -> PayItem.sum(PayItem.Kind.SUM, dayPay(terms, counted));
            case "piece" -> PayItem.sum(PayItem.Kind.SUM, terms.rate().multiply(week.pieces));
            case "week" -> salary(terms, terms.rate(), counted, days);
            default ->
                    salary(
                            terms,
                            Decimals.divide(terms.rate().multiply(MONTHS), WEEKS),
                            counted,
                            days);
        };
    }

    private BigDecimal rated() {
        BigDecimal rated = BigDecimal.ZERO;
        for (ClaimWeek.RatedHours each : week.rated) {
            rated = rated.add(each.hours().in(sheets.reading()));
        }
        return rated;
    }

    private PayItem salary(ClaimTerms terms, BigDecimal weekly, BigDecimal counted, int days) {
        BigDecimal part =
                days == ClaimWeek.DAYS
                        ? weekly
                        : Decimals.divide(weekly.multiply(BigDecimal.valueOf(days)), SEVEN);
        BigDecimal amount = rules.rounding(null).apply("weeklySalary", FigureKind.AMOUNT, part);
        BigDecimal covered = days == ClaimWeek.DAYS ? covered(terms) : null;
        boolean byLaw = multiples != null && covered != null && counted.compareTo(covered) > 0;
        // Hours up to the limit of the law earn by the divisor by which those beyond it do.
        return byLaw
                ? PayItem.salary(amount, covered, multiples.singleRate())
                : PayItem.salary(amount, covered);
    }

    /** Hours that a salary pays for: as agreed, else as the law has it; null for all of them. */
    private BigDecimal covered(ClaimTerms terms) {
        return terms.hoursPerWeek() != null || overtime == null
                ? terms.hoursPerWeek()
                : overtime.parameters().findHours("salaryCovers").orElse(null);
    }

    /**
     * A day's pay for each day worked. Where only the hours of the week are known: for as many days
     * as were worked, else for the agreed ones, in proportion when fewer hours than agreed were
     * worked.
     */
    private BigDecimal dayPay(ClaimTerms terms, BigDecimal counted) {
        if (!week.isByDay) {
            return terms.loadedRate().multiply(week.daysOf(terms, counted));
        }
        int worked = 0;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            if (terms.covers(week.start.plusDays(day))
                    && week.hoursOf(day, sheets.reading()).signum() > 0) {
                worked++;
            }
        }
        return terms.loadedRate().multiply(BigDecimal.valueOf(worked));
    }

    private List<WorkDay> days(OvertimeRules limits) {
        if (!week.isByDay || (limits.daily().isEmpty() && limits.seventhDay().isEmpty())) {
            return List.of();
        }
        List<WorkDay> days = new ArrayList<>(ClaimWeek.DAYS);
        boolean every = true;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            BigDecimal ofDay = week.hoursOf(day, sheets.reading());
            every &= ofDay.signum() > 0;
            days.add(new WorkDay(ofDay, every && day == ClaimWeek.DAYS - 1));
        }
        return days;
    }
}
