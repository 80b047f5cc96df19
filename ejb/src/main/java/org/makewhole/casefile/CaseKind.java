package org.makewhole.casefile;

/** What a case is about. */
public enum CaseKind {
    WAGE_CLAIM,
    GRIEVANCE
}
