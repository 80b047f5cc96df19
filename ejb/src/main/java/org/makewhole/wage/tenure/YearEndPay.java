package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** A thirteenth month or year-end bonus, in full or for a part of the year. */
public final class YearEndPay implements Method {

    @Override
    public String name() {
        return "year-end-pay";
    }

    @Override
    public String purpose() {
        return "Thirteenth month or year-end bonus: of what was earned, by days or by months.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice("by", "how it is found", "earnings", "days", "months"),
                Parameter.of("earnings", ParameterKind.AMOUNTS, "basic pay earned in the year"),
                Parameter.of("divisor", ParameterKind.POSITIVE, "of the earnings; default 12"),
                Parameter.of("dailyWage", ParameterKind.MONEY, "a day's wage"),
                Parameter.of("monthlyWage", ParameterKind.MONEY, "a month's wage"),
                Parameter.of("monthDays", ParameterKind.POSITIVE, "from month to day; default 30")
                        .atMost(31),
                Parameter.of("daysOfBonus", ParameterKind.NUMBER, "days of wage in a full year")
                        .atMost(366),
                Parameter.of("daysWorked", ParameterKind.NUMBER, "calendar days in the year")
                        .atMost(366),
                Parameter.of("dayCount", ParameterKind.POSITIVE, "days of a year; default 365")
                        .atMost(366),
                Parameter.of("monthsWorked", ParameterKind.NUMBER, "months that count").atMost(12),
                Parameter.of("from", ParameterKind.DATE, "instead: first day worked in the year"),
                Parameter.of("until", ParameterKind.DATE, "and last day"),
                Parameter.of(
                                "minimumDaysOfMonth",
                                ParameterKind.WHOLE,
                                "days worked for a month to count; default 15")
                        .atMost(31),
                Parameter.of("paid", ParameterKind.MONEY, "what was paid of it"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal pay =
                switch (way(in)) {
                    case "days" -> byDays(in, out);
                    case "months" -> byMonths(in, out);
                    default -> byEarnings(in, out);
                };
        if (in.has("paid")) {
            BigDecimal paid = in.getNumber("paid");
            out.amount("shortfall", Decimals.atLeastZero(pay.subtract(paid)), "{} − {}", pay, paid);
        }
    }

    /** As told; by months or days where only a wage is given, not what was earned. */
    private static String way(Arguments in) {
        String way = in.text("by", "earnings");
        if (!way.equals("earnings") || in.has("earnings")) {
            return way;
        }
        if (in.has("daysOfBonus")) {
            return "days";
        }
        return in.has("monthlyWage") ? "months" : way;
    }

    private static BigDecimal byEarnings(Arguments in, Workings out) {
        if (!in.has("earnings")) {
            throw in.problem(
                    "earnings",
                    "missing: give a list of amounts, or choose by: days or" + " months");
        }
        BigDecimal earned =
                out.amount(
                        "earned",
                        in.numbers("earnings").stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        "sum of the earnings");
        return out.amountOf("yearEndPay", earned, in.number("divisor", new BigDecimal(12)));
    }

    private static BigDecimal byDays(Arguments in, Workings out) {
        BigDecimal wage =
                in.findNumber("dailyWage")
                        .orElseGet(
                                () ->
                                        out.rateOf(
                                                "dailyWage",
                                                in.getNumber("monthlyWage"),
                                                in.number("monthDays", new BigDecimal(30))));
        BigDecimal days = in.getNumber("daysOfBonus");
        BigDecimal full = out.amount("fullYear", wage.multiply(days), "{} × {}", wage, days);
        if (!in.has("daysWorked") && !in.has("from")) {
            return out.amount("yearEndPay", full, "{}", full);
        }
        BigDecimal worked = in.findNumber("daysWorked").orElseGet(() -> days(in));
        // A leap year is a full year and earns no more than one.
        BigDecimal ofYear = in.number("dayCount", new BigDecimal(365));
        worked = worked.min(ofYear);
        BigDecimal perDay = out.rateOf("perDay", full, ofYear);
        return out.amount("yearEndPay", perDay.multiply(worked), "{} × {}", perDay, worked);
    }

    private static BigDecimal byMonths(Arguments in, Workings out) {
        BigDecimal wage = in.getNumber("monthlyWage");
        BigDecimal months =
                out.quantity(
                        "monthsCounted",
                        in.findNumber("monthsWorked").orElseGet(() -> months(in)),
                        "months that count");
        BigDecimal divisor = in.number("divisor", new BigDecimal(12));
        return out.amount(
                "yearEndPay",
                Decimals.divide(wage.multiply(months), divisor),
                "{} × {} ÷ {}",
                wage,
                months,
                divisor);
    }

    private static BigDecimal days(Arguments in) {
        LocalDate from = in.getDate("from");
        LocalDate until = until(in, from);
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
    }

    private static LocalDate until(Arguments in, LocalDate from) {
        LocalDate until = in.getDate("until");
        if (until.isBefore(from) || until.isAfter(from.plusYears(1))) {
            throw in.problem("until", "before from, or more than a year later");
        }
        return until;
    }

    private static BigDecimal months(Arguments in) {
        LocalDate from = in.getDate("from");
        LocalDate until = until(in, from);
        int least = in.number("minimumDaysOfMonth", new BigDecimal(15)).intValue();
        int months = 0;
        for (YearMonth month = YearMonth.from(from);
                !month.isAfter(YearMonth.from(until));
                month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate last = month.atEndOfMonth().isAfter(until) ? until : month.atEndOfMonth();
            if (ChronoUnit.DAYS.between(first, last) + 1 >= least) {
                months++;
            }
        }
        return BigDecimal.valueOf(months);
    }
}
