package org.makewhole.deadline.clock;

/** What can happen to a clock. */
public enum ClockEventKind {
    ENTERED,
    TRIGGER,
    SET_BY_HAND,
    BY_RULE,
    EXTENSION,
    SUSPENSION,
    RESUMPTION,
    RECOMPUTED,
    CONFIRMED,
    HANDED_OVER,
    RAN_OUT,
    MET,
    MISSED,
    WITHDRAWN;

    static ClockEventKind of(FactChange.Kind kind) {
        return valueOf(kind.name());
    }

    static ClockEventKind of(ClockState state) {
        return valueOf(state.name());
    }
}
