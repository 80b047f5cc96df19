package org.makewhole.claim.facts;

/** What an entry rests on, the strongest last. */
public enum Evidence {
    /** What the worker remembers, which counts until the employer's own records disprove it. */
    RECOLLECTION,
    WITNESS,
    MESSAGES,
    /** A diary or notes that the worker kept at the time. */
    WORKERS_NOTES,
    BANK_STATEMENT,
    PAYSLIP,
    CONTRACT,
    /** Time cards or other records of the employer. */
    EMPLOYERS_RECORD
}
