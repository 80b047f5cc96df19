package org.makewhole.consent;

import java.util.Optional;

/**
 * To whom a record or statement goes: within the house and to the worker freely, to everybody else
 * by the worker's consent alone.
 */
public enum Recipient {
    WORKER(null),
    /** The organisation's own file. */
    OWN_FILE(null),
    EMPLOYER(ConsentPurpose.EMPLOYER),
    AUTHORITY(ConsentPurpose.AUTHORITY),
    OUTSIDE_LAWYER(ConsentPurpose.OUTSIDE_LAWYER),
    ANOTHER_ORGANIZATION(ConsentPurpose.ANOTHER_ORGANIZATION);

    private final ConsentPurpose purpose;

    Recipient(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    /** What the worker has to have agreed to; empty where it leaves nobody's hands. */
    public Optional<ConsentPurpose> findPurpose() {
        return Optional.ofNullable(purpose);
    }
}
