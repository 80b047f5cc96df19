package org.makewhole.casefile;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a case can be found. */
final class SearchText {
    private static final int LENGTH = 600;

    /** InnoDB's innodb_ft_min_token_size. */
    private static final int SHORTEST_WORD = 3;

    /** InnoDB's INNODB_FT_DEFAULT_STOPWORD, as far as it is longer than two letters. */
    private static final Set<String> STOP_WORDS =
            Set.of(
                    "about", "are", "com", "for", "from", "how", "that", "the", "this", "und",
                    "was", "what", "when", "where", "who", "will", "with", "www");

    private SearchText() {}

    static String of(String number, OpenCase opening) {
        String words =
                Stream.of(
                                number,
                                opening.origin() == null ? null : opening.origin().reference(),
                                opening.worker() == null ? null : opening.worker().getName(),
                                opening.employer().getName(),
                                opening.employer().getTradeName())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" "));
        return words.length() <= LENGTH ? words : words.substring(0, LENGTH);
    }

    /**
     * The boolean full-text query for what a person typed: every word must occur, the last letters
     * of each may be missing. Words that the database does not index are left out: those of one or
     * two letters and its stop words.
     *
     * @return empty when no word is left; then {@link #pattern} finds what was typed
     */
    static String query(String typed) {
        return Stream.of(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .filter(word -> !STOP_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
    }

    /** A LIKE pattern, escaped by {@code !}, for what was typed, anywhere in the text. */
    static String pattern(String typed) {
        return "%" + escaped(typed) + "%";
    }

    /** The same for what begins as typed. */
    static String beginning(String typed) {
        return escaped(typed) + "%";
    }

    private static String escaped(String typed) {
        return typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
