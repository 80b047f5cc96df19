package org.makewhole.shared.sealed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One spelling for texts that a person takes for equal: without capitals, accents and marks, as the
 * collation of the database compared them when they stood there in clear.
 */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** The text in that spelling, without blanks around it. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("đ", "d")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss");
    }

    /** The words of the text in that spelling. */
    static Stream<String> words(String text) {
        return SEPARATORS.splitAsStream(of(text)).filter(word -> !word.isEmpty());
    }
}
