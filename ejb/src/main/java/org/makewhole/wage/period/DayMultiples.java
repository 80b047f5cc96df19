package org.makewhole.wage.period;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.hours.MultipliedHours;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.ClockTime;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/**
 * Overtime, nights, rest days and holidays of a week at the multiples of a pack. What is added to
 * the claim is what comes on top of the agreed wages: all of it for hours that a salary does not
 * cover, the premium alone for hours that earn their single pay there.
 */
final class DayMultiples {

    private static final MultipliedHours METHOD = new MultipliedHours();
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final String NIGHT = "night";

    private final ClaimSheets sheets;
    private final ClaimWeek week;
    private final ClaimTerms terms;
    private final DayRules rules;
    private final InForce rule;
    private final BigDecimal minimumRate;
    private final MonthTally tally;
    private final Map<String, WorkGroup> groups = new LinkedHashMap<>();
    private final Map<String, Arguments> kinds;
    private final boolean hasPremium;
    private BigDecimal apart = BigDecimal.ZERO;
    private final BigDecimal[] apartOfDays = new BigDecimal[ClaimWeek.DAYS];
    private BigDecimal ordinary = BigDecimal.ZERO;
    private BigDecimal soFar = BigDecimal.ZERO;
    private BigDecimal unworked = BigDecimal.ZERO;

