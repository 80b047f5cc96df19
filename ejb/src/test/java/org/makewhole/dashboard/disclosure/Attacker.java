package org.makewhole.dashboard.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has kept every table that can be asked for, and works out by linear programming
 * between which bounds a figure that was withheld must lie.
 */
final class Attacker {
    private final List<CaseCount> sectored;
    private final List<CaseCount> violated;
    private final List<Equation> learned = new ArrayList<>();

    /** What was shown: so many cases in those of these groups that fit. */
    private record Equation(boolean byViolation, Predicate<CaseCount> fits, long cases) {}

    /** From how many to how many cases a withheld figure can be. */
    record Bounds(double least, double most) {
        double width() {
            return most - least;
        }
    }

    Attacker(List<CaseCount> sectored, List<CaseCount> violated) {
        this.sectored = sectored;
        this.violated = violated;
    }

    void learn(boolean byViolation, Predicate<CaseCount> fits) {
        learned.add(new Equation(byViolation, fits, sum(byViolation ? violated : sectored, fits)));
    }

    static long sum(List<CaseCount> counts, Predicate<CaseCount> fits) {
        return counts.stream().filter(fits).mapToLong(count -> count.cases().get(0)).sum();
    }

    /** The bounds of the sum over groups, every one of which holds no fewer cases than none. */
    Bounds bounds(boolean byViolation, Predicate<CaseCount> wanted) {
        return new Bounds(solve(byViolation, wanted, false), solve(byViolation, wanted, true));
    }

    private double solve(boolean byViolation, Predicate<CaseCount> wanted, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<CaseCount> groups = byViolation ? violated : sectored;
        Map<CaseCount, Variable> variables = new HashMap<>();
        for (CaseCount group : groups) {
            variables.put(group, model.newVariable("n" + variables.size()).lower(0));
        }
        for (Equation equation : learned) {
            if (equation.byViolation() == byViolation) {
                Expression sum = expression(model, groups, variables, equation.fits());
                sum.level(equation.cases());
            }
        }
        expression(model, groups, variables, wanted).weight(1);
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return Double.POSITIVE_INFINITY;
        }
        if (!result.getState().isFeasible()) {
            throw new AssertionError("no state of affairs agrees with what was shown: " + result);
        }
        return result.getValue();
    }

    private static Expression expression(
            ExpressionsBasedModel model,
            List<CaseCount> groups,
            Map<CaseCount, Variable> variables,
            Predicate<CaseCount> fits) {
        Expression sum = model.addExpression();
        groups.stream().filter(fits).forEach(group -> sum.set(variables.get(group), 1));
        return sum;
    }
}
