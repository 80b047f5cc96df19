package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.makewhole.deadline.rule.ClockRule;

/**
 * What other facts make of a clock.
 *
 * @param before with the facts as they were
 * @param after with the facts as they are to be
 */
public record Change(Computation before, Computation after) {

    public static Change of(ClockRule rule, Facts before, Facts after) {
        return new Change(DeadlineCount.compute(rule, before), DeadlineCount.compute(rule, after));
    }

    public boolean movesTheEnd() {
        return !before.due().equals(after.due());
    }

    /** Days by which the end moves, negative for earlier; empty when one of the two has no day. */
    public OptionalLong days() {
        Optional<LocalDate> from = before.dueOn();
        Optional<LocalDate> to = after.dueOn();
        return from.isPresent() && to.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()))
                : OptionalLong.empty();
    }
}
