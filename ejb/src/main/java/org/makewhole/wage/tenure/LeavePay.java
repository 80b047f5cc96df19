package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** Pay for days of leave, with the premium that some laws add. */
public final class LeavePay implements Method {

    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal WEEKS = new BigDecimal(52);

    @Override
    public String name() {
        return "leave-pay";
    }

    @Override
    public String purpose() {
        return "Pay for leave taken or left at the end, or for a period of notice, with a leave"
                + " premium or loading.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("dailyWage", ParameterKind.MONEY, "a day's wage"),
                Parameter.of("monthlyWage", ParameterKind.MONEY, "instead: a month's wage"),
                Parameter.of(
                                "monthDays",
                                ParameterKind.POSITIVE,
                                "from month to day; default 30, or by the"
                                        + " week where daysPerWeek is given")
                        .atMost(31),
                Parameter.of(
                                "weeksPerMonth",
                                ParameterKind.POSITIVE,
                                "from month to week: \"13/3\"; default 52/12")
                        .atMost(5),
                Parameter.of("weeklyPay", ParameterKind.MONEY, "instead: a week's pay"),
                Parameter.of(
                        "earnings",
                        ParameterKind.AMOUNTS,
                        "instead: earnings of a longer period, to be divided by its weeks"),
                Parameter.of(
                        "earningsWeeks", ParameterKind.POSITIVE, "of the earnings; default 52"),
                Parameter.of(
                        "weeklyAmounts",
                        ParameterKind.AMOUNTS,
                        "instead: pay of past weeks, latest first; weeks without pay are skipped"),
                Parameter.of(
                        "referenceWeeks",
                        ParameterKind.WHOLE,
                        "paid weeks that count at most; default 52"),
                Parameter.of("daysPerWeek", ParameterKind.POSITIVE, "from week to day").atMost(7),
                Parameter.of("days", ParameterKind.NUMBER, "days of leave").saying("the leave"),
                Parameter.of("weeks", ParameterKind.NUMBER, "or weeks of leave")
                        .saying("the leave"),
                Parameter.of(
                                "months",
                                ParameterKind.NUMBER,
                                "or months of leave, at a month's wage")
                        .saying("the leave"),
                Parameter.of("premium", ParameterKind.SHARE, "on top, as 0.25 or \"1/3\""),
                Parameter.of("paid", ParameterKind.MONEY, "what was paid of it"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal pay;
        if (in.has("months")) {
            BigDecimal wage = in.getNumber("monthlyWage");
            BigDecimal months = in.getNumber("months");
            pay = out.amount("leavePay", wage.multiply(months), "{} × {}", wage, months);
        } else if (in.has("weeks")) {
            BigDecimal week = weekly(in, out);
            BigDecimal weeks = in.getNumber("weeks");
            pay = out.amount("leavePay", week.multiply(weeks), "{} × {}", week, weeks);
        } else {
            BigDecimal day = daily(in, out);
            if (!in.has("days")) {
                throw in.problem("days", "missing: give days, weeks or months of leave");
            }
            BigDecimal days = in.getNumber("days");
            pay = out.amount("leavePay", day.multiply(days), "{} × {}", day, days);
        }
        BigDecimal total = pay;
        if (in.has("premium")) {
            BigDecimal share = in.getNumber("premium");
            BigDecimal premium =
                    out.amount("leavePremium", pay.multiply(share), "{} × {}", pay, share);
            total = pay.add(premium);
        }
        total = out.amount("total", total, "{} with the premium", pay);
        if (in.has("paid")) {
            BigDecimal paid = in.getNumber("paid");
            out.amount(
                    "shortfall",
                    Decimals.atLeastZero(total.subtract(paid)),
                    "{} − {}",
                    total,
                    paid);
        }
    }

    private static BigDecimal daily(Arguments in, Workings out) {
        if (in.has("dailyWage")) {
            return in.getNumber("dailyWage");
        }
        if (in.has("monthlyWage") && (in.has("monthDays") || !in.has("daysPerWeek"))) {
            return out.rateOf(
                    "dailyWage",
                    in.getNumber("monthlyWage"),
                    in.number("monthDays", new BigDecimal(30)));
        }
        return out.rateOf("dailyWage", weekly(in, out), in.getNumber("daysPerWeek"));
    }

    private static BigDecimal weekly(Arguments in, Workings out) {
        if (in.has("weeklyPay")) {
            return in.getNumber("weeklyPay");
        }
        if (in.has("earnings")) {
            return averaged(in, out);
        }
        if (in.has("monthlyWage")) {
            BigDecimal wage = in.getNumber("monthlyWage");
            return in.has("weeksPerMonth")
                    ? out.rateOf("weeklyPay", wage, in.getNumber("weeksPerMonth"))
                    : out.rate(
                            "weeklyPay",
                            Decimals.divide(wage.multiply(MONTHS), WEEKS),
                            "{} × {} ÷ {}",
                            wage,
                            MONTHS,
                            WEEKS);
        }
        if (!in.has("weeklyAmounts")) {
            throw in.problem(
                    "weeklyPay", "missing: give it, weeklyAmounts, earnings, or a monthlyWage");
        }
        int most = in.number("referenceWeeks", new BigDecimal(52)).intValue();
        List<BigDecimal> paid =
                in.numbers("weeklyAmounts").stream()
                        .filter(amount -> amount.signum() > 0)
                        .limit(most)
                        .toList();
        if (paid.isEmpty()) {
            throw in.problem("weeklyAmounts", "no week with pay");
        }
        BigDecimal sum = paid.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return out.amountOf("weeklyPay", sum, new BigDecimal(paid.size()));
    }

    private static BigDecimal averaged(Arguments in, Workings out) {
        BigDecimal sum = in.numbers("earnings").stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return out.rateOf("weeklyPay", sum, in.number("earningsWeeks", new BigDecimal(52)));
    }
}
