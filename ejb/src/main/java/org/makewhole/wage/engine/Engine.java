package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.wage.answer.OwedJson;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimReader;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Contradictions;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.ParameterCheck;
import org.makewhole.wage.method.Reads;
import org.makewhole.wage.method.SingleElements;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.owed.ClaimCalculation;
import org.makewhole.wage.owed.Owed;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;
import org.makewhole.wage.remark.CallRemarks;
import org.makewhole.wage.remark.ClaimRemarks;
import org.makewhole.wage.remark.Remark;
import org.makewhole.wage.remark.UnusedFacts;

/** Computes what an input asks for. Keeps nothing between two inputs. */
public final class Engine {

    private static final List<String> RESERVED =
            List.of("id", "method", "rule", "on", "rounding", "note");

    private static final Pattern REFERENCE =
            Pattern.compile("\\$([A-Za-z0-9_-]{1,60})\\.([A-Za-z0-9_.-]{1,80})");

    private final CalculationInput input;
    private final PackInUse pack;
    private final Currency currency;
    private final Map<String, CallResult> results = new LinkedHashMap<>();

    private Engine(CalculationInput input) {
        this.input = input;
        this.pack = PackInUse.of(input);
        OverrideCheck.check(pack, methods(), input.claim() != null);
        this.currency = input.currency() != null ? input.currency() : pack.pack().currency();
    }

    /**
     * Computes an input.
     *
     * @param json as docs/wage-engine.md describes it
     * @return the result as JSON
     * @throws InputException with every problem that was found, when it cannot be computed
     */
    public static ObjectNode compute(String json) {
        return compute(CalculationInput.read(json), OwedJson::write);
    }

    /** The same for an input that was read already; it is not changed. */
    public static ObjectNode compute(ObjectNode json) {
        return compute(CalculationInput.read(json), OwedJson::write);
    }

    /**
     * A claim's answer as it is to be kept: see {@link org.makewhole.wage.answer.OwedRows}.
     *
     * @param taken receives what is owed, for whom the text is not enough
     */
    public static ObjectNode computeRows(ObjectNode json, Consumer<Owed> taken) {
        return compute(
                CalculationInput.read(json),
                (claim, owed) -> {
                    taken.accept(owed);
                    return OwedJson.writeRows(claim, owed);
                });
    }

    /**
     * What to know of the facts of a claim, without computing it.
     *
     * @throws InputException as {@link #compute(ObjectNode)} does
     */
    public static List<Remark> remarks(ObjectNode json) {
        Engine engine = new Engine(CalculationInput.read(json));
        return engine.remarks(ClaimReader.read(engine.input.claim(), "claim"));
    }

    private static ObjectNode compute(
            CalculationInput input, BiFunction<ClaimInput, Owed, ObjectNode> writing) {
        Engine engine = new Engine(input);
        engine.checkFigures();
        engine.run();
        if (input.claim() == null) {
            OverrideCheck.checkUsed(engine.pack, engine.results.values());
        }
        ObjectNode result =
                ResultJson.write(
                        engine.pack.pack(), engine.currency, List.copyOf(engine.results.values()));
        if (engine.input.claim() != null) {
            result.set("claim", engine.claim(writing));
        }
        return result;
    }

    private ObjectNode claim(BiFunction<ClaimInput, Owed, ObjectNode> writing) {
        ClaimInput claim = ClaimReader.read(input.claim(), "claim");
        Owed owed = owed(claim);
        ObjectNode answer = writing.apply(claim, owed);
        List<String> remarks = new ArrayList<>(remarks(claim).stream().map(Remark::text).toList());
        remarks.addAll(owed.remarks());
        if (!remarks.isEmpty()) {
            remarks.forEach(answer.putArray("remarks")::add);
        }
        return answer;
    }

    private List<Remark> remarks(ClaimInput claim) {
        List<Remark> remarks = ClaimRemarks.of(input.claim(), claim, pack.pack(), currency);
        remarks.addAll(UnusedFacts.of(input.claim(), claim, pack.pack(), pack.overrides()));
        return remarks;
    }

