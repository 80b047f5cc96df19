package org.makewhole.casefile.access;

/** To whom a case is open. */
public enum Visibility {
    /** Everybody of the organisation who may see cases. */
    ORGANIZATION,

    /** The people named in its team, and those who supervise teams. */
    TEAM,

    /** The people named in its team and nobody else. */
    RESTRICTED;

    /** True when not everybody who reads cases sees it. */
    public boolean isNarrow() {
        return this != ORGANIZATION;
    }
}
