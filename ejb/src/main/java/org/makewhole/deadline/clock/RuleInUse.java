package org.makewhole.deadline.clock;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.RuleJson;
import org.makewhole.deadline.rule.RuleSet;
import org.makewhole.deadline.rule.RuleSets;

/**
 * The rule by which a clock runs, as it was when the clock was entered.
 *
 * @param setId the shipped set that it comes from; null for a rule of one's own, such as that of a
 *     collective agreement
 * @param version the beginning of the hash of the rule's text
 */
public record RuleInUse(String setId, String version, @NotNull ClockRule rule) {

    /** A rule of one's own. */
    public static RuleInUse own(ClockRule rule) {
        return new RuleInUse(null, RuleJson.version(rule), rule);
    }

    /** A rule that ships with the product; empty when there is none of these ids. */
    public static Optional<RuleInUse> findShipped(String setId, String ruleId) {
        return RuleSets.find(setId)
                .flatMap(set -> set.find(ruleId))
                .map(rule -> new RuleInUse(setId, RuleJson.version(rule), rule));
    }

    /** The set that it comes from, as it ships now; empty for a rule of one's own. */
    public Optional<RuleSet> findSet() {
        return setId == null ? Optional.empty() : RuleSets.find(setId);
    }

    /** Whether the product ships the rule in another form now, or no longer. */
    public boolean isOutdated() {
        return setId != null
                && findShipped(setId, rule.id())
                        .filter(shipped -> shipped.version().equals(version))
                        .isEmpty();
    }
}
