package org.makewhole.grievance.procedure;

/** How a grievance ended. */
public enum Outcome {
    /** The employer gave what was asked for, or is taken to have done so. */
    GRANTED,
    SETTLED,
    /** Awarded in arbitration. */
    SUSTAINED,
    /** Awarded in part. */
    PARTLY_SUSTAINED,
    /** Dismissed in arbitration. */
    DISMISSED,
    WITHDRAWN;

    /** Whether the grievors got something. */
    public boolean isWon() {
        return this == GRANTED || this == SETTLED || this == SUSTAINED || this == PARTLY_SUSTAINED;
    }

    /** Whether it says something about the merits: a withdrawal does not. */
    public boolean isDecided() {
        return this != WITHDRAWN;
    }
}
