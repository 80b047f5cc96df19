package org.makewhole.evidence;

/** What a file is to the case. */
public enum EvidenceKind {
    PAYSLIP,
    CONTRACT,
    TIMESHEET,
    MESSAGE,
    PHOTO,
    /** A copy of an identity document: never shown to a guest. */
    IDENTITY,
    LETTER,
    RECEIPT,
    OTHER
}
