package org.makewhole.wage.remark;

/** What a remark on the facts of a claim is about; its values are named in that order. */
public enum RemarkKind {
    /** The currency of the question, that of the pack. */
    OTHER_CURRENCY,
    /** The method of the rule, the first day that was asked about, the first day of its values. */
    NO_VALUES,
    /** The method of a rule that changes each year, the day of its last values, the day asked. */
    OLD_VALUES,
    /**
     * The method of the rule, the first day of the month the pack was written in, the day asked.
     */
    OLD_PACK,
    ADULT_RATE,
    WORKING_DAYS,
    /** The weekday on which the week mostly begins there. */
    WEEK_START,
    /** The kinds that the pack has besides. */
    HOLIDAYS_OF_NO_KIND,
    /** The kinds of days of which the pack says nothing. */
    ORDINARY_DAYS,
    /** The field, its day, the last day of the work. */
    BEFORE_END_OF_WORK,
    /** The first day of the work. */
    WORK_BEFORE_START,
    /** The first and the last day of the work. */
    ONLY_ADDED_TO,
    /** The age, the first day of the work. */
    CHILD,
    /** The first day without terms. */
    NO_TERMS,
    /** The last day that was paid for, the first day of the work. */
    PAID_LONG_BEFORE,
    /** The first day that was paid for, the day on which the claim is looked at. */
    PAID_AHEAD,
    /** The first day that was paid for, the last day of the work. */
    PAID_LONG_AFTER,
    /** The list, the place in it from 1. */
    TWIN,
    /** The first day of the week, the days of the pattern that count, those that were told. */
    PATTERN_CUT,
    /** The weekday of rest that the pattern holds. */
    PATTERN_ON_REST_DAY,
    TIPS_WITHOUT_TIPPED_TERMS,
    PERIOD_START_WITHOUT_PERIODS,
    END_REASON_WITHOUT_END,
    /** The first day of the terms. */
    TERMS_OF_NO_DAY,
    /** The first day of the shift, the day after it, on how many more days. */
    OVERLAPPING_SHIFTS,
    /** The last day of the pattern, the last day of employment. */
    WORK_AFTER_END,
    /** The day that was told, the weekday on which weeks begin. */
    WITHIN_WEEK,
    /** The day. */
    HOLIDAY_TWICE,
    MEALS_UNPAID,
    RESTS_UNPAID,
    NIGHTS_UNPAID,
    PIECES_WITHOUT_TERMS,
    /** The category. */
    UNKNOWN_CATEGORY,
    NO_INTEREST
}
