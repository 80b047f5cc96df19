package org.makewhole.party;

/**
 * The right to stay in the country where the work was done, as far as a remedy can hang on it. A
 * worker never has to say; an organisation may keep none at all.
 */
public enum MigrationStatus {
    NATIONAL,
    LONG_TERM_RESIDENT,
    WORK_PERMIT,
    /** A permit that ends with this employment, as under sponsorship. */
    TIED_TO_EMPLOYER,
    SEASONAL,
    ASYLUM_OR_PROTECTION,
    WITHOUT_PERMIT,
    OTHER
}
