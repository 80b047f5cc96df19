package org.makewhole.grievance.procedure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened in the course of a grievance; its words are no concern here, but for
 * where an extension is written, which the steps of its limit say.
 *
 * @param step at which step, counted from 1
 * @param answer of a reply or an award; null else
 * @param side who got more time, for an extension; null else
 * @param until the new last day of an extension; null else
 * @param written where an extension is written; null where nobody said, and else
 */
public record Happening(
        EntryKind kind,
        int step,
        LocalDate on,
        Answer answer,
        Side side,
        LocalDate until,
        String written) {

    public Happening {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(on);
        boolean answers = kind == EntryKind.REPLY || kind == EntryKind.AWARD;
        if (answers != (answer != null)) {
            throw new IllegalArgumentException(kind + " with the answer " + answer);
        }
        boolean extends_ = kind == EntryKind.EXTENSION;
        if (extends_ != (side != null) || extends_ != (until != null)) {
            throw new IllegalArgumentException(kind + " for " + side + " until " + until);
        }
    }

    /** One of which nobody said where it is written. */
    public Happening(
            EntryKind kind, int step, LocalDate on, Answer answer, Side side, LocalDate until) {
        this(kind, step, on, answer, side, until, null);
    }

    public static Happening filed(int step, LocalDate on) {
        return of(EntryKind.FILED, step, on);
    }

    public static Happening of(EntryKind kind, int step, LocalDate on) {
        return new Happening(kind, step, on, null, null, null);
    }

    public static Happening replied(int step, LocalDate on, Answer answer) {
        return new Happening(EntryKind.REPLY, step, on, answer, null, null);
    }

    public static Happening extended(int step, LocalDate on, Side side, LocalDate until) {
        return new Happening(EntryKind.EXTENSION, step, on, null, side, until);
    }

    /** The same extension with where it is written. */
    public Happening writtenIn(String document) {
        return new Happening(kind, step, on, answer, side, until, document);
    }
}
