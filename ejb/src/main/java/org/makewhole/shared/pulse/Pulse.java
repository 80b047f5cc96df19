package org.makewhole.shared.pulse;

/**
 * Whether the database gave its last sign of life. One for the whole application: pools make their
 * connections outside of any bean.
 */
public final class Pulse {
    private static volatile boolean beating = true;

    private Pulse() {}

    /** False from when the database was found to give no answer until it gives one again. */
    public static boolean isBeating() {
        return beating;
    }

    static void set(boolean alive) {
        beating = alive;
    }
}
