package org.makewhole.wage.award;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Workings;

/** Adds amounts up and takes others off. */
public final class Sum implements Method {

    @Override
    public String name() {
        return "sum";
    }

    @Override
    public String purpose() {
        return "Adds amounts, such as figures of earlier calculations, and takes others off.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("amounts", ParameterKind.AMOUNTS, "to add"),
                Parameter.of("less", ParameterKind.AMOUNTS, "to take off"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal added = of(in.numbers("amounts"));
        BigDecimal less = of(in.numbers("less"));
        out.amount(
                "total",
                added.subtract(less),
                less.signum() == 0 ? "sum of {} amounts" : "sum of {} amounts − {}",
                in.numbers("amounts").size(),
                less);
    }

    static BigDecimal of(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
