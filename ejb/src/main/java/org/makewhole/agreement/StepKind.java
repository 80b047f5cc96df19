package org.makewhole.agreement;

/** What happens at a step of a grievance procedure. */
public enum StepKind {
    /** The parties talk: an informal word, a first or second step. */
    MEETING,
    /** A third person helps the parties to agree. */
    MEDIATION,
    /** A third person decides. */
    ARBITRATION
}
