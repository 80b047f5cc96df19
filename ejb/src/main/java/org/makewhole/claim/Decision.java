package org.makewhole.claim;

/** What became of a calculation. */
public enum Decision {
    /** It holds until another one is accepted; the computed stage of the money follows it. */
    ACCEPTED,
    /** The one before it goes on to hold. */
    KEPT_BACK
}
