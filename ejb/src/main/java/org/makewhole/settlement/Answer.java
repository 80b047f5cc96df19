package org.makewhole.settlement;

/** What a claimant said to their share. */
public enum Answer {
    PENDING,
    APPROVED,
    REFUSED
}
