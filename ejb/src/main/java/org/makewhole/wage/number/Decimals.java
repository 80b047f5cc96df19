package org.makewhole.wage.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decimal numbers as people and packs write them. */
public final class Decimals {

    /** Digits that a quotient keeps when it does not end. */
    static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);

    /** Decimals at which a quotient counts as exact again. */
    static final int GUARD = 20;

    private static final int SHOWN = 10;
    private static final int LONG_DIGITS = 18;
    private static final long TEN = 10;
    private static final long[] POWERS = powers();
    private static final int LONGEST = 40;
    private static final Pattern FRACTION =
            Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*/\\s*(\\d+(?:\\.\\d+)?)\\s*");
    private static final Pattern PERCENT = Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*%\\s*");
    private static final Pattern PLAIN = Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    private Decimals() {}

    /**
     * Reads {@code 12.5}, {@code 2/3} or {@code 25%}; empty for anything else, exponents and more
     * than 40 characters included.
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return Optional.of(new BigDecimal(plain.group(1)));
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Optional.of(new BigDecimal(percent.group(1)).movePointLeft(2));
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            BigDecimal divisor = new BigDecimal(fraction.group(2));
            return divisor.signum() == 0
                    ? Optional.empty()
                    : Optional.of(divide(new BigDecimal(fraction.group(1)), divisor));
        }
        return Optional.empty();
    }

    /** The quotient: exact where it ends within 34 digits, else 34 digits. */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, PRECISION);
    }

    /** The same number without the dust that quotients leave behind. */
    public static BigDecimal settled(BigDecimal number) {
        return number.scale() > GUARD ? number.setScale(GUARD, RoundingMode.HALF_UP) : number;
    }

    /** The number as shown: at most ten decimals and no needless zeros. */
    public static BigDecimal shown(BigDecimal number) {
        BigDecimal shown =
                number.scale() > SHOWN
                        ? settled(number).setScale(SHOWN, RoundingMode.HALF_UP)
                        : number;
        return shortest(shown);
    }

    /** Writes the number as {@link #shown}, without an exponent. */
    public static void write(StringBuilder text, BigDecimal number) {
        int scale = number.scale();
        if (scale < 0 || scale > SHOWN || number.precision() > LONG_DIGITS) {
            text.append(shown(number).toPlainString());
            return;
        }
        // Three years of weeks are written with ten thousand numbers, nearly all of them short.
        long digits = number.unscaledValue().longValue();
        while (scale > 0 && digits % TEN == 0) {
            digits /= TEN;
            scale--;
        }
        if (scale == 0) {
            text.append(digits);
            return;
        }
        if (digits < 0) {
            text.append('-');
        }
        long part = POWERS[scale];
        String decimals = Long.toString(Math.abs(digits % part));
        text.append(Math.abs(digits / part)).append('.');
        text.append("0".repeat(scale - decimals.length())).append(decimals);
    }

    private static long[] powers() {
        long[] powers = new long[SHOWN + 1];
        powers[0] = 1;
        for (int i = 1; i <= SHOWN; i++) {
            powers[i] = TEN * powers[i - 1];
        }
        return powers;
    }

    /** The same number without needless zeros and without an exponent. */
    public static BigDecimal shortest(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Whether {@code left} is above {@code right}. */
    public static boolean isAbove(BigDecimal left, BigDecimal right) {
        return left.compareTo(right) > 0;
    }

    /** The sum, as {@code add} gives it: what is added to nothing need not be made anew. */
    public static BigDecimal plus(BigDecimal sum, BigDecimal more) {
        if (sum.signum() == 0 && sum.scale() <= more.scale()) {
            return more;
        }
        return more.signum() == 0 && more.scale() <= sum.scale() ? sum : sum.add(more);
    }

    /** The difference, as {@code subtract} gives it. */
    public static BigDecimal minus(BigDecimal number, BigDecimal less) {
        return less.signum() == 0 && less.scale() <= number.scale()
                ? number
                : number.subtract(less);
    }

    /** The number, or zero where it is negative. */
    public static BigDecimal atLeastZero(BigDecimal number) {
        return number.signum() < 0 ? BigDecimal.ZERO : number;
    }
}
