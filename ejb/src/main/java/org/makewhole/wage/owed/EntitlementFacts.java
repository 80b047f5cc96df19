package org.makewhole.wage.owed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.pack.RuleMethod;

/** Puts what a claim tells of the employment where a method of an entitlement asks for it. */
final class EntitlementFacts {

    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal WEEKS = new BigDecimal(52);
    private static final BigDecimal YEAR = new BigDecimal(365);
    private static final BigDecimal MONTH = new BigDecimal(30);
    private static final BigDecimal WEEK = new BigDecimal(7);

    private final ClaimInput claim;
    private final ClaimRules rules;
    private final List<Owed.PeriodSum> periods;
    private UsualWeek usual;

    EntitlementFacts(ClaimInput claim, ClaimRules rules, List<Owed.PeriodSum> periods) {
        this.claim = claim;
        this.rules = rules;
        this.periods = periods;
    }

    private UsualWeek usual() {
        usual = usual == null ? new UsualWeek(claim.weeks(), terms()) : usual;
        return usual;
    }

    /** First day of service. */
    LocalDate start() {
        return claim.employmentStart() != null
                ? claim.employmentStart()
                : periods.get(0).period().from();
    }

    /** First day of the claim. */
    LocalDate firstDay() {
        return periods.get(0).period().from();
    }

    /** Last day of service, or last day of the claim while it lasts. */
    LocalDate end() {
        return claim.employmentEnd() != null
                ? claim.employmentEnd()
                : periods.get(periods.size() - 1).period().until();
    }

    /** The last terms; null where there are none. */
    ClaimTerms terms() {
        return claim.terms().isEmpty() ? null : claim.terms().get(claim.terms().size() - 1);
    }

    /**
     * Fills in what is not given.
     *
     * @param method its name
     * @param in parameters of the entitlement over those of the pack; changed
     * @param from first day that the entitlement is about
     * @param until last day that the entitlement is about
     * @param due day on which it is due
     */
    void fill(String method, ObjectNode in, LocalDate from, LocalDate until, LocalDate due) {
        switch (method) {
            case "service-award" -> {
                service(in);
                wage(in);
                reason(in);
            }
            case "redundancy-pay" -> {
                service(in, "yearsOfService");
                put(in, "weeklyPay", weekly());
                age(in);
            }
            case "year-end-pay" -> yearEnd(in, from, until);
            case "leave-pay" -> leave(in);
            case "share-of-wages" -> {
                if (none(in, "amounts")) {
                    boolean all = new Arguments(in, "").flag("withPremiums");
                    byMonth(in.putArray("amounts"), from, until, all);
                }
            }
            case "waiting-time-penalty" -> waiting(in, due);
            case "incomplete-month" -> put(in, "monthlyWage", monthly());
            case "averaged-pay" -> put(in, "hourlyRate", hourly());
            case "formula" -> numbers(in);
            default -> {
                // What other methods ask for stands in the entitlement itself.
            }
        }
    }

    private void age(ObjectNode in) {
        if (!none(in, "age", "birthDate")) {
            return;
        }
        if (claim.birthDate() != null && none(in, "yearsOfService")) {
            in.put("birthDate", claim.birthDate().toString());
        } else if (claim.birthDate() != null || claim.age() != null) {
            in.put("age", claim.ageOn(end()));
        }
    }

    /** The numbers that the steps of a rule name, where the claim knows them. */
    private void numbers(ObjectNode in) {
        StringBuilder steps = new StringBuilder();
        in.path("steps").forEach(step -> steps.append(step.path("is").asText()).append(' '));
        ObjectNode given = in.withObject("/given");
        Map<String, BigDecimal> known = new HashMap<>();
        known.put("years", years());
        known.put("dailyWage", daily(MONTH, WEEK));
        known.put("weeklyPay", weekly());
        known.put("monthlyWage", monthly());
        known.put("hourlyRate", hourly());
        known.put("age", claim.ageOn(end()));
        known.forEach(
                (name, number) -> {
                    if (Pattern.compile("\\b" + name + "\\b").matcher(steps).find()) {
                        put(given, name, number);
                    }
                });
    }

    /** Whole months as twelfths, so that three months are a quarter of a year; else by days. */
    private BigDecimal years() {
        LocalDate after = end().plusDays(1);
        long months = ChronoUnit.MONTHS.between(start(), after);
        if (start().plusMonths(months).equals(after)) {
            return Decimals.divide(BigDecimal.valueOf(months), MONTHS);
        }
        long years = months / 12;
        long days = ChronoUnit.DAYS.between(start().plusYears(years), after);
        return BigDecimal.valueOf(years).add(Decimals.divide(BigDecimal.valueOf(days), YEAR));
    }

