package org.makewhole.evidence.content;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts a stream into pieces that fit into a row. */
final class PortionOutput extends OutputStream {
    /** Well below what a statement may hold by default in MariaDB and MySQL. */
    static final int PORTION = 512 * 1024;

    private final Taker taker;
    private final byte[] portion = new byte[PORTION];
    private int filled;
    private int place;
    private boolean closed;

    /** Takes a piece. */
    @FunctionalInterface
    interface Taker {
        void take(int place, byte[] bytes);
    }

    PortionOutput(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            int some = Math.min(left, PORTION - filled);
            System.arraycopy(bytes, at, portion, filled, some);
            filled += some;
            at += some;
            left -= some;
            if (filled == PORTION) {
                pass();
            }
        }
    }

    private void pass() {
        taker.take(place++, Arrays.copyOf(portion, filled));
        filled = 0;
    }

    @Override
    public void close() {
        if (!closed && filled > 0) {
            pass();
        }
        closed = true;
    }
}
