package org.makewhole.wage.premium;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.hours.WorkedTime;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.DayRules;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.inforce.WeeklyRest;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.ClockTime;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.pack.RuleMethod;

/**
 * Overtime, nights, rest days and holidays of a week at the multiples of a pack. What is added to
 * the claim is what comes on top of the agreed wages: all of it for hours that a salary does not
 * cover, the premium alone for hours that earn their single pay there.
 */
public final class DayMultiples {

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final String NIGHT = "night";

    private final ClaimSheets sheets;
    private final ClaimWeek week;
    private final ClaimTerms terms;
    private final DayRules rules;
    private final InForce rule;
    private final MultiplePay pay;
    private final MonthTally tally;
    private final Map<String, WorkGroup> groups = new LinkedHashMap<>();
    private final Map<String, Arguments> kinds;
    private final boolean hasPremium;
    private BigDecimal apart = BigDecimal.ZERO;
    private final BigDecimal[] apartOfDays = new BigDecimal[ClaimWeek.DAYS];
    private BigDecimal ordinary = BigDecimal.ZERO;
    private BigDecimal soFar = BigDecimal.ZERO;
    private BigDecimal unworked = BigDecimal.ZERO;

    public DayMultiples(
            ClaimSheets sheets,
            ClaimWeek week,
            ClaimTerms terms,
            DayRules rules,
            BigDecimal minimumRate,
            MonthTally tally) {
        this.sheets = sheets;
        this.week = week;
        this.terms = terms;
        this.rules = rules;
        this.rule = sheets.rules().findInForce(RuleMethod.MULTIPLIED_HOURS, week.start);
        this.kinds = rule.parameters().table("kinds");
        this.hasPremium = rule.parameters().has("nightPremium");
        this.pay = new MultiplePay(sheets, week, terms, rules, minimumRate);
        this.tally = tally;
        if (week.isByDay) {
            for (int day = 0; day < ClaimWeek.DAYS; day++) {
                BigDecimal before = apart;
                addDay(day);
                apartOfDays[day] = apart.subtract(before);
            }
        } else {
            ordinary = week.total.in(sheets.reading());
        }
        addWeekly();
    }

    /** Hours whose whole pay stands here. */
    public BigDecimal apart() {
        return apart;
    }

    /** The same of one day; what is found by the week belongs to none. */
    public BigDecimal apartOf(int day) {
        return apartOfDays[day] == null ? BigDecimal.ZERO : apartOfDays[day];
    }

    /** What an hour of the terms earns without any multiple. */
    public BigDecimal singleRate() {
        return pay.singleRate();
    }

    private WorkGroup group(String name) {
        return groups.computeIfAbsent(name, each -> new WorkGroup(kinds));
    }