    /** A day's wage, where a salary has a divisor for its days whichever of them are worked. */
    private BigDecimal daily(BigDecimal perMonth, BigDecimal perWeek) {
        String basis = terms() == null ? "" : terms().basis();
        return switch (basis) {
            case "month" -> Decimals.divide(terms().rate(), perMonth);
            case "week" -> Decimals.divide(terms().rate(), perWeek);
            default -> daily();
        };
    }

    private static boolean none(ObjectNode in, String... names) {
        return Stream.of(names).noneMatch(in::hasNonNull);
    }

    private static void put(ObjectNode in, String name, BigDecimal number) {
        if (number != null && none(in, name)) {
            in.put(name, number);
        }
    }

    private static void put(ObjectNode in, String name, LocalDate day) {
        if (none(in, name)) {
            in.put(name, day.toString());
        }
    }

    private void service(ObjectNode in, String... instead) {
        if (none(in, instead) && none(in, "years", "months", "days")) {
            put(in, "startDate", start());
            put(in, "endDate", end());
        }
    }

    private void wage(ObjectNode in) {
        ClaimTerms terms = terms();
        if (terms == null || !none(in, "wage")) {
            return;
        }
        boolean byDay = in.path("wagePer").asText("month").equals("day");
        boolean byWeek = in.path("wagePer").asText("month").equals("week");
        BigDecimal wage = byDay ? dailyOfAward(in) : byWeek ? weekly() : monthly();
        boolean ofMonth = monthWithRest(terms) != null || isByCalendarDay(in);
        if (terms.isByDay() && !in.has("wagePer") && !ofMonth) {
            in.put("wagePer", "day");
            wage = terms.rate();
            if (none(in, "daysPerMonth") && usual().days().signum() > 0) {
                put(in, "daysPerWeek", usual().days());
            }
        }
        put(in, "wage", wage);
    }

    /** Whether a day of the award is a day of the calendar, as in twelve months by 365. */
    private static boolean isByCalendarDay(ObjectNode in) {
        return Decimals.isAbove(new Arguments(in, "").number("daysPerMonth", MONTH), MONTH);
    }

    /** By the divisors that the award itself has between day, week and month. */
    private BigDecimal dailyOfAward(ObjectNode in) {
        Arguments award = new Arguments(in, "");
        return daily(award.number("daysPerMonth", MONTH), award.number("daysPerWeek", WEEK));
    }

    private void reason(ObjectNode in) {
        // One that the rule does not name counts as other, and the method says so.
        boolean told =
                claim.endReason() != null
                        && !in.path("reasons").isEmpty()
                        && none(in, "reason", "fraction");
        if (told) {
            in.put("reason", claim.endReason());
        }
    }

    private void yearEnd(ObjectNode in, LocalDate from, LocalDate until) {
        switch (in.path("by").asText("earnings")) {
            case "days" -> {
                wageOfDayOrMonth(in);
                if (none(in, "daysWorked")) {
                    put(in, "from", from);
                    put(in, "until", until);
                }
            }
            case "months" -> {
                put(in, "monthlyWage", monthly());
                if (none(in, "monthsWorked")) {
                    put(in, "from", from);
                    put(in, "until", until);
                }
            }
            default -> {
                if (none(in, "earnings")) {
                    in.putArray("earnings").add(basic(from, until));
                }
            }
        }
    }

    private void leave(ObjectNode in) {
        if (!none(in, "dailyWage", "monthlyWage", "weeklyPay", "earnings", "weeklyAmounts")) {
            return;
        }
        if (in.hasNonNull("months")) {
            put(in, "monthlyWage", monthly());
        } else if (in.hasNonNull("weeks")) {
            put(in, "weeklyPay", weekly());
        } else {
            wageOfDayOrMonth(in);
        }
    }

    private void wageOfDayOrMonth(ObjectNode in) {
        if (none(in, "dailyWage", "monthlyWage")) {
            boolean monthly = terms() != null && terms().basis().equals("month");
            BigDecimal perMonth = new Arguments(in, "").number("monthDays", BigDecimal.ZERO);
            // A month of thirty days or more has days of rest in it, and so has its week.
            boolean allDays = perMonth.compareTo(MONTH) >= 0;
            BigDecimal day = allDays ? daily(perMonth, WEEK) : daily();
            put(in, monthly ? "monthlyWage" : "dailyWage", monthly ? terms().rate() : day);
        }
    }

