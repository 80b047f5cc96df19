package org.makewhole.deadline.rule;

/** What happens when the last day is a day of rest. */
public enum EndOnRestDay {
    /** It ends on the next working day. */
    NEXT,
    /** It ends on the working day before. */
    PREVIOUS,
    /** It goes on in the direction of counting: backwards before an event. */
    ONWARD,
    /** It ends there all the same. */
    STAYS
}
