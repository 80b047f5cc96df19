package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.number.Workings;

/** The part of an award that is due by the reason of the end and the years of service. */
final class ReasonSteps {

    static final String FROM = "fromYears";
    static final String OVER = "overYears";

    /** Any reason that a rule does not name. */
    private static final String OTHER = "other";

    private ReasonSteps() {}

    /** The fraction due: one where neither a fraction nor a reason is told. */
    static BigDecimal fraction(Arguments in, BigDecimal service, Workings out) {
        if (in.has("reasons") && !in.has("fraction") && !in.has("reason")) {
            out.remark(
                    "No reason of the end is told: this is the whole award. The rule names "
                            + String.join(", ", in.names("reasons"))
                            + ".");
        }
        if (in.has("fraction") || !in.has("reason") || !in.has("reasons")) {
            return in.number("fraction", BigDecimal.ONE);
        }
        Map<String, Arguments> reasons = in.table("reasons");
        String reason = in.getText("reason");
        String meant = Suggestion.didYouMean(reason, reasons.keySet());
        boolean isOther = meant.isEmpty() && reasons.containsKey(OTHER);
        if (!reasons.containsKey(reason) && !isOther) {
            throw in.problem(
                    "reason",
                    "unknown" + meant + "; known here: " + String.join(", ", reasons.keySet()));
        }
        if (!reasons.containsKey(reason)) {
            out.remark(
                    "The rule does not name the reason \""
                            + reason
                            + "\", so that it counts as other; it names "
                            + String.join(
                                    ", ",
                                    reasons.keySet().stream()
                                            .filter(each -> !each.equals(OTHER))
                                            .toList())
                            + ".");
        }
        return reasons.get(isOther ? OTHER : reason).objects("steps").stream()
                .sorted(Comparator.comparing(ReasonSteps::start).thenComparing(s -> s.has(OVER)))
                .filter(step -> start(step).compareTo(service) < (step.has(OVER) ? 0 : 1))
                .reduce((before, after) -> after)
                .map(step -> step.getNumber("fraction"))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal start(Arguments step) {
        if (step.has(FROM) == step.has(OVER)) {
            throw step.problem(FROM, "give either this or " + OVER);
        }
        return step.findNumber(OVER).orElseGet(() -> step.getNumber(FROM));
    }
}
