package org.makewhole.consent;

/** For what, and so for whom, data of a worker may leave the hands of the organisation. */
public enum ConsentPurpose {
    /** A guest of the organisation, such as a lawyer from outside, works on the case. */
    OUTSIDE_LAWYER,
    /** The statement or record goes to the employer or whoever speaks for them. */
    EMPLOYER,
    /** It goes to a labour inspectorate, a court, another public body. */
    AUTHORITY,
    /** It goes to another organisation that helps. */
    ANOTHER_ORGANIZATION,
    /** The story is told to the public. Nothing in the platform does this: the ledger keeps it. */
    PUBLICITY
}
