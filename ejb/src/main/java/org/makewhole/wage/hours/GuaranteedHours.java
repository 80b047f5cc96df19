package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** A share of the promised hours that must be offered or paid (20 CFR 655.122(i), 655.20(f)). */
public final class GuaranteedHours implements Method {

    @Override
    public String name() {
        return "guaranteed-hours";
    }

    @Override
    public String purpose() {
        return "Hours of a contract that must be offered or paid, such as three fourths.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("weeks", ParameterKind.NUMBER, "weeks of the contract or period"),
                Parameter.needed("hoursPerWeek", ParameterKind.HOURS, "hours promised").atMost(168),
                Parameter.of(
                        "holidayHours", ParameterKind.HOURS, "hours of holidays, taken off first"),
                Parameter.of("fraction", ParameterKind.POSITIVE, "share; default 3/4").atMost(1),
                Parameter.of("hoursOffered", ParameterKind.HOURS, "hours offered or worked")
                        .saying("what was given"),
                Parameter.of("rate", ParameterKind.MONEY, "money per hour"),
                Parameter.of("paid", ParameterKind.MONEY, "what was paid, instead of hours")
                        .saying("what was given"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal weeks = in.getNumber("weeks");
        BigDecimal perWeek = in.getHours("hoursPerWeek");
        BigDecimal holidays = in.findHours("holidayHours").orElse(BigDecimal.ZERO);
        BigDecimal fraction = in.number("fraction", new BigDecimal("0.75"));
        BigDecimal total =
                out.quantity(
                        "totalHours",
                        weeks.multiply(perWeek).subtract(holidays),
                        "{} × {} − {}",
                        weeks,
                        perWeek,
                        holidays);
        BigDecimal hours =
                out.quantity(
                        "guaranteedHours", total.multiply(fraction), "{} × {}", total, fraction);
        if (in.has("hoursOffered")) {
            BigDecimal offered = in.getHours("hoursOffered");
            hours =
                    out.quantity(
                            "hoursShort",
                            Decimals.atLeastZero(hours.subtract(offered)),
                            "{} − {}",
                            hours,
                            offered);
        }
        if (in.has("rate")) {
            BigDecimal rate = in.getNumber("rate");
            BigDecimal amount = out.amount("amount", hours.multiply(rate), "{} × {}", hours, rate);
            if (in.has("paid")) {
                BigDecimal paid = in.getNumber("paid");
                out.amount(
                        "shortfall",
                        Decimals.atLeastZero(amount.subtract(paid)),
                        "{} − {}",
                        amount,
                        paid);
            }
        }
    }
}
