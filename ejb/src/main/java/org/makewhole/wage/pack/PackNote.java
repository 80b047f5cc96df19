package org.makewhole.wage.pack;

/**
 * A remark that goes with a calculation when its trigger applies.
 *
 * @param key stable name that stored calculations refer to
 * @param when what brings the note out
 * @param text for the reader of a statement
 */
public record PackNote(String key, Trigger when, LocalizedText text) {

    /** What brings a note out. */
    public enum Trigger {
        /** Every calculation with the pack. */
        ALWAYS,
        /** The case lies in a subdivision or place for which this pack is only the fallback. */
        SUBDIVISION_NOT_COVERED,
        /** A statutory rule had no value on the first day of some week. */
        NO_VALUE_IN_FORCE,
        /** A statutory value changed after the first day of some week. */
        VALUE_CHANGES_WITHIN_WEEK,
        /** In some week more was paid than earned. */
        OVERPAID_WEEK,
        /** Pay was agreed by the day. */
        DAY_RATE,
        /** A salaried week had fewer hours than agreed. */
        SHORT_SALARIED_WEEK
    }
}
