package org.makewhole.wage.engine;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.parser.ParseException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.FigureKind;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/**
 * A rule that a pack or an input writes as arithmetic, step by step, for what no other method does.
 * Four operations, comparisons, MIN, MAX, IF, FLOOR, CEILING and ABS; no powers, loops or texts, so
 * that a formula always ends.
 */
final class Formula implements Method {

    private static final int LONGEST = 500;
    private static final int MOST_STEPS = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Set<String> FUNCTIONS =
            Set.of("MIN", "MAX", "IF", "FLOOR", "CEILING", "ABS");

    private static final ExpressionConfiguration CONFIGURATION =
            ExpressionConfiguration.builder()
                    .arraysAllowed(false)
                    .structuresAllowed(false)
                    .implicitMultiplicationAllowed(false)
                    .functionDictionary(functions())
                    .operatorDictionary(operators())
                    .build();

    private static MapBasedFunctionDictionary functions() {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("MAX", new MaxFunction());
        functions.addFunction("IF", new IfFunction());
        functions.addFunction("FLOOR", new FloorFunction());
        functions.addFunction("CEILING", new CeilingFunction());
        functions.addFunction("ABS", new AbsFunction());
        return functions;
    }

    private static MapBasedOperatorDictionary operators() {
        MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new InfixDivisionOperator());
        operators.addOperator("<", new InfixLessOperator());
        operators.addOperator("<=", new InfixLessEqualsOperator());
        operators.addOperator(">", new InfixGreaterOperator());
        operators.addOperator(">=", new InfixGreaterEqualsOperator());
        operators.addOperator("==", new InfixEqualsOperator());
        operators.addOperator("&&", new InfixAndOperator());
        operators.addOperator("||", new InfixOrOperator());
        return operators;
    }

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public String purpose() {
        return "Arithmetic written in the pack or the input, for a rule that no other method"
                + " holds.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("given", ParameterKind.NAMED_NUMBERS, "numbers by name"),
                Parameter.of(
                        "values", ParameterKind.NAMED_NUMBERS, "further numbers, meant for a pack"),
                Parameter.objects(
                                "steps",
                                "figures in order; each may use the numbers and figures before it",
                                Parameter.needed("figure", ParameterKind.TEXT, "name"),
                                Parameter.needed(
                                        "is", ParameterKind.TEXT, "arithmetic: \"wage / 30 * 21\""),
                                Parameter.choice(
                                        "kind",
                                        "decides the rounding",
                                        "amount",
                                        "rate",
                                        "quantity"))
                        .required());
    }

    /**
     * Refuses numbers that a pack's rule does not ask for: a misspelt one would leave another at
     * what the rule supposes without it.
     *
     * @param rule of the pack; null for none
     * @param own parameters of the input
     */
    static void checkGiven(Rule rule, JsonNode own, String path) {
        if (rule == null || own.has("steps") || own.path("given").isEmpty()) {
            return;
        }
        Set<String> used = used(rule);
        for (Map.Entry<String, JsonNode> each : own.get("given").properties()) {
            if (!used.contains(each.getKey())) {
                throw new InputException(
                        path + ".given." + each.getKey(),
                        "not asked for by this rule"
                                + Suggestion.didYouMean(each.getKey(), used)
                                + "; it asks for "
                                + String.join(", ", used));
            }
        }
    }

    /** The numbers that a rule asks for in {@code given}; empty where it is no formula. */
    static Set<String> asked(Rule rule) {
        Set<String> asked = used(rule);
        rule.values().stream()
                .map(value -> value.parameters().path("values"))
                .forEach(values -> values.fieldNames().forEachRemaining(asked::remove));
        return asked;
    }

    /** The names in the steps of a rule that no step gives. */
    private static Set<String> used(Rule rule) {
        Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (RuleValue value : rule.values()) {
            for (JsonNode step : value.parameters().path("steps")) {
                WORD.matcher(step.path("is").asText()).results().forEach(r -> used.add(r.group()));
                found.add(step.path("figure").asText());
            }
        }
        used.removeAll(found);
        used.removeAll(FUNCTIONS);
        return used;
    }

    @Override
    public void apply(Arguments in, Workings out) {
        Map<String, BigDecimal> known = new HashMap<>();
        for (String table : List.of("values", "given")) {
            in.findObject(table)
                    .ifPresent(
                            numbers ->
                                    numbers.node()
                                            .fieldNames()
                                            .forEachRemaining(
                                                    name ->
                                                            put(
                                                                    known,
                                                                    numbers,
                                                                    name,
                                                                    numbers.getNumber(name))));
        }
        List<Arguments> steps = in.objects("steps");
        checkNames(in, steps, out);
        if (steps.size() > MOST_STEPS) {
            throw in.problem("steps", "more than " + MOST_STEPS);
        }
        for (Arguments step : steps) {
            String figure = step.getText("figure");
            String expression = step.getText("is");
            BigDecimal exact = evaluate(step, expression, known);
            FigureKind kind =
                    FigureKind.valueOf(step.text("kind", "amount").toUpperCase(Locale.ROOT));
            BigDecimal value =
                    switch (kind) {
                        case RATE -> out.rate(figure, exact, "{}", expression);
                        case AMOUNT -> out.amount(figure, exact, "{}", expression);
                        case QUANTITY -> out.quantity(figure, exact, "{}", expression);
                    };
            put(known, step, figure, value);
        }
    }

    /** A step may not take the name of a given number; a number that no step uses is told. */
    private static void checkNames(Arguments in, List<Arguments> steps, Workings out) {
        Set<String> unused = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        unused.addAll(in.names("given"));
        for (Arguments step : steps) {
            if (in.names("given").stream().anyMatch(step.getText("figure")::equalsIgnoreCase)) {
                throw step.problem("figure", "is the name of a given number");
            }
        }
        for (Arguments step : steps) {
            WORD.matcher(step.getText("is")).results().forEach(word -> unused.remove(word.group()));
        }
        if (!unused.isEmpty()) {
            out.remark("Given, but used by no step: " + String.join(", ", unused) + ".");
        }
    }

    private static void put(
            Map<String, BigDecimal> known, Arguments at, String name, BigDecimal number) {
        if (!NAME.matcher(name).matches()) {
            throw new InputException(
                    at.path(), "\"" + name + "\" is no name: letters, digits and _ only");
        }
        known.put(name, number);
    }

    private static BigDecimal evaluate(Arguments step, String text, Map<String, BigDecimal> known) {
        if (text.length() > LONGEST) {
            throw step.problem("is", "longer than " + LONGEST + " characters");
        }
        try {
            Expression expression = new Expression(text, CONFIGURATION);
            for (String name : expression.getUndefinedVariables()) {
                if (known.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
                    throw step.problem(
                            "is",
                            "unknown name "
                                    + name
                                    + "; known here: "
                                    + String.join(", ", known.keySet().stream().sorted().toList()));
                }
            }
            return Decimals.settled(expression.withValues(known).evaluate().getNumberValue());
        } catch (ParseException | EvaluationException e) {
            throw step.problem("is", "cannot be computed: " + e.getMessage());
        }
    }
}
