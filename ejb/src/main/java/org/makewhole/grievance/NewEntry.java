package org.makewhole.grievance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.makewhole.grievance.procedure.Answer;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.Side;

/**
 * The command to enter what happened.
 *
 * @param answer of a reply or an award; null else
 * @param side who gets more time, for an extension; null for the one whose limit ran, and else
 * @param until the new last day of an extension; null else
 * @param people who took part, spoke or arbitrates
 * @param words minutes, reply, terms, reasons, or where an extension is written
 * @param evidenceId the file of the case that shows it; null for none
 */
public record NewEntry(
        @NotNull EntryKind kind,
        @NotNull LocalDate on,
        Answer answer,
        Side side,
        LocalDate until,
        @Size(max = PEOPLE_LENGTH) String people,
        @Size(max = WORDS_LENGTH) String words,
        Long evidenceId) {

    public static final int PEOPLE_LENGTH = 400;
    public static final int WORDS_LENGTH = 20_000;

    /** One that no file of the case shows. */
    public NewEntry(
            EntryKind kind,
            LocalDate on,
            Answer answer,
            Side side,
            LocalDate until,
            String people,
            String words) {
        this(kind, on, answer, side, until, people, words, null);
    }

    /** The same, shown by a file of the case; null for none. */
    public NewEntry shownBy(Long file) {
        return new NewEntry(kind, on, answer, side, until, people, words, file);
    }

    /**
     * Without what its kind does not have.
     *
     * @param running whose limit ran then: the side that more time is for, where nobody says which
     */
    NewEntry tidy(Side running) {
        boolean answers = kind == EntryKind.REPLY || kind == EntryKind.AWARD;
        boolean extends_ = kind == EntryKind.EXTENSION;
        return new NewEntry(
                kind,
                on,
                answers ? answer : null,
                extends_ ? (side == null ? running : side) : null,
                extends_ ? until : null,
                people,
                words,
                evidenceId);
    }

    /** Whether it says what its kind has to say. */
    boolean isComplete() {
        boolean told = words != null && !words.isBlank();
        boolean named = people != null && !people.isBlank();
        return switch (kind) {
            case FILED, MEETING, HEARING -> true;
            case REPLY -> answer != null;
            case AWARD -> answer != null && told;
            case EXTENSION -> side != null && until != null && told;
            case PANEL -> named;
            case STATEMENT, SETTLEMENT, WITHDRAWAL -> told;
        };
    }
}
