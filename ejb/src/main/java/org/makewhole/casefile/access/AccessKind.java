package org.makewhole.casefile.access;

/** How somebody came to be named in a case. */
public enum AccessKind {
    /** Belongs to its team, with a role in it, until removed. */
    TEAM,

    /** A guest of the organisation, with whom it is shared until the end of a day. */
    GUEST,

    /** Opened it with a reason for some hours, without belonging to it. */
    EMERGENCY
}
