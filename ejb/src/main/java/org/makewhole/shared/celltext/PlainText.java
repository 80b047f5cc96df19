package org.makewhole.shared.celltext;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cell texts without what only looks: surrounding blanks, odd spaces, markers for "nothing". */
public final class PlainText {

    private static final Set<String> EMPTY_MARKERS =
            Set.of(
                    "", "na", "n/a", "n.a.", "n/d", "nd", "null", "none", "nil", "#n/a", "-", "--",
                    "\u2013", "\u2014", "ninguno", "ninguna", "s/d");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2007\u2009\u202F\uFEFF]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** Trimmed, each run of blanks made one; the empty text where the cell says "nothing". */
    public static String of(String cell) {
        String text = SPACES.matcher(cell).replaceAll(" ").strip();
        return EMPTY_MARKERS.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    /** Lower case, without accents, words parted by one blank: for comparing with known words. */
    public static String words(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
