package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;

/**
 * Hours above a threshold earn a multiple of the rate, up to the threshold of the next tier.
 *
 * @param over hours
 * @param multiplier of the rate, such as 1.5
 */
public record Tier(BigDecimal over, BigDecimal multiplier) {

    /** Multiples that grow with the hours. */
    static Parameter parameter(String name, String meaning) {
        return parameter(name, meaning, multiple());
    }

    /** Multiples that pay at least what an ordinary hour earns: half on top is 1.5, not 0.5. */
    static Parameter overtime(String name, String meaning) {
        return parameter(name, meaning, multiple().atLeast(1));
    }

    private static Parameter multiple() {
        return Parameter.needed(
                        "multiplier", ParameterKind.POSITIVE, "multiple of the rate, such as 1.5")
                .atMost(10);
    }

    private static Parameter parameter(String name, String meaning, Parameter multiplier) {
        return Parameter.objects(
                name,
                meaning,
                Parameter.needed("over", ParameterKind.HOURS, "hours above which it applies"),
                multiplier);
    }

    static List<Tier> read(Arguments in, String name) {
        return in.objects(name).stream()
                .map(each -> new Tier(each.getHours("over"), each.getNumber("multiplier")))
                .sorted(Comparator.comparing(Tier::over))
                .toList();
    }
}
