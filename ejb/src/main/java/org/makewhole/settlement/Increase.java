package org.makewhole.settlement;

/** How much more is due when a payment was not made in time. */
public enum Increase {
    NONE,
    /** So many percent of what is still to be paid then. */
    PERCENT_OF_REST,
    FIXED
}
