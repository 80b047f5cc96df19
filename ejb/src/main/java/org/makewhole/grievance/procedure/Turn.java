package org.makewhole.grievance.procedure;

/** Who has to act next. */
public enum Turn {
    /** Bring it to the next step, settle or withdraw. */
    UNION,
    /** Answer. */
    EMPLOYER,
    /** Both, with a mediator. */
    PARTIES,
    /** The arbitrator or panel. */
    PANEL,
    /** It has ended. */
    NOBODY
}
