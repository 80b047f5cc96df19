package org.makewhole.remedy.trust;

/** What moves the trust account. */
public enum TrustKind {
    /** A confirmed payment came in. */
    RECEIVED,
    /** The bank took back a payment that was confirmed before. */
    BOUNCED,
    /** A payout went out. */
    PAID_OUT,
    /** A payout came back. */
    CAME_BACK
}
