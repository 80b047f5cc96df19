package org.makewhole.casefile;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a case can be found. */
final class SearchText {
    private static final int LENGTH = 600;

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
     * The boolean full-text query for what a person typed: every word must occur, the last letters of
     * each may be missing. Empty when there is no word in it.
     */
    static String query(String typed) {
        return Stream.of(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
    }
}
