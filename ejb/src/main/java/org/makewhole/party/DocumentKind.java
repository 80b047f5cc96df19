package org.makewhole.party;

/** What an identity document is; none says anything about the right to stay in a country. */
public enum DocumentKind {
    NATIONAL_ID,
    PASSPORT,
    DRIVING_LICENCE,
    CONSULAR_ID,
    UNION_CARD,
    OTHER
}
