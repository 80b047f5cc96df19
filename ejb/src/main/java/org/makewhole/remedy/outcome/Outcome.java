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
    TRANSFERRED;

    /** Whether nothing more is to come in the case, whatever is still due. */
    public boolean isOutOfReach() {
        return switch (this) {
            case UNCOLLECTABLE_BANKRUPT,
                    UNCOLLECTABLE_NOT_LOCATED,
                    UNCOLLECTABLE_CLOSED,
                    WITHDRAWAL,
                    TRANSFERRED ->
                    true;
            case DECISION, SETTLEMENT, VOLUNTARY_PAYMENT, DISMISSAL -> false;
        };
    }
}
