package org.makewhole.deadline.rule;

/** Whether somebody compared a rule with its source. */
public enum Confidence {
    SOURCE_FOUND,
    /** General knowledge: verify before relying on it. */
    FROM_MEMORY
}