    private void addDay(int number) {
        LocalDate date = week.start.plusDays(number);
        String told = week.kinds == null ? null : week.kinds[number];
        String byDate = told == null ? sheets.claim().calendar().findDate(date) : told;
        String byWeekday = told == null ? sheets.claim().calendar().findWeekday(date) : null;
        if (told == null
                && rules.kindsByGreaterPart()
                && WorkedTime.isMostlyAfterMidnight(week.times[number])) {
            byDate = sheets.claim().calendar().findDate(date.plusDays(1));
            byWeekday = sheets.claim().calendar().findWeekday(date.plusDays(1));
        }
        DayRules.Day day = rules.findDay(byDate, byWeekday);
        BigDecimal hours = week.hoursOf(number, sheets.reading());
        if (hours.signum() == 0) {
            boolean isDue = day != null && !terms.isSalary() && week.hasRecord && isEmployed(date);
            isDue = isDue && !goesOnInto(number);
            unworked = isDue ? unworked.add(day.unworked()) : unworked;
            return;
        }
        BigDecimal limit = day == null || day.after() == null ? rules.afterDay() : day.after();
        WorkedTime time = week.times[number];
        BigDecimal night = night(number);
        UnaryOperator<BigDecimal> nightOfLast = last -> nightOf(number, last, hours.subtract(last));
        String nextDate = sheets.claim().calendar().findDate(date.plusDays(1));
        String nextWeekday = sheets.claim().calendar().findWeekday(date.plusDays(1));
        boolean cut =
                rules.kindsByClock()
                        && told == null
                        && time != null
                        && time.crossesMidnight()
                        && rules.findDay(nextDate, nextWeekday) != day;
        if (!cut) {
            addHours(new Part(date, byDate, byWeekday, day, hours, limit, night), nightOfLast);
            return;
        }
        WorkedTime before = time.beforeMidnight();
        WorkedTime after = time.afterMidnight();
        addHours(
                new Part(date, byDate, byWeekday, day, before.hours(), limit, nightIn(before)),
                last -> nightOfLast(before, last));
        BigDecimal left =
                limit == null ? null : Decimals.atLeastZero(limit.subtract(before.hours()));
        DayRules.Day next = rules.findDay(nextDate, nextWeekday);
        addHours(
                new Part(
                        date.plusDays(1),
                        nextDate,
                        nextWeekday,
                        next,
                        after.hours(),
                        left,
                        nightIn(after)),
                last -> nightOfLast(after, last));
    }

    /** Hours of one kind of day; {@code limit} is what is left of the normal ones, null for all. */
    private record Part(
            LocalDate date,
            String byDate,
            String byWeekday,
            DayRules.Day day,
            BigDecimal hours,
            BigDecimal limit,
            BigDecimal night) {}

    /** Whether the shift of the day before makes a day one that was worked. */
    private boolean goesOnInto(int number) {
        if (!rules.kindsByClock() && !rules.kindsByGreaterPart()) {
            return false;
        }
        List<ClaimWeek> weeks = sheets.claim().weeks();
        WorkedTime before = number > 0 ? week.times[number - 1] : null;
        if (number == 0) {
            long weeksBefore = ChronoUnit.WEEKS.between(weeks.get(0).start, week.start);
            before =
                    weeksBefore > 0
                            ? weeks.get((int) weeksBefore - 1).times[ClaimWeek.DAYS - 1]
                            : null;
        }
        return rules.kindsByClock()
                ? before != null && before.crossesMidnight()
                : WorkedTime.isMostlyAfterMidnight(before);
    }

    private void addHours(Part part, UnaryOperator<BigDecimal> nightOfLast) {
        DayRules.Day day = part.day();
        BigDecimal limit = part.limit();
        DayLimit split =
                DayLimit.of(
                        part.hours(),
                        limit,
                        part.night(),
                        rule.parameters().number("nightMinutesPerHour", ClockTime.HOUR),
                        nightOfLast);
        BigDecimal over = split.over();
        BigDecimal normal = part.hours().subtract(over);
        BigDecimal nightOver = split.nightOver();
        BigDecimal nightNormal = Decimals.atLeastZero(part.night().subtract(nightOver));
        if (day == null) {
            // An hour of the night that is short makes more of them, all within the normal ones.
            BigDecimal shortened = legal(nightNormal).subtract(nightNormal);
            ordinary = ordinary.add(normal).add(shortened);
            addOvertime(part.date(), over, nightOver, terms.isByHour());
            apart = terms.isByHour() ? apart : apart.add(over);
            if (nightNormal.signum() > 0) {
                WorkGroup nights = group(NIGHT);
                nights.addHours(DayRules.ORDINARY, BigDecimal.ZERO, nightNormal, nightNormal, true);
                nights.addBase(terms.isSalary() ? shortened : BigDecimal.ZERO);
            }
        } else {
            String name = part.byDate() == null ? part.byWeekday() : part.byDate();
            addSpecial(part.date(), name, day, limit, normal, nightNormal);
            addOver(
                    group(name),
                    day.overtime(),
                    beforeOver(day, normal),
                    over,
                    nightOver,
                    terms.isByHour());
            apart = terms.isByHour() ? apart : apart.add(over);
        }
    }