    DayMultiples(
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
        this.minimumRate = minimumRate;
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
    BigDecimal apart() {
        return apart;
    }

    /** The same of one day; what is found by the week belongs to none. */
    BigDecimal apartOf(int day) {
        return apartOfDays[day] == null ? BigDecimal.ZERO : apartOfDays[day];
    }

    private WorkGroup group(String name) {
        return groups.computeIfAbsent(name, each -> new WorkGroup(kinds));
    }

    private void addDay(int number) {
        LocalDate date = week.start.plusDays(number);
        String told = week.kinds == null ? null : week.kinds[number];
        String byDate = told == null ? sheets.claim().calendar().findDate(date) : told;
        String byWeekday = told == null ? sheets.claim().calendar().findWeekday(date) : null;
        DayRules.Day day = rules.findDay(byDate, byWeekday);
        BigDecimal hours = week.hoursOf(number, sheets.reading());
        if (hours.signum() == 0) {
            boolean isDue = day != null && !terms.isSalary() && week.hasRecord && isEmployed(date);
            unworked = isDue ? unworked.add(day.unworked()) : unworked;
            return;
        }
        BigDecimal limit = day == null || day.after() == null ? rules.afterDay() : day.after();
        DayLimit split =
                DayLimit.of(
                        hours,
                        limit,
                        night(number),
                        rule.parameters().number("nightMinutesPerHour", ClockTime.HOUR),
                        last -> nightOf(number, last, hours.subtract(last)));
        BigDecimal over = split.over();
        BigDecimal normal = hours.subtract(over);
        BigDecimal nightOver = split.nightOver();
        BigDecimal nightNormal = Decimals.atLeastZero(night(number).subtract(nightOver));
        if (day == null) {
            ordinary = ordinary.add(normal);
            addOvertime(date, over, nightOver, terms.isByHour());
            apart = terms.isByHour() ? apart : apart.add(over);
            if (nightNormal.signum() > 0) {
                group(NIGHT)
                        .addHours(
                                DayRules.ORDINARY, BigDecimal.ZERO, nightNormal, nightNormal, true);
            }
        } else {
            addSpecial(byDate == null ? byWeekday : byDate, day, limit, normal, nightNormal);
            addOver(
                    group(byDate == null ? byWeekday : byDate),
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
            String name, DayRules.Day day, BigDecimal limit, BigDecimal normal, BigDecimal night) {
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
            group.addHours(
                    day.kind(),
                    BigDecimal.ZERO,
                    normal,
                    hasPremium ? night : BigDecimal.ZERO,
                    isPaid);
            if (day.atLeastDay()) {
                BigDecimal earned = normal.multiply(group.firstMultiple(day.kind()));
                BigDecimal missing = Decimals.atLeastZero(agreedDay().subtract(earned));
                group.addHours(DayRules.ORDINARY, BigDecimal.ZERO, missing, BigDecimal.ZERO, false);
            }
        }
        apart = terms.isSalary() && !day.inSalary() ? apart.add(normal) : apart;
    }

    private boolean isEmployed(LocalDate date) {
        LocalDate end = sheets.claim().employmentEnd();
        return terms.covers(date) && (end == null || !date.isAfter(end));
    }

    private BigDecimal night(int number) {
        if (rules.night() == null) {
            return BigDecimal.ZERO;
        }
        if (week.times[number] != null) {
            int minutes =
                    week.times[number].within(
                            rules.night().from(), rules.night().until(), Integer.MAX_VALUE);
            return ClockTime.hours(minutes);
        }
        return week.nights == null || week.nights[number] == null
                ? BigDecimal.ZERO
                : week.nights[number];
    }

    /** Night hours among those beyond the normal ones, which are the last of the day. */
    private BigDecimal nightOf(int number, BigDecimal over, BigDecimal normal) {
        if (over.signum() == 0 || rules.night() == null) {
            return BigDecimal.ZERO;
        }
        if (week.times[number] != null) {
            // An hour's third times sixty is a hair less than twenty minutes.
            int last = over.multiply(ClockTime.HOUR).setScale(0, RoundingMode.HALF_UP).intValue();
            return ClockTime.hours(
                    week.times[number].within(rules.night().from(), rules.night().until(), last));
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

    /** Hours of an ordinary day as agreed, else as the law has them. */
    private BigDecimal agreedDay() {
        boolean agreed =
                terms.hoursPerWeek() != null
                        && terms.daysPerWeek() != null
                        && terms.daysPerWeek().signum() > 0;
        return agreed
                ? Decimals.divide(terms.hoursPerWeek(), terms.daysPerWeek())
                : rules.normalDay();
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
    List<OwedPart> parts() {
        List<OwedPart> parts = new ArrayList<>(groups.size());
        for (Map.Entry<String, WorkGroup> each : groups.entrySet()) {
            boolean withoutPremium = each.getKey().equals(NIGHT) && !hasPremium;
            if (!each.getValue().isEmpty() && !withoutPremium) {
                addPart(each.getKey(), each.getValue(), parts);
            }
        }
        if (unworked.signum() > 0) {
            addPaid(parts, "holiday-pay", "days", unworked);
        }
        boolean isWhole = isEmployed(week.start) && isEmployed(week.end());
        BigDecimal rest =
                isWhole && rules.weeklyRest() != null
                        ? rules.weeklyRest().hours(week, terms, sheets.reading())
                        : BigDecimal.ZERO;
        if (rest.signum() > 0) {
            addPaid(parts, "weekly-rest", "hours", rest);
        }
        return parts;
    }

    private void addPart(String name, WorkGroup group, List<OwedPart> parts) {
        ObjectNode node = parameters();
        node.set("work", group.work());
        Workings out = compute(node);
        BigDecimal pay = out.figures().get("pay");
        BigDecimal base = BigDecimal.ZERO;
        if (group.baseHours().signum() > 0) {
            BigDecimal rate = baseRate(out, "hourlyRate");
            base = base.add(rate.multiply(group.baseHours()));
        }
        if (group.baseDays().signum() > 0) {
            base = base.add(baseRate(out, "dailyRate").multiply(group.baseDays()));
        }
        BigDecimal due = pay;
        if (base.signum() > 0) {
            base = out.amount("inAgreedWages", base, "single pay of these hours");
            due =
                    out.amount(
                            "onTop",
                            Decimals.atLeastZero(pay.subtract(base)),
                            "{} − {}",
                            pay,
                            base);
        }
        if (due.signum() > 0) {
            parts.add(OwedPart.of(week, Violation.OVERTIME, name, rule, due, out));
        }
    }

    private BigDecimal baseRate(Workings out, String figure) {
        // Only a worker by the hour has hours beside days of which nothing but days is reckoned.
        BigDecimal rate = out.figures().getOrDefault(figure, terms.rate());
        return rate.multiply(BigDecimal.ONE.add(terms.loading()));
    }

    /** Pay of days or hours that were not worked. */
    private void addPaid(List<OwedPart> parts, String item, String unit, BigDecimal units) {
        ObjectNode node = parameters();
        node.putArray("work").addObject().put("multiplier", 1).put(unit, units);
        Workings out = compute(node);
        BigDecimal due = out.figures().get("pay");
        if (due.signum() > 0) {
            parts.add(OwedPart.of(week, Violation.BENEFITS, item, rule, due, out));
        }
    }

    private Workings compute(ObjectNode node) {
        Workings out = new Workings(sheets.rules().rounding(rule.rule()));
        METHOD.apply(new Arguments(node, "claim"), out);
        BigDecimal hourly = out.figures().get("hourlyRate");
        if (hourly == null) {
            hourly = Decimals.divide(out.figures().get("dailyRate"), rules.normalDay());
        }
        if (hourly.compareTo(minimumRate) < 0) {
            node.put("hourlyRate", minimumRate);
            node.put("dailyRate", minimumRate.multiply(rules.normalDay()));
            node.remove(List.of("amount", "rateCap"));
            out = new Workings(sheets.rules().rounding(rule.rule()));
            METHOD.apply(new Arguments(node, "claim"), out);
        }
        return out;
    }

    /** The rule's parameters with the agreed pay. */
    private ObjectNode parameters() {
        ObjectNode node = rule.parameters().node().deepCopy();
        node.remove(List.of("inClaim", "amount", "per", "hourlyRate", "dailyRate"));
        if (terms.loading().signum() > 0) {
            ObjectNode loading = node.withObject("/loading");
            loading.put("rate", terms.loading());
            loading.put("kind", terms.loadingKind());
        }
        if (!node.hasNonNull("hoursPerDay")) {
            node.put("hoursPerDay", rules.normalDay());
        }
        switch (terms.basis()) {
            case "hour" -> {
                node.put("hourlyRate", terms.rate());
                node.put("dailyRate", terms.rate().multiply(rules.normalDay()));
            }
            case "day" -> node.put("dailyRate", terms.rate());
            case "piece" -> {
                BigDecimal hours = week.total.in(sheets.reading());
                BigDecimal pay = terms.rate().multiply(week.pieces);
                BigDecimal rate =
                        hours.signum() == 0 ? BigDecimal.ZERO : Decimals.divide(pay, hours);
                node.put("hourlyRate", rate);
                node.put("dailyRate", rate.multiply(rules.normalDay()));
            }
            default -> addSalary(node);
        }
        return node;
    }

    private void addSalary(ObjectNode node) {
        node.put("amount", terms.rate().max(sheets.rules().monthlyMinimum(week.start, terms)))
                .put("per", terms.basis());
        boolean divided =
                node.hasNonNull("monthHours")
                        || node.hasNonNull("monthDays")
                        || node.hasNonNull("hoursPerWeek");
        if (!divided) {
            node.put(
                    "hoursPerWeek",
                    terms.hoursPerWeek() != null ? terms.hoursPerWeek() : normalWeek());
        }
        boolean daysKnown = node.hasNonNull("monthDays") || node.hasNonNull("daysPerYear");
        if (!daysKnown && !node.hasNonNull("daysPerWeek")) {
            node.put(
                    "daysPerWeek",
                    Decimals.divide(normalWeek(), new Arguments(node, "").getHours("hoursPerDay")));
        }
    }

    private BigDecimal normalWeek() {
        return rules.afterWeek() != null
                ? rules.afterWeek()
                : rules.normalDay().multiply(new BigDecimal(6));
    }
}
