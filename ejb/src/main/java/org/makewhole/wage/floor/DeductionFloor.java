package org.makewhole.wage.floor;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** The most that may be taken from wages: they may not fall below the minimum wage. */
public final class DeductionFloor implements Method {

    @Override
    public String name() {
        return "deduction-floor";
    }

    @Override
    public String purpose() {
        return "The most that may be deducted from wages, and what was deducted beyond it.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("hourlyRate", ParameterKind.MONEY, "agreed rate per hour"),
                Parameter.of(
                        "pay", ParameterKind.MONEY, "pay before deductions, instead of a rate"),
                Parameter.of("hours", ParameterKind.HOURS, "hours worked"),
                Parameter.of(
                        "straightTimeHours",
                        ParameterKind.HOURS,
                        "hours at the agreed rate that count at most: in a week with overtime no"
                                + " more may be taken than in one without"),
                Parameter.of("minimumWage", ParameterKind.MONEY, "per hour, the floor"),
                Parameter.of(
                        "overtimeDue",
                        ParameterKind.MONEY,
                        "overtime premium, which may not be cut either"),
                Parameter.of(
                        "largestShare",
                        ParameterKind.SHARE,
                        "share of the pay that may be deducted at most, where a law says so"),
                Parameter.of("deductions", ParameterKind.MONEY, "what was deducted"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        boolean byRate = !in.has("pay");
        BigDecimal pay =
                in.findNumber("pay")
                        .orElseGet(
                                () ->
                                        out.amount(
                                                "pay",
                                                in.getNumber("hourlyRate")
                                                        .multiply(hours(in, true)),
                                                "{} × {}",
                                                in.getNumber("hourlyRate"),
                                                hours(in, true)));
        BigDecimal most = pay;
        if (in.has("minimumWage")) {
            BigDecimal minimum = in.getNumber("minimumWage");
            BigDecimal hours = hours(in, byRate);
            BigDecimal overtime = in.number("overtimeDue", BigDecimal.ZERO);
            BigDecimal floor =
                    out.amount(
                            "floor",
                            minimum.multiply(hours).add(overtime),
                            "{} × {} + {}",
                            minimum,
                            hours,
                            overtime);
            most =
                    out.amount(
                            "maximumDeduction",
                            Decimals.atLeastZero(pay.subtract(floor)),
                            "{} − {}",
                            pay,
                            floor);
        }
        if (in.has("largestShare")) {
            BigDecimal share = in.getNumber("largestShare");
            most =
                    out.amount(
                            "maximumDeduction",
                            pay.multiply(share).min(most),
                            "{} × {}",
                            pay,
                            share);
        }
        if (in.has("deductions")) {
            BigDecimal deductions = in.getNumber("deductions");
            out.amount(
                    "excessDeduction",
                    Decimals.atLeastZero(deductions.subtract(most)),
                    "{} − {}",
                    deductions,
                    most);
        }
    }

    /** Hours worked; beside an agreed rate no more than those that it pays without overtime. */
    private static BigDecimal hours(Arguments in, boolean byRate) {
        BigDecimal hours = in.getHours("hours");
        return byRate ? in.findHours("straightTimeHours").map(hours::min).orElse(hours) : hours;
    }
}
