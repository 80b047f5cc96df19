package org.makewhole.casefile.access;

/** What a member of the team does in the case. Gives no right by itself. */
public enum CaseRole {
    LEAD,
    CASEWORKER,
    REVIEWER,
    INTERPRETER
}
