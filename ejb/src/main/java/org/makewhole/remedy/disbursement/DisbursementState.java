package org.makewhole.remedy.disbursement;

/** The life of a payout. */
public enum DisbursementState {
    /** Allocated; the money is still in the trust account. */
    PLANNED,
    /** Out, with a receipt. */
    RELEASED,
    /** Given up before it went out. */
    CANCELLED,
    /** It went out and came back, such as a cheque that nobody cashed. */
    RETURNED
}
