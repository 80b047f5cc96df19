package org.makewhole.deadline.clock;

/** Where a clock stands. Only an open one runs; the others are final. */
public enum ClockState {
    OPEN,
    MET,
    MISSED,
    WITHDRAWN
}
