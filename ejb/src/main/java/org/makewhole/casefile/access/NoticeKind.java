package org.makewhole.casefile.access;

/** Of what somebody is told. */
public enum NoticeKind {
    /** A case in whose team they are was opened in an emergency. */
    EMERGENCY,

    /** They were named in the team of a case. */
    NAMED
}
