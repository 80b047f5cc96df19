package org.makewhole.deadline.rule;

/** Who has to act before a clock runs out. */
public enum Actor {
    CLAIMANT,
    UNION,
    EMPLOYER,
    STATE,
    BODY,
    /** The organisation that keeps the clock. */
    ORGANIZATION,
    PARTIES
}
