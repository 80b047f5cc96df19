package org.makewhole.shared.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.makewhole.shared.spreadsheet.UnreadableTableException.Reason;

/**
 * The encoding of a text file: a byte-order mark decides; else UTF-8 if the whole file is valid
 * UTF-8; else Windows-1252, which is what Excel still writes for "CSV".
 *
 * @param charset to decode with
 * @param skip bytes of the byte-order mark
 */
record CsvEncoding(Charset charset, int skip) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    /** Reads the whole file once, strictly, in blocks. */
    static CsvEncoding of(TableSource file) throws IOException {
        CsvEncoding marked = byMark(file);
        CsvEncoding encoding = marked != null ? marked : new CsvEncoding(StandardCharsets.UTF_8, 0);
        long failure = firstFailure(file, encoding);
        if (failure >= 0 && marked == null) {
            encoding = new CsvEncoding(WINDOWS_1252, 0);
            failure = firstFailure(file, encoding);
        }
        if (failure >= 0) {
            throw new UnreadableTableException(Reason.BINARY, failure);
        }
        return encoding;
    }

    private static CsvEncoding byMark(TableSource file) throws IOException {
        byte[] b;
        try (InputStream in = file.open()) {
            b = in.readNBytes(3);
        }
        if (b.length == 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return new CsvEncoding(StandardCharsets.UTF_8, 3);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    /** Byte position near the first thing that is not text in this encoding, or -1. */
    private static long firstFailure(TableSource file, CsvEncoding encoding) throws IOException {
        CharsetDecoder decoder =
                encoding.charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        try (InputStream in = file.open()) {
            in.skipNBytes(encoding.skip);
            long position = encoding.skip;
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                position += bytes.position();
                int control = firstControl(chars.flip());
                if (result.isError() || control >= 0) {
                    return position;
                }
                chars.clear();
                bytes.compact();
            }
            return -1;
        }
    }

    /** Control characters mark a binary file; only the ones that layout text are let through. */
    private static int firstControl(CharBuffer chars) {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                return i;
            }
        }
        return -1;
    }
}