    private Owed owed(ClaimInput claim) {
        Function<Rule, Rounding> roundings =
                rule -> rounding(rule, JsonNodeFactory.instance.objectNode(), "");
        ClaimRules rules =
                new ClaimRules(
                        pack.pack(),
                        pack::claimParameters,
                        roundings,
                        new EntitlementCaller(pack, roundings));
        try {
            return ClaimCalculation.compute(claim, rules);
        } catch (ArithmeticException e) {
            throw new InputException("claim", "cannot be computed: " + e.getMessage());
        }
    }

    /** A rounding of a figure that nothing gives would be passed over without a word. */
    private void checkFigures() {
        if (input.rounding() == null || !input.rounding().has("figures")) {
            return;
        }
        Set<String> methods = methods();
        if (input.claim() != null) {
            methods.addAll(MethodCatalogue.names());
            methods.add("claim");
            if (!input.claim().path("statutory").asBoolean()
                    && input.claim().path("entitlements").isEmpty()) {
                methods.remove("formula");
            }
        }
        List<InputProblem> problems =
                FigureCatalogue.unknown(input.rounding(), methods, "rounding");
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private Set<String> methods() {
        Set<String> methods = new HashSet<>();
        for (int i = 0; i < input.calls().size(); i++) {
            methods.add(method(input.calls().get(i), "calculations[" + i + "]").name());
        }
        return methods;
    }

    private void run() {
        for (int i = 0; i < input.calls().size(); i++) {
            ObjectNode call = input.calls().get(i);
            String path = "calculations[" + i + "]";
            String id = call.hasNonNull("id") ? call.get("id").asText() : String.valueOf(i + 1);
            if (results.containsKey(id)) {
                throw new InputException(path + ".id", "used twice: " + id);
            }
            results.put(id, call(id, call, path));
        }
    }

    private CallResult call(String id, ObjectNode call, String path) {
        Method method = method(call, path);
        List<InputProblem> problems =
                FigureCatalogue.unknown(
                        call.get("rounding"), Set.of(method.name()), path + ".rounding");
        LocalDate on = CalculationInput.date(call, "on", path + ".on", problems);
        on = on == null ? input.on() : on;
        ObjectNode own = call.deepCopy();
        own.remove(RESERVED);
        Rule rule =
                pack.findRule(call.path("rule").asText(null), method, on, own, path).orElse(null);
        RuleValue value = rule == null ? null : value(rule, method, on, new Arguments(own, path));
        Formula.checkGiven(rule, own, path);
        new Contradictions(problems).check(own, method.parameters(), path);
        ObjectNode parameters =
                (ObjectNode) resolved(pack.parameters(method, rule, value, own), path);
        SingleElements.intoLists(parameters, method.parameters());
        new ParameterCheck(problems, true).check(parameters, method.parameters(), path);
        boolean withoutValues = rule != null && value == null;
        if (!problems.isEmpty()) {
            throw new InputException(withoutValues ? withDays(problems, rule, on, path) : problems);
        }
        Workings out = new Workings(rounding(rule, call, path));
        if (withoutValues) {
            out.remark(noValues(rule, on));
        } else {
            CallRemarks.ofValues(pack.pack(), rule, value, on, out);
        }
        Reads reads = new Reads();
        try {
            for (ObjectNode each : byValue(method, rule, on, own, parameters)) {
                method.apply(new Arguments(each, path, reads), out);
            }
        } catch (InputException e) {
            throw withoutValues ? new InputException(withDays(e.problems(), rule, on, path)) : e;
        } catch (ArithmeticException e) {
            throw new InputException(path, "cannot be computed: " + e.getMessage());
        }
        CallRemarks.ofKin(pack.pack(), rule, method, parameters, out);
        CallRemarks.ofUnread(reads, parameters, own, path, out);
        CallRemarks.ofCurrency(pack.pack(), rule, currency, out);
        return new CallResult(id, method.name(), rule, value, out.rounding(), out);
    }

    /** The parameters, or several of them where days of a list fall under different values. */
    private List<ObjectNode> byValue(
            Method method, Rule rule, LocalDate on, ObjectNode own, ObjectNode parameters) {
        String name = method.daysOfValues().orElse(null);
        if (name == null || rule == null || on != null || rule.values().size() == 1) {
            return List.of(parameters);
        }
        Map<RuleValue, ArrayNode> days = new LinkedHashMap<>();
        for (JsonNode day : parameters.path(name)) {
            RuleValue value =
                    Optional.ofNullable(rule.findInForce(LocalDate.parse(day.asText())))
                            .orElseGet(() -> PackInUse.findValue(rule, null).orElseThrow());
            days.computeIfAbsent(value, each -> JsonNodeFactory.instance.arrayNode()).add(day);
        }
        List<ObjectNode> all = new ArrayList<>(days.size());
        days.forEach(
                (value, list) ->
                        all.add(
                                pack.parameters(
                                        method, rule, value, own.deepCopy().set(name, list))));
        return all;
    }

    /** On the day told; else on that of the facts, where the rule has values then. */
    private static RuleValue value(Rule rule, Method method, LocalDate on, Arguments own) {
        Optional<RuleValue> ofFacts =
                on == null ? method.findDay(own).map(rule::findInForce) : Optional.empty();
        return ofFacts.or(() -> PackInUse.findValue(rule, on)).orElse(null);
    }

    /** What is missing may be so only because the rule has no values on that day. */
    private static List<InputProblem> withDays(
            List<InputProblem> problems, Rule rule, LocalDate on, String path) {
        List<InputProblem> all = new ArrayList<>(problems);
        all.add(new InputProblem(path + ".on", noValues(rule, on)));
        return all;
    }

    private static String noValues(Rule rule, LocalDate on) {
        return "The pack has no values of rule "
                + rule.key()
                + " on "
                + on
                + "; it has some from "
                + rule.first().from()
                + " on.";
    }

    /** The method named, else that of the rule named. */
    private Method method(ObjectNode call, String path) {
        String name =
                call.hasNonNull("method") || !call.hasNonNull("rule")
                        ? call.path("method").asText("")
                        : pack.getRule(call.get("rule").asText(), path).method();
        return MethodCatalogue.find(name)
                .orElseThrow(
                        () ->
                                new InputException(
                                        path + ".method",
                                        (name.isEmpty() ? "missing" : "unknown: " + name)
                                                + Suggestion.didYouMean(
                                                        name, MethodCatalogue.names())
                                                + "; known: "
                                                + String.join(", ", MethodCatalogue.names())));
    }

    /** The pack's policy, changed by the rule, the input and the call, in this order. */
    private Rounding rounding(Rule rule, ObjectNode call, String path) {
        Rounding rounding = Rounding.named(Rounding.AMOUNTS_ONLY, currency).orElseThrow();
        rounding = RoundingReader.read(pack.pack().rounding(), rounding, currency, "pack.rounding");
        if (rule != null) {
            rounding = RoundingReader.read(rule.rounding(), rounding, currency, "pack.rules");
        }
        rounding = RoundingReader.read(input.rounding(), rounding, currency, "rounding");
        return RoundingReader.read(call.get("rounding"), rounding, currency, path + ".rounding");
    }

    /** Puts figures of earlier calls in place of {@code $id.figure}. */
    private JsonNode resolved(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                each.setValue(resolved(each.getValue(), path + "." + each.getKey()));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, resolved(list.get(i), path + "[" + i + "]"));
            }
        } else if (node.isTextual() && isReference(node.textValue())) {
            return DecimalNode.valueOf(figure(node.textValue(), path));
        }
        return node;
    }

    /** {@code $20.50} is meant as money; the check of parameters says how to write it. */
    private static boolean isReference(String text) {
        return text.startsWith("$") && text.chars().anyMatch(Character::isLetter);
    }

    private BigDecimal figure(String reference, String path) {
        Matcher matcher = REFERENCE.matcher(reference);
        CallResult result = matcher.matches() ? results.get(matcher.group(1)) : null;
        if (result == null) {
            throw new InputException(
                    path,
                    "refers to no earlier calculation: write \"$id.figure\", with "
                            + (results.isEmpty()
                                    ? "the id of one that stands before this one"
                                    : "one of the ids " + results.keySet()));
        }
        Map<String, BigDecimal> figures = result.workings().figures();
        BigDecimal figure = figures.get(matcher.group(2));
        if (figure == null) {
            throw new InputException(
                    path, "no such figure; known there: " + String.join(", ", figures.keySet()));
        }
        return figure;
    }
}
