package org.makewhole.deadline.clock;

/** What a clock is about. */
public enum ClockKind {
    /** After it the claim can no longer be brought. */
    LIMITATION,
    /** Filing, answering, appealing before a body or court. */
    PROCEDURE,
    /** A step under a collective agreement. */
    CONTRACT_STEP,
    HEARING,
    FOLLOW_UP
}
