package org.makewhole.wage;

import java.time.LocalDate;

/**
 * Something wrong with an input.
 *
 * @param field where
 * @param week first day of the week concerned, null when it concerns no week or the week has no
 *     date
 * @param kind what
 */
public record WageInputProblem(Field field, LocalDate week, Kind kind) {

    /** Where the problem lies. */
    public enum Field {
        JURISDICTION,
        CURRENCY,
        BASIS,
        RATE,
        HOURS_PER_WEEK,
        DAYS_PER_WEEK,
        WEEKS,
        WEEK_START,
        HOURS_WORKED,
        AMOUNT_PAID
    }

    /** What the problem is. */
    public enum Kind {
        MISSING,
        NEGATIVE,
        NOT_POSITIVE,
        TOO_LARGE,
        TOO_MANY_DECIMALS,
        /** Before 1900 or after 2999. */
        OUT_OF_RANGE,
        DUPLICATE,
        /** Begins within the seven days of an earlier week. */
        OVERLAPPING,
        /** Has not begun yet. */
        IN_FUTURE,
        UNKNOWN_CODE,
        /** The pack's amounts are in another currency. */
        NOT_THE_CURRENCY_OF_THE_RULES
    }
}
