package org.makewhole.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Puts pieces together again, each fetched when it is needed. */
final class PortionInput extends InputStream {
    private final IntFunction<Optional<byte[]>> portions;
    private byte[] portion = new byte[0];
    private int at;
    private int place;
    private boolean ended;

    PortionInput(IntFunction<Optional<byte[]>> portions) {
        this.portions = portions;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int some = Math.min(length, portion.length - at);
        System.arraycopy(portion, at, into, from, some);
        at += some;
        return some;
    }

    private boolean hasMore() {
        while (at == portion.length && !ended) {
            Optional<byte[]> next = portions.apply(place++);
            ended = next.isEmpty();
            portion = next.orElse(new byte[0]);
            at = 0;
        }
        return at < portion.length;
    }
}
