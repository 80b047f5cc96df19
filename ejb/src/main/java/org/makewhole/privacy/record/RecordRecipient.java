package org.makewhole.privacy.record;

import java.util.Optional;
import org.makewhole.consent.ConsentPurpose;

/** To whom a record or statement goes; to everybody but the worker by their consent alone. */
public enum RecordRecipient {
    WORKER(null),
    EMPLOYER(ConsentPurpose.EMPLOYER),
    AUTHORITY(ConsentPurpose.AUTHORITY),
    OUTSIDE_LAWYER(ConsentPurpose.OUTSIDE_LAWYER),
    ANOTHER_ORGANIZATION(ConsentPurpose.ANOTHER_ORGANIZATION);

    private final ConsentPurpose purpose;

    RecordRecipient(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    /** What the worker has to have agreed to; empty for the worker. */
    public Optional<ConsentPurpose> findPurpose() {
        return Optional.ofNullable(purpose);
    }
}
