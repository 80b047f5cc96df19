package org.makewhole.wage.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.method.Contradictions;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterCheck;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;

/**
 * Checks that a pack's rules name methods of the engine and give them parameters that they take.
 */
public final class PackCheck {

    private PackCheck() {}

    /** Everything that is wrong; empty for a sound pack. */
    public static List<InputProblem> check(RulePack pack, String path) {
        List<InputProblem> problems =
                FigureCatalogue.unknown(
                        pack.rounding(), Set.copyOf(MethodCatalogue.names()), path + ".rounding");
        for (int i = 0; i < pack.rules().size(); i++) {
            Rule rule = pack.rules().get(i);
            String at = path + ".rules[" + i + "]";
            Optional<List<Parameter>> parameters = findParameters(rule.method());
            if (parameters.isEmpty()) {
                problems.add(
                        new InputProblem(
                                at + ".method",
                                "unknown method "
                                        + rule.method()
                                        + Suggestion.didYouMean(
                                                rule.method(), MethodCatalogue.names())));
                continue;
            }
            problems.addAll(
                    FigureCatalogue.unknown(
                            rule.rounding(), Set.of(rule.method()), at + ".rounding"));
            // A pack gives a part of the parameters, the input the rest; a table's entries are
            // whole.
            for (int j = 0; j < rule.values().size(); j++) {
                new ParameterCheck(problems, false)
                        .check(
                                rule.values().get(j).parameters(),
                                parameters.get(),
                                at + ".values[" + j + "].parameters");
                new Contradictions(problems)
                        .check(
                                rule.values().get(j).parameters(),
                                parameters.get(),
                                at + ".values[" + j + "].parameters");
            }
        }
        return problems;
    }

    private static Optional<List<Parameter>> findParameters(String method) {
        return RuleMethod.isStructural(method)
                ? Optional.of(RuleMethod.structuralParameters(method))
                : MethodCatalogue.find(method).map(Method::parameters);
    }
}
