package org.makewhole.settlement;

/** How a claimant answered. */
public enum AnsweredHow {
    IN_PERSON,
    IN_WRITING,
    BY_PHONE,
    BY_VIDEO
}
