package org.makewhole.wage.method;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.wage.number.Decimals;

/** Times of day as minutes, and stretches between them as hours. */
public final class ClockTime {

    /** Minutes of an hour. */
    public static final BigDecimal HOUR = new BigDecimal(60);

    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");

    private ClockTime() {}

    /** Minutes since midnight of {@code 00:00} to {@code 24:00}. */
    public static Optional<Integer> parse(String text) {
        return minutes(text).filter(minutes -> minutes <= DAY);
    }

    /** Hours of {@code 7:30}. */
    static Optional<BigDecimal> parseDuration(String text) {
        return minutes(text).map(ClockTime::hours);
    }

    private static Optional<Integer> minutes(String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        return clock.matches()
                ? Optional.of(
                        60 * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)))
                : Optional.empty();
    }

    /** Minutes as hours. */
    public static BigDecimal hours(long minutes) {
        return Decimals.divide(BigDecimal.valueOf(minutes), HOUR);
    }
}
