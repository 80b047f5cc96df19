package org.makewhole.shared.celltext;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The digits of an amount with their marks, sorted out.
 *
 * @param number the value if only one reading is possible
 * @param style the decimal style that this text proves, if any
 * @param ambiguousMark the mark of a text such as {@code 1.234}, else 0
 */
record Digits(Optional<BigDecimal> number, Optional<DecimalStyle> style, char ambiguousMark) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]*([.,'\u2019 ][0-9]+)*[.,]?");
    private static final Pattern SPACED =
            Pattern.compile("([0-9]{1,3})((?:[ '\u2019][0-9]{3})+)(?=[.,]|$)(.*)");

    /** Thousands, or the lakh and crore groups of South Asia. */
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(G[0-9]{3})+|[0-9]{1,2}(G[0-9]{2})+G[0-9]{3}");

    private static final Digits NONE = new Digits(Optional.empty(), Optional.empty(), '\0');

    /** Sorts the marks out; {@link #isNumber} is false where the text is no number at all. */
    static Digits of(String text) {
        if (text.isEmpty() || !SHAPE.matcher(text).matches() || !text.matches(".*[0-9].*")) {
            return NONE;
        }
        var spaced = SPACED.matcher(text);
        boolean bySpaces = spaced.matches();
        String s =
                bySpaces
                        ? spaced.group(1)
                                + spaced.group(2).replaceAll("[^0-9]", "")
                                + spaced.group(3)
                        : text;
        if (s.matches(".*[ '\u2019].*")) {
            return NONE;
        }
        int point = s.lastIndexOf('.');
        int comma = s.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return sure(s, Optional.empty());
        }
        if (point >= 0 && comma >= 0) {
            return decimal(s, point > comma ? '.' : ',');
        }
        char mark = point >= 0 ? '.' : ',';
        int last = Math.max(point, comma);
        if (s.indexOf(mark) != last) {
            return bySpaces ? NONE : grouped(s, mark);
        }
        boolean mayGroup = !bySpaces && grouping(s, mark) && s.charAt(0) != '0';
        return mayGroup ? new Digits(Optional.empty(), Optional.empty(), mark) : decimal(s, mark);
    }

    boolean isNumber() {
        return number.isPresent() || ambiguousMark != '\0';
    }

    /** The value of an ambiguous text once the column's style is known. */
    static BigDecimal decided(String text, DecimalStyle style) {
        char group = style.other().mark();
        String bare = text.replace(String.valueOf(group), "").replace(style.mark(), '.');
        return new BigDecimal(bare);
    }

    private static Digits decimal(String s, char mark) {
        int at = s.indexOf(mark);
        String whole = s.substring(0, at);
        char group = mark == '.' ? ',' : '.';
        boolean sound =
                at == s.lastIndexOf(mark)
                        && (whole.indexOf(group) < 0 || grouping(whole, group))
                        && s.indexOf(group, at) < 0;
        if (!sound) {
            return NONE;
        }
        String bare = whole.replace(String.valueOf(group), "") + "." + s.substring(at + 1);
        return sure(bare, Optional.of(DecimalStyle.ofMark(mark)));
    }

    private static Digits grouped(String s, char mark) {
        return grouping(s, mark)
                ? sure(
                        s.replace(String.valueOf(mark), ""),
                        Optional.of(DecimalStyle.ofMark(mark).other()))
                : NONE;
    }

    private static boolean grouping(String s, char mark) {
        return GROUPED.matcher(s.replace(mark, 'G')).matches();
    }

    private static Digits sure(String bare, Optional<DecimalStyle> style) {
        String padded = bare.startsWith(".") ? "0" + bare : bare;
        String whole = padded.endsWith(".") ? padded.substring(0, padded.length() - 1) : padded;
        return new Digits(Optional.of(new BigDecimal(whole)), style, '\0');
    }
}
