package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When a time limit ends, and why.
 *
 * @param computed the last day by the rule; empty when it cannot be known yet
 * @param due the last instant that still counts, by the rule or as set by hand
 * @param steps how it came about, in order
 * @param doubts what a person should look at
 */
public record Computation(
        Optional<LocalDate> computed,
        Optional<ZonedDateTime> due,
        List<Step> steps,
        List<Doubt> doubts) {

    public Computation {
        steps = List.copyOf(steps);
        doubts = List.copyOf(doubts);
    }

    /** The last day, by the rule or as set by hand. */
    public Optional<LocalDate> dueOn() {
        return due.map(ZonedDateTime::toLocalDate);
    }

    /** Whether somebody set another day than the one computed. */
    public boolean isOverridden() {
        return !dueOn().equals(computed);
    }

    /** The steps in words. */
    public List<String> words(Locale locale) {
        return steps.stream().map(step -> step.text(locale)).toList();
    }

    /** The doubts in words. */
    public List<String> doubtWords(Locale locale) {
        return doubts.stream().map(doubt -> doubt.text(locale)).toList();
    }
}
