package org.makewhole.deadline.rule;

/** Where a period of months or years ends in the last month. */
public enum MonthCount {
    /** On the date of the same number, or the last day of a shorter month. */
    SAME_DATE,
    /**
     * On the day before the date that has the number of the day after the event, so that a period
     * from the last day of a month ends on the last day of a month.
     */
    FROM_NEXT_DAY
}
