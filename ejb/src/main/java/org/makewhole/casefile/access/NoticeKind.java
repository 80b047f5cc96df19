package org.makewhole.casefile.access;

/** Of what somebody is told. */
public enum NoticeKind {
    /** A case in whose team they are was opened in an emergency. */
    EMERGENCY,

    /** They were named in the team of a case. */
    NAMED,

    /** A claim that is a case of their team was imported by somebody who does not see it. */
    SAME_CLAIM
}
