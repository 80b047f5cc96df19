package org.makewhole.deadline.rule;

/** What a time limit is measured in. */
public enum PeriodUnit {
    HOURS,
    /** Every day of the calendar. */
    DAYS,
    /** Days on which the office or court in question works. */
    WORKING_DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    /** Meetings of a body, whose dates are given with the facts. */
    SESSIONS;

    /** Whether it is counted day by day, and not by the name of a date. */
    public boolean isDays() {
        return this == DAYS || this == WORKING_DAYS;
    }
}
