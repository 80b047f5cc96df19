package org.makewhole.wage.award;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Workings;

/** Damages as a multiple of unpaid wages, and the award that they make with other sums. */
public final class LiquidatedDamages implements Method {

    @Override
    public String name() {
        return "liquidated-damages";
    }

    @Override
    public String purpose() {
        return "Damages as a multiple of unpaid wages, and the sum of an award.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("amounts", ParameterKind.AMOUNTS, "unpaid wages"),
                Parameter.needed(
                                "multiple",
                                ParameterKind.NUMBER,
                                "of them: 1 or \"100%\", \"25%\", 2")
                        .atMost(10),
                Parameter.of(
                        "violations",
                        ParameterKind.TEXT,
                        "in a claim: violations that damages are due for, with commas between;"
                                + " all if left out"),
                Parameter.objects(
                        "weekly",
                        "in a claim: what the damages know as overtime, tiers over the hours of a"
                                + " week; damages on other overtime of the pack are not due",
                        Parameter.needed("over", ParameterKind.HOURS, "hours above"),
                        Parameter.needed("multiplier", ParameterKind.POSITIVE, "of the rate")
                                .atLeast(1)
                                .atMost(10)),
                Parameter.of("maximum", ParameterKind.MONEY, "most that may be awarded"),
                Parameter.of(
                        "goodFaith",
                        ParameterKind.FLAG,
                        "the employer showed good faith, so that none are due; default false"),
                Parameter.of("interest", ParameterKind.MONEY, "added to the award"),
                Parameter.of("others", ParameterKind.AMOUNTS, "other sums of the award"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal wages =
                out.amount("unpaidWages", Sum.of(in.numbers("amounts")), "sum of the amounts");
        BigDecimal multiple = in.getNumber("multiple");
        BigDecimal damages = wages.multiply(multiple);
        BigDecimal most = in.number("maximum", damages);
        BigDecimal liquidated =
                in.flag("goodFaith")
                        ? out.amount("liquidatedDamages", BigDecimal.ZERO, "good faith was shown")
                        : out.amount(
                                "liquidatedDamages", damages.min(most), "{} × {}", wages, multiple);
        BigDecimal interest = in.number("interest", BigDecimal.ZERO);
        BigDecimal others = Sum.of(in.numbers("others"));
        out.amount(
                "total",
                wages.add(liquidated).add(interest).add(others),
                "{} + {} + {} + {}",
                wages,
                liquidated,
                interest,
                others);
    }
}
