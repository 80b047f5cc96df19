package org.makewhole.claim.facts;

import java.io.Serializable;

/**
 * Something that keeps facts from being computed.
 *
 * @param path of the field, such as {@code work[3].hours}; empty when it concerns all of it
 * @param kind what is wrong
 * @param detail the engine's own words in English for {@link Kind#REFUSED}, else null
 */
public record ClaimProblem(String path, Kind kind, String detail) implements Serializable {

    public ClaimProblem(String path, Kind kind) {
        this(path, kind, null);
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
        /** The same day or week stands there twice. */
        DUPLICATE,
        /** Begins within the time of another one. */
        OVERLAPPING,
        /** Has not begun yet. */
        IN_FUTURE,
        /** Ends before it begins. */
        ENDS_BEFORE_IT_BEGINS,
        /** The hours do not lie between the lowest and the highest. */
        NOT_BETWEEN,
        /** The break is longer than the shift. */
        BREAK_TOO_LONG,
        UNKNOWN_CODE,
        /** Another field says the same in another way. */
        TOLD_TWICE,
        /** The pack's amounts are in another currency. */
        NOT_THE_CURRENCY_OF_THE_RULES,
        /** The engine says why in {@code detail}. */
        REFUSED
    }

    /** The same within something larger. */
    public ClaimProblem within(String place) {
        return new ClaimProblem(place + path, kind, detail);
    }

    /** The last part of the path: {@code hours} of {@code work[3].hours}. */
    public String field() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The list that the field stands in: {@code work} of {@code work[3].hours}; else empty. */
    public String list() {
        int bracket = path.indexOf('[');
        return bracket < 0 ? "" : path.substring(0, bracket);
    }

    /** The place in that list, from 0; -1 when it stands in none. */
    public int index() {
        int from = path.indexOf('[');
        return from < 0 ? -1 : Integer.parseInt(path.substring(from + 1, path.indexOf(']')));
    }
}
