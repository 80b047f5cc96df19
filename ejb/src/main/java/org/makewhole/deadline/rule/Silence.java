package org.makewhole.deadline.rule;

/** What it means when nobody acts in time. */
public enum Silence {
    NOTHING,
    DEEMED_DENIAL,
    DEEMED_GRANT,
    /** The matter goes on to the next step by itself. */
    NEXT_STEP,
    /** The right is lost. */
    FORFEITURE
}
