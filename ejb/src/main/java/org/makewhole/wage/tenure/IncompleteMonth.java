package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** Salary for a part of a month by its working or calendar days. */
public final class IncompleteMonth implements Method {

    @Override
    public String name() {
        return "incomplete-month";
    }

    @Override
    public String purpose() {
        return "Salary for a month that was worked in part.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("monthlyWage", ParameterKind.MONEY, "gross, for a full month"),
                Parameter.of("workingDays", ParameterKind.POSITIVE, "of the month, or a divisor")
                        .atMost(31),
                Parameter.of("daysWorked", ParameterKind.NUMBER, "half days count 0.5").atMost(31),
                Parameter.of("paid", ParameterKind.MONEY, "what was paid for the month"),
                Parameter.of(
                        "inClaim",
                        ParameterKind.FLAG,
                        "whether a claim pays a part of a month by its working days, rather than"
                                + " by its calendar days"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal wage = in.getNumber("monthlyWage");
        BigDecimal days = in.getNumber("workingDays");
        BigDecimal worked = in.getNumber("daysWorked");
        if (worked.compareTo(days) > 0) {
            throw in.problem("daysWorked", "more than the working days");
        }
        BigDecimal daily = out.rateOf("dailyRate", wage, days);
        BigDecimal pay =
                out.amount(
                        "pay",
                        Decimals.divide(wage.multiply(worked), days),
                        "{} × {} ÷ {}",
                        wage,
                        worked,
                        days);
        out.amount("payAtDailyRate", daily.multiply(worked), "{} × {}", daily, worked);
        out.amount("deduction", wage.subtract(pay), "{} − {}", wage, pay);
        if (in.has("paid")) {
            BigDecimal paid = in.getNumber("paid");
            out.amount("shortfall", Decimals.atLeastZero(pay.subtract(paid)), "{} − {}", pay, paid);
        }
    }
}
