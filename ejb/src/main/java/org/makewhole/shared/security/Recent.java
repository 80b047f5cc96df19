package org.makewhole.shared.security;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether something that counts for a while was shown or done a short while ago. What is still to
 * come is not: after the clock of the machine was turned back, it would count for longer by as
 * much.
 */
public final class Recent {
    /** So far apart may the clocks of two servers be. */
    static final Duration APART = Duration.ofMinutes(2);

    private Recent() {}

    /**
     * Compares.
     *
     * @param at when it was shown or done
     * @param within how long it counts
     */
    public static boolean is(Instant at, Duration within, Instant now) {
        return at.isAfter(now.minus(within)) && !at.isAfter(now.plus(APART));
    }
}
