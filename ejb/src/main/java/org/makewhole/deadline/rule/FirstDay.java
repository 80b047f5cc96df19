package org.makewhole.deadline.rule;

/** Which day of a period is its first. */
public enum FirstDay {
    /** The day of the event is not counted, as in most laws. */
    NOT_COUNTED,
    /** The period begins with the day of the event. */
    COUNTED,
    /** Neither the first nor the last day is counted: so many clear days lie between. */
    CLEAR
}
