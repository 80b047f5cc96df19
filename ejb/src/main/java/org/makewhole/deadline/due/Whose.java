package org.makewhole.deadline.due;

/** Whose clocks a list shows. */
public enum Whose {
    /** Those that the caller looks after, by the clock or by carrying the case. */
    MINE,
    /** Those of cases in whose team the caller is. */
    TEAM,
    /** Those of all cases that the caller sees. */
    ALL
}
