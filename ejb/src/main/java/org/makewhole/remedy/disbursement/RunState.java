package org.makewhole.remedy.disbursement;

/** The life of a run. */
public enum RunState {
    /** Put together; waits for somebody else to release it. */
    OPEN,
    /** Released; its payouts go out one after the other. */
    RUNNING,
    /** Each payout went out or says why not. */
    DONE,
    /** Given up before it was released. */
    CANCELLED
}