    /** Where normal hours and those beyond are of one kind, its multiples go on. */
    private static BigDecimal beforeOver(DayRules.Day day, BigDecimal normal) {
        return day.overtime().equals(day.kind()) && !day.perDay() ? normal : BigDecimal.ZERO;
    }

    private void addSpecial(
            LocalDate date,
            String name,
            DayRules.Day day,
            BigDecimal limit,
            BigDecimal normal,
            BigDecimal night) {
        boolean isPaid = !day.onTop() && (!terms.isSalary() || day.inSalary());
        if (day.perDay()) {
            boolean half =
                    day.halfKind() != null
                            && limit != null
                            && normal.multiply(TWO).compareTo(limit) <= 0;
            String kind = half ? day.halfKind() : day.kind();
            if (terms.isSalary() || day.byTime() == null) {
                group(name).addDay(kind, isPaid);
            } else {
                kind = half && day.byTimeHalf() != null ? day.byTimeHalf() : day.byTime();
                group(name).addDay(kind, terms.isByHour() ? normal : null);
            }
        } else {
            WorkGroup group = group(name);
            boolean byTime = !terms.isSalary() && day.byTime() != null;
            group.addHours(
                    byTime ? day.byTime() : day.kind(),
                    BigDecimal.ZERO,
                    normal,
                    hasPremium ? night : BigDecimal.ZERO,
                    isPaid || byTime);
            if (day.leastDays().signum() > 0) {
                BigDecimal earned = normal.multiply(group.firstMultiple(day.kind()));
                BigDecimal usual = usualDay(date);
                BigDecimal least = day.leastDays().multiply(usual);
                BigDecimal missing = Decimals.atLeastZero(least.subtract(earned));
                group.addHours(DayRules.ORDINARY, BigDecimal.ZERO, missing, BigDecimal.ZERO, false);
                // A salary holds the whole day, of which only some hours were worked.
                boolean isWhole = terms.isSalary() && day.inSalary();
                BigDecimal rest = Decimals.atLeastZero(usual.subtract(normal));
                group.addBase(isWhole ? rest : BigDecimal.ZERO);
            }
        }
        apart = terms.isSalary() && !day.inSalary() ? apart.add(normal) : apart;
    }

    /** Hours of a day as agreed, else of the other days of the week, up to the normal ones. */
    private BigDecimal usualDay(LocalDate but) {
        BigDecimal normal = rules.dayOf(terms);
        BigDecimal others = terms.agreedDay() != null ? null : week.average(but, sheets.reading());
        return others == null ? normal : others.min(normal);
    }

    private BigDecimal legal(BigDecimal night) {
        BigDecimal minutes = rule.parameters().number("nightMinutesPerHour", ClockTime.HOUR);
        return Decimals.divide(night.multiply(ClockTime.HOUR), minutes);
    }

    private boolean isEmployed(LocalDate date) {
        return terms.covers(date) && !sheets.claim().hasEndedBefore(date);
    }

    private BigDecimal night(int number) {
        if (rules.night() == null) {
            return BigDecimal.ZERO;
        }
        if (week.times[number] != null) {
            return nightIn(week.times[number]);
        }
        return week.nights == null || week.nights[number] == null
                ? BigDecimal.ZERO
                : week.nights[number];
    }

    private BigDecimal nightIn(WorkedTime time) {
        return rules.night() == null
                ? BigDecimal.ZERO
                : ClockTime.hours(
                        time.within(
                                rules.night().from(), rules.night().until(), Integer.MAX_VALUE));
    }

