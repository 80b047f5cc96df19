package org.makewhole.grievance.precedent;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.makewhole.grievance.procedure.Outcome;

/**
 * How grievances with something in common ended.
 *
 * @param label the article or the name of the employer
 * @param agreement title of the article's agreement; null for an employer
 * @param ended how many ended
 * @param byOutcome how many with each outcome
 */
public record SuccessRate(
        String label, String agreement, int ended, Map<Outcome, Integer> byOutcome)
        implements Serializable {
    private static final int WHOLE = 100;

    static SuccessRate of(String label, String agreement, Collection<Outcome> outcomes) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return new SuccessRate(label, agreement, outcomes.size(), counts);
    }

    /** How many brought the grievors something. */
    public int won() {
        return byOutcome.entrySet().stream()
                .filter(entry -> entry.getKey().isWon())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many say something about the merits: all but those withdrawn. */
    public int decided() {
        return byOutcome.entrySet().stream()
                .filter(entry -> entry.getKey().isDecided())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }

    /** Won of decided in percent, rounded half-up; empty when none was decided. */
    public Optional<Integer> percent() {
        int decided = decided();
        return decided == 0
                ? Optional.empty()
                : Optional.of((2 * WHOLE * won() + decided) / (2 * decided));
    }
}
