package org.makewhole.evidence.content;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.makewhole.evidence.filetype.FileType;

/**
 * A copy of a photo without what it says beside the picture: where and when it was taken, with
 * which device, by whom. How it has to be turned stays. JPEG: ISO/IEC 10918-1, annex B, and CIPA
 * DC-008 (Exif); PNG: W3C Portable Network Graphics. Whatever follows the picture is cut off.
 */
public final class PhotoCopy {
    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;

    /** Of the application's segments: JFIF, the colour profile, Adobe's colour transform. */
    private static final Set<Integer> KEPT_SEGMENTS = Set.of(0xE0, 0xE2, 0xEE);

    private static final int COMMENT = 0xFE;

    private static final Set<String> KEPT_CHUNKS =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "bKGD", "hIST", "pHYs", "cICP");

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHECKSUM = 4;

    private PhotoCopy() {}

    /** Whether a copy can be made of this type. */
    public static boolean isPossible(FileType type) {
        return type == FileType.JPEG || type == FileType.PNG;
    }

    /**
     * Makes the copy.
     *
     * @throws IOException when the photo is damaged: then nothing of it is known to be harmless
     */
    public static byte[] of(FileType type, InputStream photo) throws IOException {
        DataInputStream in = new DataInputStream(photo);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (type == FileType.JPEG) {
            jpeg(in, out);
        } else {
            png(in, out);
        }
        return out.toByteArray();
    }

    private static void jpeg(DataInputStream in, ByteArrayOutputStream out) throws IOException {
        if (in.readUnsignedByte() != MARKER || in.readUnsignedByte() != START) {
            throw new IOException("No JPEG");
        }
        mark(out, START);
        int marker = nextMarker(in);
        while (marker != END) {
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                throw new IOException("A segment of no length");
            }
            byte[] segment = in.readNBytes(length);
            if (segment.length < length) {
                throw new EOFException();
            }
            if (marker == EXIF) {
                turned(ExifOrientation.of(segment), out);
            } else if (isPicture(marker)) {
                write(out, marker, segment);
            }
            marker = marker == SCAN ? scan(in, out) : nextMarker(in);
        }
        mark(out, END);
    }

    private static boolean isPicture(int marker) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        return application ? KEPT_SEGMENTS.contains(marker) : marker != COMMENT;
    }

    /** Copies the coded picture up to the next marker, which is returned. */
    private static int scan(DataInputStream in, ByteArrayOutputStream out) throws IOException {
        while (true) {
            int one = in.readUnsignedByte();
            if (one != MARKER) {
                out.write(one);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == MARKER) {
                next = in.readUnsignedByte();
            }
            boolean ofThePicture = next == 0 || next >= 0xD0 && next <= 0xD7;
            if (!ofThePicture) {
                return next;
            }
            mark(out, next);
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != MARKER) {
            throw new IOException("No marker");
        }
        int marker = in.readUnsignedByte();
        while (marker == MARKER) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void turned(int orientation, ByteArrayOutputStream out) {
        if (orientation > 1) {
            write(out, EXIF, ExifOrientation.alone(orientation));
        }
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] segment) {
        mark(out, marker);
        int length = segment.length + 2;
        out.write(length >>> 8);
        out.write(length);
        out.writeBytes(segment);
    }

    private static void mark(ByteArrayOutputStream out, int marker) {
        out.write(MARKER);
        out.write(marker);
    }

    private static void png(DataInputStream in, ByteArrayOutputStream out) throws IOException {
        out.writeBytes(exactly(in, PNG_SIGNATURE));
        String kind;
        do {
            byte[] head = exactly(in, 8);
            int length =
                    (head[0] & 0xFF) << 24
                            | (head[1] & 0xFF) << 16
                            | (head[2] & 0xFF) << 8
                            | head[3] & 0xFF;
            if (length < 0) {
                throw new IOException("A chunk of no length");
            }
            kind = new String(head, 4, 4, StandardCharsets.US_ASCII);
            byte[] rest = exactly(in, Math.addExact(length, PNG_CHECKSUM));
            if (KEPT_CHUNKS.contains(kind)) {
                out.writeBytes(head);
                out.writeBytes(rest);
            }
        } while (!kind.equals("IEND"));
    }

    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
