package org.makewhole.remedy.disbursement;

/** How a payout is handed over. */
public enum PayoutMeans {
    CASH,
    BANK,
    CHEQUE,
    MOBILE
}
