package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.method.Contradictions;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.ParameterCheck;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;

/** Whether an input can use its overrides: one that changes nothing is never passed over. */
final class OverrideCheck {

    private static final List<String> RATES = List.of("annualRate", "rateTable");

    private static final String IN_CLAIM = "inClaim";

    private final PackInUse pack;
    private final Set<String> methods;
    private final boolean isClaim;
    private final List<InputProblem> problems = new ArrayList<>();

    private OverrideCheck(PackInUse pack, Set<String> methods, boolean isClaim) {
        this.pack = pack;
        this.methods = methods;
        this.isClaim = isClaim;
    }

    /**
     * Checks the overrides of an input.
     *
     * @param methods of its calls
     * @param isClaim whether it has a claim, which uses some overrides too
     * @throws InputException when there is one that neither the claim nor a call can use
     */
    static void check(PackInUse pack, Set<String> methods, boolean isClaim) {
        OverrideCheck check = new OverrideCheck(pack, methods, isClaim);
        for (Map.Entry<String, JsonNode> each : pack.overrides().properties()) {
            check.check(each.getKey(), each.getValue(), "overrides." + each.getKey());
        }
        if (!check.problems.isEmpty()) {
            throw new InputException(check.problems);
        }
    }

    /**
     * Checks that the rules that an input without a claim overrides are those that were used.
     *
     * @throws InputException when a call of the method used another rule
     */
    static void checkUsed(PackInUse pack, Collection<CallResult> results) {
        for (String name : pack.overrides().properties().stream().map(Map.Entry::getKey).toList()) {
            Rule rule =
                    MethodCatalogue.find(name).isPresent()
                            ? null
                            : PackInUse.findRule(pack.pack(), name).orElse(null);
            if (rule != null && results.stream().noneMatch(each -> rule.equals(each.rule()))) {
                throw new InputException(
                        "overrides." + name, "cannot apply: no calculation here uses this rule");
            }
        }
    }

    private void check(String name, JsonNode override, String at) {
        Optional<Rule> rule =
                MethodCatalogue.find(name).isPresent()
                        ? Optional.empty()
                        : PackInUse.findRule(pack.pack(), name);
        String method = rule.map(Rule::method).orElse(name);
        MethodCatalogue.find(method)
                .map(Method::parameters)
                .ifPresent(
                        known -> {
                            new ParameterCheck(problems, false).check(override, known, at);
                            new Contradictions(problems).check(override, known, at);
                        });
        if (methods.contains(method)) {
            return;
        }
        if (!isClaim) {
            note(at, "cannot apply: no calculation here uses it");
            return;
        }
        Set<String> taken = ClaimRules.PARAMETERS.get(method);
        if (taken == null) {
            note(
                    at,
                    "cannot apply: no calculation here uses it, and a claim uses only "
                            + String.join(", ", new TreeSet<>(ClaimRules.PARAMETERS.keySet())));
            return;
        }
        Optional<Rule> used = pack.pack().findRuleOf(method);
        if (rule.isPresent() && !rule.equals(used)) {
            note(
                    at,
                    "cannot apply: a claim uses rule "
                            + used.map(Rule::key).orElse("")
                            + " for it");
            return;
        }
        for (Map.Entry<String, JsonNode> each : override.properties()) {
            if (!taken.contains(each.getKey())) {
                note(
                        at + "." + each.getKey(),
                        "cannot apply: of this method a claim uses only "
                                + String.join(", ", new TreeSet<>(taken)));
            }
        }
        boolean isWithoutDays =
                method.equals(RuleMethod.MULTIPLIED_HOURS)
                        && !override.hasNonNull(IN_CLAIM)
                        && pack.pack().rulesOf(method).stream()
                                .flatMap(each -> each.values().stream())
                                .noneMatch(each -> each.parameters().has(IN_CLAIM));
        if (isWithoutDays) {
            note(at, "cannot apply: the pack tells no days apart, so give inClaim too");
        }
        boolean isWithoutRate =
                method.equals(RuleMethod.INTEREST)
                        && used.isEmpty()
                        && RATES.stream().noneMatch(override::hasNonNull);
        if (isWithoutRate) {
            note(at, "cannot apply: the pack has no interest, so give annualRate or rateTable");
        }
    }

    private void note(String at, String message) {
        problems.add(new InputProblem(at, message));
    }
}
