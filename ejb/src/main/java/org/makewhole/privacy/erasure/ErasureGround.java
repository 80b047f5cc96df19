package org.makewhole.privacy.erasure;

/** Why a person is forgotten. A choice and no text: a reason in words would be about them again. */
public enum ErasureGround {
    WORKER_ASKED,
    /** An employer who is a natural person. */
    PERSON_ASKED,
    CONSENT_WITHDRAWN,
    NO_LONGER_NEEDED,
    ENTERED_BY_MISTAKE,
    /** The schedule of retention said so; nobody can ask for it by hand. */
    SCHEDULE
}
