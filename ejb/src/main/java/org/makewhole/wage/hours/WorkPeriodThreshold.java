package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.RoundingRule;
import org.makewhole.wage.number.Workings;

/** The overtime limit of a shorter work period, in proportion (29 U.S.C. 207(k)). */
public final class WorkPeriodThreshold implements Method {

    private static final String FIGURE = "thresholdHours";

    @Override
    public String name() {
        return "work-period-threshold";
    }

    @Override
    public String purpose() {
        return "Overtime limit of a work period of some days, in proportion to the limit of a full"
                + " one.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("fullHours", ParameterKind.HOURS, "limit of the full period"),
                Parameter.of("fullDays", ParameterKind.POSITIVE, "days of it; default 28"),
                Parameter.needed("days", ParameterKind.POSITIVE, "days of the work period"),
                Parameter.of(
                        "dayDecimals",
                        ParameterKind.WHOLE,
                        "decimals to which the hours of one day are rounded first; not rounded"
                                + " without it"),
                Parameter.of(
                        "wholeHours",
                        ParameterKind.FLAG,
                        "rounded half up to whole hours; default true"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal full = in.getHours("fullHours");
        BigDecimal fullDays = in.number("fullDays", new BigDecimal(28));
        BigDecimal days = in.getNumber("days");
        BigDecimal exact = Decimals.divide(full.multiply(days), fullDays);
        BigDecimal hours = out.quantity("exactHours", exact, "{} × {} ÷ {}", full, days, fullDays);
        if (in.has("dayDecimals")) {
            int decimals = in.getNumber("dayDecimals").intValue();
            BigDecimal day = full.divide(fullDays, decimals, RoundingMode.HALF_UP);
            day = out.quantity("hoursPerDay", day, "{} ÷ {}, rounded", full, fullDays);
            hours = day.multiply(days);
        }
        BigDecimal whole =
                in.flag("wholeHours", true) ? Rounding.by(RoundingRule.WHOLE, hours) : hours;
        out.quantity(FIGURE, whole, "{}, to whole hours", hours);
    }
}
