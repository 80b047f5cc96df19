package org.makewhole.evidence.content;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a content that may be sealed anew meanwhile. The pieces then change under the reader and do
 * not fit those before; it opens the content again and goes on where it was. A content that is
 * damaged does not open a second time either, which its reader is told.
 */
final class SteadyInput extends InputStream {
    private final Opener opener;
    private InputStream in;
    private long at;

    /** Opens the content from its beginning; again for another time, when its keys may be new. */
    @FunctionalInterface
    interface Opener {
        InputStream open(boolean again) throws IOException;
    }

    SteadyInput(Opener opener) throws IOException {
        this.opener = opener;
        this.in = opener.open(false);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some;
        try {
            some = in.read(into, from, length);
        } catch (IOException changed) {
            in = again(changed);
            some = in.read(into, from, length);
        }
        at += Math.max(some, 0);
        return some;
    }

    private InputStream again(IOException changed) throws IOException {
        in.close();
        InputStream next = opener.open(true);
        try {
            next.skipNBytes(at);
            return next;
        } catch (IOException e) {
            next.close();
            e.addSuppressed(changed);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
