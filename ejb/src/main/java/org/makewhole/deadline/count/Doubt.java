package org.makewhole.deadline.count;

import java.util.List;
import java.util.Locale;

/**
 * Why a computed day should be looked at by a person.
 *
 * @param kind what is doubtful
 * @param values the country, feast or year in question
 */
public record Doubt(Kind kind, List<Object> values) {

    /** What can be doubtful. */
    public enum Kind {
        /** No public holidays of the country are known. */
        HOLIDAYS_UNKNOWN,
        /** Some holidays of the country are not announced or not known after a year. */
        HOLIDAYS_END,
        /** A feast near the end depends on the moon. */
        FEAST_ESTIMATED,
        /** The rule was not compared with its source. */
        FROM_MEMORY,
        /** The way of counting was not compared with its source. */
        COUNTING_FROM_MEMORY,
        /** The limit is the body's own target, or usual, and does not bind. */
        NOT_BINDING,
        /** What was agreed goes beyond the maximum. */
        BEYOND_MAXIMUM
    }

    public Doubt {
        values = List.copyOf(values);
    }

    static Doubt of(Kind kind, Object... values) {
        return new Doubt(kind, List.of(values));
    }

    public String text(Locale locale) {
        return Words.say("doubt." + kind, values, locale);
    }
}
