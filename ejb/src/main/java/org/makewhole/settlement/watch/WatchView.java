package org.makewhole.settlement.watch;

import java.util.Set;
import org.makewhole.settlement.promise.PromiseState;

/** Which promises are looked at. */
public enum WatchView {
    OVERDUE(Set.of(PromiseState.OPEN, PromiseState.PARTLY_KEPT)),
    BROKEN(Set.of(PromiseState.BROKEN)),
    DUE(Set.of(PromiseState.OPEN, PromiseState.PARTLY_KEPT)),
    KEPT(Set.of(PromiseState.KEPT));

    private final Set<PromiseState> states;

    WatchView(Set<PromiseState> states) {
        this.states = states;
    }

    Set<PromiseState> states() {
        return states;
    }

    /** Whether the earliest day comes first. */
    boolean isForward() {
        return this == OVERDUE || this == DUE;
    }
}
