package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Contradictions;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterCheck;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.FigureKind;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.RoundingRule;

/** Reads a rounding policy: a name, or an object that changes one. */
public final class RoundingReader {

    private static final Parameter[] RULE = {
        Parameter.of("decimals", ParameterKind.WHOLE, "places kept; the currency's if left out")
                .saying("how it is rounded"),
        Parameter.of("step", ParameterKind.POSITIVE, "instead: multiple to round to")
                .saying("how it is rounded"),
        Parameter.choice("mode", "direction", "half-up", "half-even", "truncate", "up", "none")
    };

    private static final List<Parameter> POLICY =
            List.of(
                    Parameter.choice(
                            "policy",
                            "to build on; default that of the pack",
                            Rounding.RATES_FIRST,
                            Rounding.AMOUNTS_ONLY,
                            Rounding.EXACT),
                    Parameter.object("rate", "of all rates", RULE),
                    Parameter.object("amount", "of all amounts", RULE),
                    Parameter.object("quantity", "of all quantities", RULE),
                    Parameter.table("figures", "of single figures by name", RULE));

    private static final int MOST_DECIMALS = 20;

    private RoundingReader() {}

    /** What a policy in braces may hold. */
    static List<Parameter> parameters() {
        return POLICY;
    }

    /**
     * The policy.
     *
     * @param json a name or an object; null for none
     * @param inherited policy in force without it
     */
    public static Rounding read(JsonNode json, Rounding inherited, Currency currency, String path) {
        if (json == null || json.isNull() || json.isMissingNode()) {
            return inherited;
        }
        if (json.isTextual()) {
            return Rounding.named(json.textValue(), currency)
                    .orElseThrow(
                            () ->
                                    new InputException(
                                            path,
                                            "must be rates-first, amounts-only, exact, or an"
                                                    + " object"));
        }
        List<InputProblem> problems = new ArrayList<>();
        new ParameterCheck(problems, true).check(json, POLICY, path);
        new Contradictions(problems).check(json, POLICY, path);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        Arguments in = new Arguments(json, path);
        Rounding base =
                in.findText("policy")
                        .flatMap(name -> Rounding.named(name, currency))
                        .orElse(inherited);
        Map<FigureKind, RoundingRule> kinds = new EnumMap<>(FigureKind.class);
        in.findObject("rate").ifPresent(rule -> kinds.put(FigureKind.RATE, rule(rule)));
        in.findObject("amount").ifPresent(rule -> kinds.put(FigureKind.AMOUNT, rule(rule)));
        in.findObject("quantity").ifPresent(rule -> kinds.put(FigureKind.QUANTITY, rule(rule)));
        Map<String, RoundingRule> figures = new HashMap<>();
        in.table("figures").forEach((name, rule) -> figures.put(name, rule(rule)));
        return base.with(kinds, figures);
    }

    private static RoundingRule rule(Arguments in) {
        Integer decimals = in.findNumber("decimals").map(Number::intValue).orElse(null);
        String mode = in.text("mode", "half-up");
        if (mode.equals("none")) {
            return new RoundingRule(MOST_DECIMALS, null, RoundingMode.HALF_UP);
        }
        if (decimals != null && decimals > MOST_DECIMALS) {
            throw in.problem("decimals", "more than " + MOST_DECIMALS);
        }
        return new RoundingRule(
                decimals,
                in.findNumber("step").orElse(null),
                switch (mode) {
                    case "half-even" -> RoundingMode.HALF_EVEN;
                    case "truncate" -> RoundingMode.DOWN;
                    case "up" -> RoundingMode.UP;
                    default -> RoundingMode.HALF_UP;
                });
    }
}
