package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** Pay of a day off, such as a public holiday, as a part of what was earned before it. */
public final class AveragedPay implements Method {

    @Override
    public String name() {
        return "averaged-pay";
    }

    @Override
    public String purpose() {
        return "Pay of a public holiday or other day from the earnings before it, and premium pay"
                + " when it was worked.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed(
                        "earnings", ParameterKind.AMOUNTS, "wages of the weeks before, and others"),
                Parameter.of("vacationPay", ParameterKind.MONEY, "payable in the same weeks"),
                Parameter.of("divisor", ParameterKind.POSITIVE, "of their sum, such as 20"),
                Parameter.of("days", ParameterKind.NUMBER, "days to be paid; default 1"),
                Parameter.of("hourlyRate", ParameterKind.MONEY, "for hours worked on the day"),
                Parameter.of("hours", ParameterKind.HOURS, "worked on the day"),
                Parameter.of("multiplier", ParameterKind.POSITIVE, "of these hours"),
                Parameter.of("paid", ParameterKind.MONEY, "what was paid for it"),
                Parameter.object(
                        "inClaim",
                        "how a claim finds such days; without it a claim does not pay them so",
                        Parameter.of(
                                "weeks",
                                ParameterKind.WHOLE,
                                "before that of the day, whose regular wages count; default 4"),
                        Parameter.of(
                                "kind",
                                ParameterKind.TEXT,
                                "of the days in the calendar; default holiday")));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal earned =
                in.numbers("earnings").stream()
                        .reduce(in.number("vacationPay", BigDecimal.ZERO), BigDecimal::add);
        out.amount("earned", earned, "sum of the earnings");
        BigDecimal divisor = in.getNumber("divisor");
        BigDecimal day =
                out.subtotal(
                        "dayPay", Decimals.divide(earned, divisor), "{} ÷ {}", earned, divisor);
        BigDecimal total = day.multiply(in.number("days", BigDecimal.ONE));
        if (in.has("hours")) {
            BigDecimal rate = in.getNumber("hourlyRate");
            BigDecimal multiplier = in.getNumber("multiplier");
            BigDecimal hours = in.getHours("hours");
            BigDecimal premiumRate =
                    out.rate("premiumRate", rate.multiply(multiplier), "{} × {}", rate, multiplier);
            BigDecimal premium =
                    out.amount(
                            "premiumPay",
                            premiumRate.multiply(hours),
                            "{} × {}",
                            premiumRate,
                            hours);
            total = total.add(premium);
        }
        total = out.amount("total", total, "pay of the day and of hours worked on it");
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
}
