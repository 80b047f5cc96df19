package org.makewhole.settlement;

/** Where a settlement or an order stands. */
public enum SettlementState {
    DRAFT,
    IN_FORCE,
    /** A payment was not made in time. */
    IN_DEFAULT,
    /** Everything was paid. */
    FULFILLED,
    TAKEN_BACK;

    /** Whether its money is posted. */
    public boolean isPosted() {
        return this == IN_FORCE || this == IN_DEFAULT || this == FULFILLED;
    }
}
