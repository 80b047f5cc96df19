package org.makewhole.deadline.rule;

import java.util.Objects;

/**
 * Who must act, and what hangs on it.
 *
 * @param actor who has to act in time
 * @param silence what it means when nobody does
 * @param basis how binding the limit is
 */
public record Duty(Actor actor, Silence silence, Basis basis) {

    public Duty {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(silence);
        Objects.requireNonNull(basis);
    }

    /** Whether a mistake about it can cost the worker the claim, so that two people should look. */
    public boolean isDangerous() {
        return silence == Silence.FORFEITURE && actor != Actor.EMPLOYER && actor != Actor.STATE;
    }
}
