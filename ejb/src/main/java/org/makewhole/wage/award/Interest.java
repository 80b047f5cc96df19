package org.makewhole.wage.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** Interest on late wages, simple or compound, at one rate or at rates that change. */
public final class Interest implements Method {

    private static final BigDecimal MOST_DAYS = new BigDecimal(100_000);
    private static final BigDecimal MONTHS = new BigDecimal(12);

    @Override
    public String name() {
        return "interest";
    }

    @Override
    public String purpose() {
        return "Interest, simple or compound, at one rate or by a table of rates.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("principal", ParameterKind.MONEY, "on which interest runs"),
                Parameter.objects(
                        "amounts",
                        "several sums, each from its own day, instead of a principal",
                        Parameter.needed("amount", ParameterKind.MONEY, "principal"),
                        Parameter.needed("from", ParameterKind.DATE, "day it was due")),
                Parameter.of("annualRate", ParameterKind.SHARE, "as 0.08 or \"8%\""),
                Parameter.objects(
                        "rateTable",
                        "yearly rates by first day, instead of one rate",
                        Parameter.needed("from", ParameterKind.DATE, "first day"),
                        Parameter.needed("rate", ParameterKind.SHARE, "as 0.08")),
                Parameter.of("dailyFactor", ParameterKind.SHARE, "per day, as 0.00022"),
                Parameter.of("monthlyRate", ParameterKind.SHARE, "per month, as 0.02"),
                Parameter.of("months", ParameterKind.NUMBER, "that interest runs").atMost(1200),
                Parameter.of("days", ParameterKind.NUMBER, "days that interest runs"),
                Parameter.of("years", ParameterKind.NUMBER, "or years, at one yearly rate")
                        .atMost(100),
                Parameter.of("from", ParameterKind.DATE, "instead of days: day it was due"),
                Parameter.of("until", ParameterKind.DATE, "day up to which it is reckoned"),
                Parameter.of(
                        "periodStart",
                        ParameterKind.DATE,
                        "instead of from: it runs from the middle of a period"),
                Parameter.of("periodEnd", ParameterKind.DATE, "last day of that period"),
                Parameter.of("bothDays", ParameterKind.FLAG, "first and last day both count"),
                Parameter.of("dayCount", ParameterKind.POSITIVE, "days of a year; default 365")
                        .atMost(366),
                Parameter.of(
                        "calendarYears",
                        ParameterKind.FLAG,
                        "a day of a leap year counts 1/366, any other 1/365"),
                Parameter.choice(
                        "compounding",
                        "how often interest is added",
                        "none",
                        "annual",
                        "semiannual",
                        "quarterly",
                        "monthly",
                        "daily"));
    }

    @Override
    public List<Set<String>> alternatives() {
        return List.of(
                Set.of("annualRate", "rateTable", "dailyFactor", "monthlyRate"),
                Set.of("days", "years", "until", "months"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        InterestRules rules = InterestRules.read(in);
        oneOf(in, "annualRate", "rateTable", "dailyFactor", "monthlyRate");
        oneOf(in, "days", "months", "years", "until");
        if (in.has("amounts")) {
            several(in, rules, out);
            return;
        }
        BigDecimal principal = in.getNumber("principal");
        BigDecimal interest;
        if (in.has("monthlyRate")) {
            interest = monthly(in, principal, out);
        } else if (in.has("dailyFactor")) {
            BigDecimal factor = in.getNumber("dailyFactor");
            BigDecimal daily =
                    out.rate(
                            "dailyInterest",
                            principal.multiply(factor),
                            "{} × {}",
                            principal,
                            factor);
            interest = perDay(daily, days(in, out), out);
        } else if (rules.isFlat()) {
            interest = flat(in, rules, principal, out);
        } else if (rules.rates().isEmpty()) {
            throw in.problem(
                    "annualRate",
                    "missing: give it, a rateTable, a dailyFactor or a" + " monthlyRate");
        } else {
            covered(in, rules, start(in));
            interest =
                    out.amount(
                            "interest",
                            rules.between(principal, start(in), in.getDate("until")),
                            "{} by the table of rates, {} to {}",
                            principal,
                            start(in),
                            in.getDate("until"));
        }
        out.amount("total", principal.add(interest), "{} + {}", principal, interest);
    }

    private static BigDecimal flat(
            Arguments in, InterestRules rules, BigDecimal principal, Workings out) {
        BigDecimal rate = rules.rates().get(0).rate();
        out.amount("annualInterest", principal.multiply(rate), "{} × {}", principal, rate);
        if (rules.calendarYears() && !in.has("until") && in.has("days")) {
            throw in.problem("calendarYears", "needs from and until instead of days");
        }
        BigDecimal ofYear = rules.calendarYears() ? InterestRules.YEAR : rules.dayCount();
        BigDecimal daily =
                out.rate(
                        "dailyInterest",
                        Decimals.divide(principal.multiply(rate), ofYear),
                        "{} × {} ÷ {}",
                        principal,
                        rate,
                        ofYear);
        if (in.has("years") || in.has("months")) {
            return forYears(in, rules, principal, out);
        }
        if (!in.has("days") && !in.has("until")) {
            throw in.problem("days", "missing: give days, months or years, or from and until");
        }
        BigDecimal days = days(in, out);
        if (rules.calendarYears() && in.has("until")) {
            return out.amount(
                    "interest",
                    rules.between(principal, start(in), in.getDate("until")),
                    "{} × {} by the days of each calendar year",
                    principal,
                    rate);
        }
        if (rules.compounding().equals("none")) {
            return perDay(daily, days, out);
        }
        return out.amount(
                "interest",
                rules.forDays(principal, rate, days.longValue()),
                "{} at {} compounded {} for {} days",
                principal,
                rate,
                rules.compounding(),
                days);
    }

    private static BigDecimal forYears(
            Arguments in, InterestRules rules, BigDecimal principal, Workings out) {
        BigDecimal years =
                in.has("years")
                        ? in.getNumber("years")
                        : Decimals.divide(in.getNumber("months"), MONTHS);
        BigDecimal rate = rules.rates().get(0).rate();
        if (rules.compounding().equals("none")) {
            return out.amount(
                    "interest",
                    principal.multiply(rate).multiply(years),
                    "{} × {} × {}",
                    principal,
                    rate,
                    years);
        }
        BigDecimal days =
                out.quantity(
                        "days",
                        years.multiply(rules.dayCount()).setScale(0, RoundingMode.HALF_UP),
                        "{} × {}",
                        years,
                        rules.dayCount());
        if (days.compareTo(MOST_DAYS) > 0) {
            throw in.problem("years", "more than " + MOST_DAYS + " days");
        }
        return out.amount(
                "interest",
                rules.forDays(principal, rate, days.longValue()),
                "{} at {} compounded {} for {} years",
                principal,
                rate,
                rules.compounding(),
                years);
    }

    private static BigDecimal perDay(BigDecimal daily, BigDecimal days, Workings out) {
        return out.amount("interest", daily.multiply(days), "{} × {}", daily, days);
    }

    private static BigDecimal monthly(Arguments in, BigDecimal principal, Workings out) {
        BigDecimal rate = in.getNumber("monthlyRate");
        BigDecimal months = in.getNumber("months");
        BigDecimal monthly =
                out.rate("monthlyInterest", principal.multiply(rate), "{} × {}", principal, rate);
        return out.amount("interest", monthly.multiply(months), "{} × {}", monthly, months);
    }

    private static void several(Arguments in, InterestRules rules, Workings out) {
        LocalDate until = in.getDate("until");
        if (rules.rates().isEmpty()) {
            throw in.problem("annualRate", "missing: give it or a rateTable");
        }
        BigDecimal principal = BigDecimal.ZERO;
        BigDecimal interest = BigDecimal.ZERO;
        for (Arguments each : in.objects("amounts")) {
            BigDecimal amount = each.getNumber("amount");
            LocalDate from = each.getDate("from");
            covered(in, rules, from);
            principal = principal.add(amount);
            interest =
                    interest.add(
                            out.subtotal(
                                    "itemInterest",
                                    rules.between(amount, from, until),
                                    "{} from {} to {}",
                                    amount,
                                    from,
                                    until));
        }
        out.amount("interest", interest, "sum of the items");
        out.amount("total", principal.add(interest), "{} + {}", principal, interest);
    }

    /** Which of them is meant cannot be known. */
    private static void oneOf(Arguments in, String... names) {
        List<String> given = Stream.of(names).filter(in::has).toList();
        if (given.size() > 1) {
            throw in.problem(
                    given.get(1), "give either this or " + given.get(0) + ", not both of them");
        }
    }

    /** Days before the first rate would bear no interest without a word. */
    private static void covered(Arguments in, InterestRules rules, LocalDate from) {
        LocalDate first = rules.rates().get(0).from();
        if (first != null && first.isAfter(from)) {
            throw in.problem(
                    "rateTable",
                    "has no rate from " + from + " on; its first one is from " + first + " on");
        }
    }

    private static LocalDate start(Arguments in) {
        if (in.has("from")) {
            return in.getDate("from");
        }
        LocalDate first = in.getDate("periodStart");
        LocalDate last = in.getDate("periodEnd");
        if (last.isBefore(first)) {
            throw in.problem("periodEnd", "before periodStart");
        }
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }

    private static BigDecimal days(Arguments in, Workings out) {
        BigDecimal days =
                in.findNumber("days")
                        .orElseGet(
                                () -> {
                                    LocalDate from = start(in);
                                    LocalDate until = in.getDate("until");
                                    if (until.isBefore(from)) {
                                        throw in.problem("until", "before the day it was due");
                                    }
                                    long number = ChronoUnit.DAYS.between(from, until);
                                    return BigDecimal.valueOf(
                                            in.flag("bothDays") ? number + 1 : number);
                                });
        if (Decimals.isAbove(days, MOST_DAYS)) {
            throw in.problem("days", "more than " + MOST_DAYS);
        }
        return out.quantity("days", days, "days that interest runs");
    }
}
