package org.makewhole.shared.sealed;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.shared.crypto.KeyRing;

/**
 * The words of a text and their beginnings, each as a short keyed hash, in a column with a
 * full-text index: what replaces a full-text search on the text itself.
 *
 * <p>A hash has 40 bits: far too many for two words of an organisation to meet by accident, and too
 * few to prove that a certain word was there.
 */
public final class BlindWords {
    /** Name of the converter, for EclipseLink's {@code @Convert}. */
    public static final String CONVERTER = "blindWords";

    private static final String PURPOSE = "word";
    private static final int BYTES = 5;

    /** A longer word is found by its beginning. */
    private static final int LONGEST = 20;

    private final Set<String> words;
    private String tokens;

    private BlindWords(Set<String> words, String tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The words of several texts; null texts are passed over. */
    public static BlindWords of(String... texts) {
        return new BlindWords(
                Stream.of(texts)
                        .filter(Objects::nonNull)
                        .flatMap(Spelling::words)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                null);
    }

    static BlindWords read(String tokens) {
        return new BlindWords(Set.of(), tokens);
    }

    /** What the column holds. */
    public synchronized String tokens(KeyRing keys) {
        if (tokens == null) {
            Set<String> beginnings = new LinkedHashSet<>();
            for (String word : words) {
                for (int letters = 1; letters <= LONGEST; letters++) {
                    beginnings.add(beginning(word, letters));
                }
            }
            tokens =
                    beginnings.stream()
                            .map(beginning -> keys.index(PURPOSE, beginning, BYTES))
                            .collect(Collectors.joining(" "));
        }
        return tokens;
    }

    /**
     * The boolean full-text query for what a person typed: every word must occur, the last letters
     * of each may be missing.
     *
     * @return empty when there is no letter or digit in it
     */
    public static String query(KeyRing keys, String typed) {
        return Spelling.words(typed)
                .map(word -> beginning(word, LONGEST))
                .distinct()
                .map(beginning -> "+" + keys.index(PURPOSE, beginning, BYTES))
                .collect(Collectors.joining(" "));
    }

    private static String beginning(String word, int letters) {
        int[] points = word.codePoints().limit(letters).toArray();
        return new String(points, 0, points.length);
    }
}
