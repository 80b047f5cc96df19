package org.makewhole.shared.pulse;

import java.util.concurrent.TimeUnit;

/**
 * Whether the database gave its last sign of life. One for the whole application: pools make their
 * connections outside of any bean.
 */
public final class Pulse {
    private static final long AFTER_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static volatile boolean beating = true;
    private static volatile boolean late;
    private static volatile long lateMillis;
    private static volatile long awaitedMillis;
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

    /** True while the last sign of life, or the one that is waited for, is a late one. */
    public static boolean isLate() {
        return late;
    }

    /**
     * True while late signs of life, one after the other, took twice as long as one that is late:
     * so does every other answer. A moment's business is over by then.
     */
    public static boolean isSlow() {
        return late && lateMillis + awaitedMillis >= 2 * PagePatience.lateMillis();
    }

    /** One is waited for so long already, and has not come. */
    static void awaited(long millis) {
        awaitedMillis = millis;
        late = late || isLate(millis);
    }

    /** One came, after that time. */
    static void came(long millis) {
        late = isLate(millis);
        awaitedMillis = 0;
        lateMillis = late ? lateMillis + millis : 0;
    }

    private static boolean isLate(long millis) {
        return PagePatience.lateMillis() > 0 && millis >= PagePatience.lateMillis();
    }

    static void set(boolean alive) {
        if (!alive) {
            missed = System.nanoTime();
        }
        beating = alive;
    }
}
