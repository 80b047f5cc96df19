package org.makewhole.deadline.rule;

/** Whether a limit lies after its trigger, or before an event to come. */
public enum Direction {
    AFTER,
    BEFORE
}
