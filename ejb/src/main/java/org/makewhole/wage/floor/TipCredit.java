package org.makewhole.wage.floor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** Cash that is due to a tipped worker when tips stand in for part of the minimum wage. */
public final class TipCredit implements Method {

    @Override
    public String name() {
        return "tip-credit";
    }

    @Override
    public String purpose() {
        return "Tip credit, and the cash due to a tipped worker for straight and overtime hours.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("minimumWage", ParameterKind.MONEY, "per hour"),
                Parameter.of("cashMinimum", ParameterKind.MONEY, "lowest cash wage allowed"),
                Parameter.of(
                        "cashMinimums",
                        ParameterKind.NAMED_NUMBERS,
                        "lowest cash wage by category of the minimum wage; in a claim before"
                                + " cashMinimum"),
                Parameter.of(
                        "lostWhenTipsAreKept",
                        ParameterKind.FLAG,
                        "in a claim: no credit for a pay period of which the employer kept tips"),
                Parameter.of("cashWage", ParameterKind.MONEY, "per hour, as paid"),
                Parameter.of(
                        "tipCredit", ParameterKind.MONEY, "per hour, instead of the cash wage"),
                Parameter.of("multiplier", ParameterKind.POSITIVE, "of overtime; default 1.5")
                        .atLeast(1)
                        .atMost(10),
                Parameter.of("hours", ParameterKind.HOURS, "all hours worked"),
                Parameter.of("overtimeHours", ParameterKind.HOURS, "of these"),
                Parameter.of("tips", ParameterKind.MONEY, "received in the period"),
                Parameter.of("paid", ParameterKind.MONEY, "cash wages paid in the period"));
    }

    @Override
    public List<Set<String>> alternatives() {
        return List.of(Set.of("tipCredit", "cashWage"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal minimum = in.getNumber("minimumWage");
        BigDecimal highest =
                in.has("cashMinimum")
                        ? out.rate(
                                "maximumTipCredit",
                                Decimals.atLeastZero(minimum.subtract(in.getNumber("cashMinimum"))),
                                "{} − {}",
                                minimum,
                                in.getNumber("cashMinimum"))
                        : minimum;
        BigDecimal taken =
                in.findNumber("tipCredit")
                        .or(
                                () ->
                                        in.findNumber("cashWage")
                                                .map(minimum::subtract)
                                                .map(Decimals::atLeastZero))
                        .orElse(highest)
                        .min(highest);
        remark(in, minimum, out);
        BigDecimal credit = out.rate("tipCredit", taken, "at most {}", highest);
        BigDecimal cash =
                out.rate("minimumCashWage", minimum.subtract(credit), "{} − {}", minimum, credit);
        BigDecimal multiplier = in.number("multiplier", new BigDecimal("1.5"));
        BigDecimal overtimeRate =
                out.rate(
                        "overtimeRate",
                        minimum.multiply(multiplier),
                        "{} × {}",
                        minimum,
                        multiplier);
        BigDecimal cashOvertime =
                out.rate(
                        "minimumCashOvertimeRate",
                        minimum.multiply(multiplier).subtract(credit),
                        "{} × {} − {}",
                        minimum,
                        multiplier,
                        credit);
        if (in.has("hours")) {
            amounts(in, new Rates(credit, cash, cashOvertime), out);
        }
        if (overtimeRate.compareTo(cashOvertime) < 0) {
            throw in.problem("tipCredit", "above the overtime rate");
        }
    }

    private static void remark(Arguments in, BigDecimal minimum, Workings out) {
        BigDecimal paid = in.has("tipCredit") ? null : in.findNumber("cashWage").orElse(null);
        BigDecimal least = in.findNumber("cashMinimum").orElse(null);
        if (paid != null && paid.compareTo(minimum) >= 0) {
            out.remark("The cash wage is not below the minimum: no tip credit is taken.");
        } else if (paid != null && least != null && paid.compareTo(least) < 0) {
            out.remark("The cash wage is below the lowest one that is allowed, " + least + ".");
        }
    }

    private record Rates(BigDecimal credit, BigDecimal cash, BigDecimal cashOvertime) {}

    private static void amounts(Arguments in, Rates rates, Workings out) {
        BigDecimal hours = in.getHours("hours");
        BigDecimal overtime = in.findHours("overtimeHours").orElse(BigDecimal.ZERO);
        if (overtime.compareTo(hours) > 0) {
            throw in.problem("overtimeHours", "more than all hours");
        }
        BigDecimal straight = hours.subtract(overtime);
        BigDecimal due =
                out.amount(
                        "cashDue",
                        straight.multiply(rates.cash())
                                .add(overtime.multiply(rates.cashOvertime())),
                        "{} × {} + {} × {}",
                        straight,
                        rates.cash(),
                        overtime,
                        rates.cashOvertime());
        if (in.has("tips")) {
            BigDecimal claimed = hours.multiply(rates.credit());
            BigDecimal tips = in.getNumber("tips");
            BigDecimal missing =
                    out.amount(
                            "tipsShort",
                            Decimals.atLeastZero(claimed.subtract(tips)),
                            "{} × {} − {}",
                            hours,
                            rates.credit(),
                            tips);
            due = out.amount("cashDue", due.add(missing), "{} + {}", due, missing);
        }
        if (in.has("paid")) {
            BigDecimal paid = in.getNumber("paid");
            out.amount("shortfall", Decimals.atLeastZero(due.subtract(paid)), "{} − {}", due, paid);
        }
    }
}
