package org.makewhole.settlement.closing;

/** How a claimant is off after it all. */
public enum Safety {
    SAFE,
    /** Hours cut, worse shifts, threats. */
    RETALIATION,
    AFRAID,
    /** Not reached, or did not want to say. */
    NOT_KNOWN
}
