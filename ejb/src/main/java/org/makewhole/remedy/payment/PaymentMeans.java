package org.makewhole.remedy.payment;

/** How a payment came. */
public enum PaymentMeans {
    CASH,
    BANK,
    /** Counts once it has cleared. */
    CHEQUE,
    /** By somebody for the employer: a court, an insurer, a buyer. */
    THIRD_PARTY
}
