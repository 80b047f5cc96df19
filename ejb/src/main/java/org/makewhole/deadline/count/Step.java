package org.makewhole.deadline.count;

import java.util.List;
import java.util.Locale;

/**
 * One step of a computation, to be said in words.
 *
 * @param kind what was done
 * @param values what with: days, periods, names, numbers
 */
public record Step(Kind kind, List<Object> values) {

    /** What can happen to a time limit. */
    public enum Kind {
        TRIGGER,
        TRIGGER_AT,
        BEFORE,
        RECEIVED_NEXT_DAY,
        RECEIVED_LATER,
        RECEIVED_WORKING_DAY,
        SHORT_PERIOD,
        COUNTED,
        COUNTED_BACK,
        FIRST_DAY_COUNTED,
        CLEAR_DAYS,
        REST_NOT_COUNTED,
        SESSION,
        NO_SESSION,
        RECESS,
        SUSPENDED,
        STANDS_STILL,
        LEAST_AFTER_SUSPENSION,
        EXTENDED_BY,
        EXTENDED_UNTIL,
        LEAST_WORKING_DAYS,
        MAXIMUM,
        REST_DAY_NEXT,
        REST_DAY_BEFORE,
        REST_DAY_STAYS,
        CUT_OFF,
        EARLY_CLOSE,
        SET_BY_HAND
    }

    public Step {
        values = List.copyOf(values);
    }

    static Step of(Kind kind, Object... values) {
        return new Step(kind, List.of(values));
    }

    /** The step in the language of {@code locale}, English where there is no other. */
    public String text(Locale locale) {
        return Words.say("step." + kind, values, locale);
    }
}
