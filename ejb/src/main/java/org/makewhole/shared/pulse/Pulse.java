package org.makewhole.shared.pulse;

import java.util.concurrent.TimeUnit;

/**
 * Whether the database gave its last sign of life. One for the whole application: pools make their
 * connections outside of any bean.
 */
public final class Pulse {
    private static final long AFTER_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static volatile boolean beating = true;
    private static volatile long missed = System.nanoTime() - AFTER_NANOS;

    private Pulse() {}

    /** False from when the database was found to give no answer until it gives one again. */
    public static boolean isBeating() {
        return beating;
    }

    /**
     * True when it stopped a moment ago, be it that it beats again: what was broken off then may
     * end in a failure only now.
     */
    public static boolean hasJustMissed() {
        return System.nanoTime() - missed < AFTER_NANOS;
    }

    static void set(boolean alive) {
        if (!alive) {
            missed = System.nanoTime();
        }
        beating = alive;
    }
}
