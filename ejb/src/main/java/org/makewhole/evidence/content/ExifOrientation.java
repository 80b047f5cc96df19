package org.makewhole.evidence.content;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held, the one thing of an Exif segment (CIPA DC-008) that a picture needs. */
final class ExifOrientation {
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int TIFF = 42;

    private ExifOrientation() {}

    /** The orientation, 1 to 8; 1 where the segment says nothing that can be read. */
    static int of(byte[] segment) {
        if (segment.length < HEAD.length
                || !Arrays.equals(segment, 0, HEAD.length, HEAD, 0, HEAD.length)) {
            return UPRIGHT;
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(segment, HEAD.length, segment.length - HEAD.length).slice();
        try {
            return read(tiff);
        } catch (BufferUnderflowException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort() != TIFF) {
            return UPRIGHT;
        }
        int directory = tiff.getInt();
        tiff.position(directory);
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            tiff.position(directory + 2 + i * ENTRY);
            if ((tiff.getShort() & 0xFFFF) == TAG && tiff.getShort() == SHORT) {
                tiff.getInt();
                int orientation = tiff.getShort();
                return orientation >= UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A segment that says this and nothing else. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(HEAD.length + 8 + 2 + ENTRY + 4)
                .put(HEAD)
                .putShort((short) 0x4D4D)
                .putShort((short) TIFF)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