    private BigDecimal nightOfLast(WorkedTime time, BigDecimal hours) {
        if (rules.night() == null) {
            return BigDecimal.ZERO;
        }
        // An hour's third times sixty is a hair less than twenty minutes.
        int last = hours.multiply(ClockTime.HOUR).setScale(0, RoundingMode.HALF_UP).intValue();
        return ClockTime.hours(time.within(rules.night().from(), rules.night().until(), last));
    }

    /** Night hours among those beyond the normal ones, which are the last of the day. */
    private BigDecimal nightOf(int number, BigDecimal over, BigDecimal normal) {
        if (over.signum() == 0 || rules.night() == null) {
            return BigDecimal.ZERO;
        }
        if (week.times[number] != null) {
            return nightOfLast(week.times[number], over);
        }
        return Decimals.atLeastZero(night(number).subtract(normal)).min(over);
    }

    private void addOvertime(LocalDate date, BigDecimal over, BigDecimal night, boolean isPaid) {
        if (over.signum() == 0) {
            return;
        }
        BigDecimal before =
                switch (rules.per()) {
                    case "month" -> tally.add(date, over);
                    case "week" -> soFar;
                    default -> BigDecimal.ZERO;
                };
        soFar = soFar.add(over);
        addOver(group(rules.overtime()), rules.overtime(), before, over, night, isPaid);
    }

    /** Overtime at night is of a kind of its own, or the same with the premium of the night. */
    private void addOver(
            WorkGroup group,
            String kind,
            BigDecimal before,
            BigDecimal over,
            BigDecimal night,
            boolean isPaid) {
        if (rules.nightOvertime() != null && kind.equals(rules.overtime())) {
            group.addHours(kind, before, over.subtract(night), BigDecimal.ZERO, isPaid);
            group.addHours(rules.nightOvertime(), BigDecimal.ZERO, night, BigDecimal.ZERO, isPaid);
        } else {
            group.addHours(kind, before, over, hasPremium ? night : BigDecimal.ZERO, isPaid);
        }
    }

    /** Hours beyond the normal ones of a week that no day counts as overtime. */
    private void addWeekly() {
        if (rules.afterWeek() == null) {
            return;
        }
        BigDecimal beyond = Decimals.atLeastZero(ordinary.subtract(rules.afterWeek()));
        addOvertime(week.end(), beyond, BigDecimal.ZERO, !terms.isSalary());
        apart = terms.isSalary() ? apart.add(beyond) : apart;
    }

    /** What comes on top of the agreed wages, by kind of day. */
    public List<OwedPart> parts() {
        List<OwedPart> parts = new ArrayList<>(groups.size());
        for (Map.Entry<String, WorkGroup> each : groups.entrySet()) {
            boolean withoutPremium = each.getKey().equals(NIGHT) && !hasPremium;
            if (!each.getValue().isEmpty() && !withoutPremium) {
                pay.add(parts, each.getKey(), each.getValue());
            }
        }
        WeeklyRest rest = rules.weeklyRest();
        WeeklyRest.OfWeek ofWeek =
                rest == null
                        ? null
                        : new WeeklyRest.OfWeek(
                                rest, week, terms, sheets.reading(), unworked, rules.dayOf(terms));
        if (unworked.signum() > 0 && !(ofWeek != null && ofWeek.losesHolidays())) {
            pay.addUnworked(parts, "holiday-pay", "days", unworked);
        }
        if (ofWeek != null && ofWeek.isDue()) {
            addWeeklyRest(parts, rest, ofWeek);
        }
        return parts;
    }

    private void addWeeklyRest(List<OwedPart> parts, WeeklyRest rest, WeeklyRest.OfWeek ofWeek) {
        if (!rest.inProportion() && !(isEmployed(week.start) && isEmployed(week.end()))) {
            return;
        }
        if (terms.isByDay()) {
            pay.addUnworked(parts, "weekly-rest", "days", ofWeek.days());
        } else {
            pay.addUnworked(parts, "weekly-rest", "hours", ofWeek.hours());
        }
    }
}
