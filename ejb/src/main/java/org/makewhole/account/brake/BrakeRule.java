package org.makewhole.account.brake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often somebody may try (NIST SP 800-63B, 3.2.2; OWASP ASVS 6.3.1).
 *
 * <p>For one account from one origin: five tries in fifteen minutes. From one origin for all
 * accounts: fifty in fifteen minutes. For one account from origins that never signed in to it:
 * after five tries each further one has to wait twice as long as the one before, at most five
 * minutes, and there are twenty in an hour. No try shortens what the person at a known browser or
 * address has.
 */
final class BrakeRule {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration STRANGERS_WINDOW = Duration.ofHours(1);
    static final int MOST_OF_PAIR = 5;
    static final int MOST_OF_ORIGIN = 50;
    static final int MOST_OF_STRANGERS = 20;
    static final int FREE_OF_STRANGERS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private BrakeRule() {}

    /**
     * How long to wait before a try counts.
     *
     * @param ofPair tries of this account from this origin within the window, this one included
     * @param ofOrigin tries from this origin within the window, this one included
     * @param strangers when origins that are not familiar tried this account within their window,
     *     the latest first, this try left out; empty for a familiar origin
     * @return empty when it may be tried now
     */
    static Optional<Duration> wait(
            long ofPair, long ofOrigin, List<Instant> strangers, Instant now) {
        if (ofPair > MOST_OF_PAIR || ofOrigin > MOST_OF_ORIGIN) {
            return Optional.of(WINDOW);
        }
        if (strangers.size() >= MOST_OF_STRANGERS) {
            return Optional.of(STRANGERS_WINDOW);
        }
        if (strangers.size() < FREE_OF_STRANGERS) {
            return Optional.empty();
        }
        Duration pause = Duration.ofSeconds(1L << strangers.size() - FREE_OF_STRANGERS);
        Duration capped = pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
        Duration left = Duration.between(now, strangers.get(0).plus(capped));
        return Optional.of(left).filter(duration -> duration.compareTo(Duration.ZERO) > 0);
    }
}