    /** An hour of the claim stands beside the hours of a day that are given, and the reverse. */
    private void waiting(ObjectNode in, LocalDate due) {
        if (none(in, "dailyRate")) {
            BigDecimal hours = usual().hours();
            boolean byHour = !none(in, "hourlyRate", "dailyHours") && hours.signum() > 0;
            if (byHour && weekly() != null) {
                put(
                        in,
                        "hourlyRate",
                        hourly() == null ? Decimals.divide(weekly(), hours) : hourly());
                put(in, "dailyHours", Decimals.divide(hours, usual().days()));
            } else if (none(in, "hourlyRate")) {
                put(in, "dailyRate", daily());
            }
        }
        if (none(in, "daysLate")) {
            LocalDate paidOn = claim.asOf() == null ? due : claim.asOf();
            put(in, "dueOn", due);
            put(in, "paidOn", paidOn.isBefore(due) ? due : paidOn);
        }
    }

    /** Agreed pay earned in these days, premiums and other pay apart. */
    private BigDecimal basic(LocalDate from, LocalDate until) {
        BigDecimal basic = BigDecimal.ZERO;
        for (Owed.PeriodSum each : periods) {
            boolean inside =
                    !each.period().until().isBefore(from) && !each.period().until().isAfter(until);
            basic = inside ? basic.add(each.basic()) : basic;
        }
        return basic;
    }

    /**
     * The same by the month in which its pay periods end, since a ceiling is of a month.
     *
     * @param all whether premiums and other pay count too
     */
    private void byMonth(ArrayNode amounts, LocalDate from, LocalDate until, boolean all) {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        for (Owed.PeriodSum each : periods) {
            LocalDate end = each.period().until();
            if (!end.isBefore(from) && !end.isAfter(until)) {
                BigDecimal wages = all ? each.wages() : each.basic();
                months.merge(YearMonth.from(end), wages, BigDecimal::add);
            }
        }
        months.values().forEach(amounts::add);
    }

    private BigDecimal monthly() {
        ClaimTerms terms = terms();
        if (terms == null) {
            return null;
        }
        if (terms.basis().equals("month")) {
            return terms.rate();
        }
        BigDecimal withRest = monthWithRest(terms);
        if (withRest != null) {
            return withRest;
        }
        BigDecimal week = weekly();
        return week == null ? null : Decimals.divide(week.multiply(WEEKS), MONTHS);
    }

    /**
     * A month of pay by the hour or day where the law's hours of a month hold the paid days of rest
     * (Brazil 220, Korea 209); in proportion below full time. Null where they do not.
     */
    private BigDecimal monthWithRest(ClaimTerms terms) {
        InForce rule = rules.findInForce(RuleMethod.MULTIPLIED_HOURS, end());
        Arguments inClaim =
                rule == null ? null : rule.parameters().findObject("inClaim").orElse(null);
        boolean none =
                inClaim == null || !inClaim.flag("paidRest") || usual().hours().signum() == 0;
        if (none || terms.isSalary() || terms.basis().equals("piece")) {
            return null;
        }
        BigDecimal hours = usual().hours();
        BigDecimal fullWeek = inClaim.findHours("overtimeAfterWeek").orElse(hours);
        BigDecimal rate =
                terms.isByHour()
                        ? terms.loadedRate()
                        : Decimals.divide(terms.rate().multiply(usual().days()), hours);
        BigDecimal month = rate.multiply(rule.parameters().getNumber("monthHours"));
        return Decimals.divide(month.multiply(hours.min(fullWeek)), fullWeek);
    }

    private BigDecimal weekly() {
        ClaimTerms terms = terms();
        if (terms == null) {
            return null;
        }
        return switch (terms.basis()) {
            case "week" -> terms.rate();
            case "month" -> Decimals.divide(terms.rate().multiply(MONTHS), WEEKS);
            case "day" -> terms.rate().multiply(usual().days());
            case "hour" -> terms.loadedRate().multiply(usual().hours());
            default -> null;
        };
    }

    private BigDecimal daily() {
        ClaimTerms terms = terms();
        if (terms == null) {
            return null;
        }
        BigDecimal days = usual().days();
        return switch (terms.basis()) {
            case "day" -> terms.rate();
            case "hour" ->
                    days.signum() == 0
                            ? null
                            : terms.loadedRate().multiply(Decimals.divide(usual().hours(), days));
            case "piece" -> null;
            default -> days.signum() == 0 ? null : Decimals.divide(weekly(), days);
        };
    }

    private BigDecimal hourly() {
        return terms() != null && terms().isByHour() ? terms().loadedRate() : null;
    }
}
