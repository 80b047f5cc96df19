package org.makewhole.remedy.outcome;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a case ended that comes from elsewhere.
 *
 * @param on null where that is not recorded
 * @param originalWords what the register calls it
 */
public record PastOutcome(Outcome outcome, LocalDate on, String originalWords) {
    static final int WORDS_LENGTH = 200;

    /** The outcome that the words of a register name, where they are clear. */
    public static Optional<PastOutcome> of(String words, LocalDate on) {
        return OutcomeWords.of(words).map(outcome -> new PastOutcome(outcome, on, words));
    }

    String shortenedWords() {
        return originalWords.substring(0, Math.min(originalWords.length(), WORDS_LENGTH));
    }
}
