package org.makewhole.settlement.promise;

/** Where a promise stands. Whether an open one is overdue, the day says. */
public enum PromiseState {
    /** Of a settlement that is not in force yet. */
    PLANNED,
    OPEN,
    PARTLY_KEPT,
    KEPT,
    BROKEN,
    /** It no longer has to be kept. */
    RELEASED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == PARTLY_KEPT;
    }
}
