package org.makewhole.party;

/** The way by which a worker wants to be reached. */
public enum ContactChannel {
    PHONE,
    TEXT_MESSAGE,
    MESSENGER,
    EMAIL,
    LETTER,
    IN_PERSON,
    THROUGH_SOMEBODY
}
