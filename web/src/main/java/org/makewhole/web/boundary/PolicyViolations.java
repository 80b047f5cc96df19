package org.makewhole.web.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How often browsers said that a page broke its content security policy. More than none means a
 * fault of ours, an extension of the browser, or an attack that was stopped.
 */
@ApplicationScoped
public class PolicyViolations {
    private static final Logger LOG = Logger.getLogger(PolicyViolations.class.getName());

    /** Anybody can send reports: the log must not be filled by them. */
    private static final int MOST_LINES = 10;

    private static final Duration SPAN = Duration.ofMinutes(1);

    private final LongAdder reported = new LongAdder();
    private Instant spanBegan = Instant.EPOCH;
    private int lines;

    /**
     * Counts a report, and writes the first of each minute to the log.
     *
     * @param directive what was broken, such as {@code script-src-elem}
     * @param page the path of the page, without query
     */
    void report(String directive, String page) {
        reported.increment();
        if (mayWrite()) {
            LOG.log(
                    Level.WARNING,
                    "A page broke its content security policy: {0} on {1}",
                    new Object[] {directive, page});
        }
    }

    public long count() {
        return reported.sum();
    }

    private synchronized boolean mayWrite() {
        Instant now = Instant.now();
        if (Duration.between(spanBegan, now).compareTo(SPAN) > 0) {
            spanBegan = now;
            lines = 0;
        }
        return ++lines <= MOST_LINES;
    }
}
