package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.makewhole.wage.employment.EntitlementInput;
import org.makewhole.wage.inforce.MethodCaller;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Contradictions;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.ParameterCheck;
import org.makewhole.wage.method.Reads;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;
import org.makewhole.wage.remark.CallRemarks;

/**
 * Applies the methods of the catalogue with the rules of a pack to entitlements of a claim.
 *
 * @param pack with the overrides of the input
 * @param roundings policy for a rule; null for that of the pack
 */
record EntitlementCaller(PackInUse pack, Function<Rule, Rounding> roundings)
        implements MethodCaller {

    @Override
    public Chosen choose(EntitlementInput entitlement, LocalDate on) {
        String name = entitlement.method();
        if (name == null) {
            name =
                    PackInUse.findRule(pack.pack(), entitlement.rule())
                            .map(Rule::method)
                            .orElseThrow(() -> unknownRule(entitlement));
        }
        String called = name;
        Method method =
                MethodCatalogue.find(name)
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                entitlement.path() + ".method",
                                                "unknown: "
                                                        + called
                                                        + Suggestion.didYouMean(
                                                                called, MethodCatalogue.names())));
        Rule rule =
                pack.findRule(
                                entitlement.rule(),
                                method,
                                on,
                                entitlement.parameters(),
                                entitlement.path())
                        .orElse(null);
        Formula.checkGiven(rule, entitlement.parameters(), entitlement.path());
        RuleValue value = rule == null ? null : PackInUse.findValue(rule, on).orElse(null);
        return new Chosen(
                method,
                rule,
                value,
                entitlement.parameters(),
                pack.parameters(method, rule, value, entitlement.parameters()));
    }

    private InputException unknownRule(EntitlementInput entitlement) {
        List<String> keys = pack.pack().rules().stream().map(Rule::key).toList();
        List<String> names = keys.stream().map(key -> key.substring(key.indexOf('.') + 1)).toList();
        return new InputException(
                entitlement.path() + ".rule",
                "no such rule in pack "
                        + pack.pack().identity().id()
                        + Suggestion.didYouMean(entitlement.rule(), names)
                        + "; known: "
                        + String.join(", ", names));
    }

    @Override
    public Workings apply(Chosen chosen, ObjectNode parameters, String path) {
        List<InputProblem> problems = new ArrayList<>();
        new Contradictions(problems).check(chosen.own(), chosen.method().parameters(), path);
        new ParameterCheck(problems, true).check(parameters, chosen.method().parameters(), path);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        Workings out = new Workings(roundings.apply(chosen.rule()));
        Reads reads = new Reads();
        chosen.method().apply(new Arguments(parameters, path, reads), out);
        CallRemarks.ofUnread(reads, parameters, chosen.own(), path, out);
        return out;
    }
}
