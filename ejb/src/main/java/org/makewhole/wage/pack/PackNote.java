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
        /** A minimum wage or limit of hours has no value yet on the first day told of. */
        NO_VALUE_IN_FORCE,
        /** A minimum wage or limit of hours changed on another day than the first of a week. */
        VALUE_CHANGES_WITHIN_WEEK,
        /** In some week more was paid than earned. */
        OVERPAID_WEEK,
        /** Pay was agreed by the day. */
        DAY_RATE
    }
}
