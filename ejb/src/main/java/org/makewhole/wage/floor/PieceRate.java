package org.makewhole.wage.floor;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** A piece rate set by a time study (29 CFR 525.12). */
public final class PieceRate implements Method {

    private static final BigDecimal HOUR = new BigDecimal(3600);
    private static final BigDecimal HOUR_MINUTES = new BigDecimal(60);

    @Override
    public String name() {
        return "piece-rate";
    }

    @Override
    public String purpose() {
        return "Piece rate from a time study or from a standard of units per hour.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("prevailingWage", ParameterKind.MONEY, "per hour"),
                Parameter.of("secondsPerUnit", ParameterKind.POSITIVE, "as measured"),
                Parameter.of(
                                "allowanceFactor",
                                ParameterKind.POSITIVE,
                                "for rest and fatigue, as 1.2; default 1")
                        .atMost(10),
                Parameter.of(
                                "minutesPerHour",
                                ParameterKind.POSITIVE,
                                "working minutes of an hour, such as 50, instead of a factor")
                        .atMost(60),
                Parameter.of(
                        "unitsPerHour",
                        ParameterKind.POSITIVE,
                        "units of an hour, instead of seconds; divided by the factor"),
                Parameter.of("units", ParameterKind.NUMBER, "units made"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal wage = in.getNumber("prevailingWage");
        for (String twin : List.of("secondsPerUnit", "minutesPerHour")) {
            String other = twin.equals("secondsPerUnit") ? "unitsPerHour" : "allowanceFactor";
            if (in.has(twin) && in.has(other)) {
                throw in.problem(twin, "give either this or " + other);
            }
        }
        BigDecimal standard = in.has("unitsPerHour") ? lessAllowance(in, out) : standard(in, out);
        BigDecimal rate = out.rateOf("pieceRate", wage, standard);
        if (in.has("units")) {
            BigDecimal units = in.getNumber("units");
            out.amount("pay", rate.multiply(units), "{} × {}", rate, units);
        }
    }

    /** A standard that was measured without rest is lower by the allowance for it. */
    private static BigDecimal lessAllowance(Arguments in, Workings out) {
        BigDecimal units = in.getNumber("unitsPerHour");
        if (in.has("allowanceFactor")) {
            return out.quantityOf("standardUnitsPerHour", units, in.getNumber("allowanceFactor"));
        }
        if (in.has("minutesPerHour")) {
            BigDecimal minutes = in.getNumber("minutesPerHour");
            return out.quantity(
                    "standardUnitsPerHour",
                    Decimals.divide(units.multiply(minutes), HOUR_MINUTES),
                    "{} × {} ÷ {}",
                    units,
                    minutes,
                    HOUR_MINUTES);
        }
        return units;
    }

    private static BigDecimal standard(Arguments in, Workings out) {
        BigDecimal seconds = in.getNumber("secondsPerUnit");
        BigDecimal factor = in.number("allowanceFactor", BigDecimal.ONE);
        BigDecimal full =
                out.quantity(
                        "secondsWithAllowance",
                        seconds.multiply(factor),
                        "{} × {}",
                        seconds,
                        factor);
        BigDecimal hour =
                in.findNumber("minutesPerHour")
                        .map(minutes -> minutes.multiply(HOUR_MINUTES))
                        .orElse(HOUR);
        return out.quantityOf("standardUnitsPerHour", hour, full);
    }
}
