package org.makewhole.organization;

/** What sort of body an organisation is; it decides what its home page speaks of first. */
public enum OrganizationKind {
    UNION,
    LEGAL_AID,
    PARALEGAL_PROGRAM
}
