package org.makewhole.agreement;

/** Whether an edition can still be changed. */
public enum AgreementState {
    DRAFT,
    /** Grievances are filed under it, and it is never changed again. */
    PUBLISHED
}
