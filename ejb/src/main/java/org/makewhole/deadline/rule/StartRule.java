package org.makewhole.deadline.rule;

/** What the day that starts a clock is the day of. */
public enum StartRule {
    EVENT,
    /** Each payday on which something stayed unpaid starts a clock of its own. */
    PAYDAY,
    END_OF_EMPLOYMENT,
    /** When the person learned, or should have learned, of it. */
    KNOWLEDGE,
    /** When a paper arrived, or counts as having arrived. */
    RECEIPT
}
