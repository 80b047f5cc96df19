package org.makewhole.deadline.clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.makewhole.deadline.count.Facts;

/**
 * A clock to be entered.
 *
 * @param caseId the case that it is kept on
 * @param rule the rule by which it runs
 * @param facts what starts it, where it is kept, and what happened since; {@link
 *     ClockService#place} gives the place that fits the rule
 * @param subject what of another feature it belongs to
 * @param ownerId account of the member who looks after it; empty for whoever carries the case
 */
public record NewClock(
        long caseId,
        @NotNull ClockKind kind,
        @NotNull RuleInUse rule,
        @NotNull Facts facts,
        @Valid Optional<ClockSubject> subject,
        Optional<Long> ownerId) {

    /** A clock without a subject, looked after by whoever carries the case. */
    public static NewClock of(long caseId, ClockKind kind, RuleInUse rule, Facts facts) {
        return new NewClock(caseId, kind, rule, facts, Optional.empty(), Optional.empty());
    }

    /** The same for a record of another feature. */
    public NewClock about(ClockSubject other) {
        return new NewClock(caseId, kind, rule, facts, Optional.of(other), ownerId);
    }
}
