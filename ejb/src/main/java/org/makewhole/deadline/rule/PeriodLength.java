package org.makewhole.deadline.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a period is.
 *
 * @param amount at least 0; at most 10,000
 * @param unit what is counted
 */
public record PeriodLength(int amount, PeriodUnit unit) {

    private static final int LONGEST = 10_000;
    private static final Pattern FORM = Pattern.compile("(\\d{1,5}) ([A-Z_]+)");

    public PeriodLength {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("A period of " + amount);
        }
    }

    public static PeriodLength of(int amount, PeriodUnit unit) {
        return new PeriodLength(amount, unit);
    }

    /**
     * Reads the form of the rules, such as {@code 21 DAYS}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PeriodLength parse(String text) {
        Matcher matcher = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a period: " + text);
        }
        return of(Integer.parseInt(matcher.group(1)), PeriodUnit.valueOf(matcher.group(2)));
    }

    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
