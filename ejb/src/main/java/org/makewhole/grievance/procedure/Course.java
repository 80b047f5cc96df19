package org.makewhole.grievance.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a grievance stands on a day.
 *
 * @param steps every step of the agreement, in order
 * @param current the number of the step where it is, or where it has to be brought; counted from 1
 * @param turn who has to act
 * @param due the last day to do so; empty without a limit
 * @param overdue whether that day is over
 * @param lost whether the union's delay can cost the grievance: the limit was mandatory
 * @param outcome how it ended
 * @param endedOn when
 */
public record Course(
        List<StepState> steps,
        int current,
        Turn turn,
        Optional<LocalDate> due,
        boolean overdue,
        boolean lost,
        Optional<Outcome> outcome,
        Optional<LocalDate> endedOn) {

    public Course {
        steps = List.copyOf(steps);
    }

    public StepState currentStep() {
        return steps.get(current - 1);
    }

    public boolean isEnded() {
        return outcome.isPresent();
    }

    /** The limit that runs, with how it was computed. */
    public Optional<StepLimit> running() {
        return switch (turn) {
            case UNION -> currentStep().isReached() ? Optional.empty() : currentStep().toFile();
            case EMPLOYER -> currentStep().toReply();
            default -> Optional.empty();
        };
    }
}
