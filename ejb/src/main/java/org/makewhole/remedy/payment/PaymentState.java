package org.makewhole.remedy.payment;

/** The life of a payment. */
public enum PaymentState {
    /** Entered by somebody; waits for somebody else. */
    RECORDED,
    /** A cheque that the bank honoured; waits for somebody else than who entered it. */
    CLEARED,
    /** In the trust account. */
    CONFIRMED,
    /** A cheque or transfer that the bank took back. */
    BOUNCED,
    /** Entered by mistake. */
    WITHDRAWN;

    /** Whether it waits to be confirmed. */
    public boolean isWaiting() {
        return this == RECORDED || this == CLEARED;
    }
}
