package org.makewhole.grievance;

/** What a grievance is about: coarse on purpose, to find its like again. */
public enum GrievanceIssue {
    DISCIPLINE,
    DISMISSAL,
    WORKLOAD,
    SCHEDULING,
    OVERTIME,
    PAY,
    BENEFITS,
    LEAVE,
    SENIORITY,
    JOB_POSTING,
    SAFETY,
    HARASSMENT,
    DISCRIMINATION,
    CONTRACTING_OUT,
    UNION_RIGHTS,
    OTHER
}
