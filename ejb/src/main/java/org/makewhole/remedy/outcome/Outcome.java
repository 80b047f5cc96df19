package org.makewhole.remedy.outcome;

/** How a case ended. */
public enum Outcome {
    /** An authority or court decided on what is owed. */
    DECISION,
    SETTLEMENT,
    /** The employer paid without either. */
    VOLUNTARY_PAYMENT,
    WITHDRAWAL,
    DISMISSAL,
    UNCOLLECTABLE_BANKRUPT,
    /** The employer cannot be located. */
    UNCOLLECTABLE_NOT_LOCATED,
    /** The employer's business is closed. */
    UNCOLLECTABLE_CLOSED,
    /** Another authority or organisation goes on with it. */
    TRANSFERRED
}
