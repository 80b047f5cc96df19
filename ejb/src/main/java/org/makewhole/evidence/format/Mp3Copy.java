package org.makewhole.evidence.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A recording in MP3 without its tags: ID3v2 before the sound, ID3v1, Lyrics3 and APE behind it.
 * The sound itself is not touched. See the documents of id3.org; the footer of APE has the length.
 */
final class Mp3Copy {
    private static final int ID3V2_HEAD = 10;
    private static final int ID3V1 = 128;
    private static final int APE_FOOT = 32;
    private static final int LYRICS_FOOT = 15;

    private Mp3Copy() {}

    static byte[] of(byte[] sound) {
        int start = 0;
        while (is(sound, start, "ID3") && start + ID3V2_HEAD <= sound.length) {
            int length = 0;
            for (int i = 6; i < ID3V2_HEAD; i++) {
                length = length << 7 | sound[start + i] & 0x7F;
            }
            boolean foot = (sound[start + 5] & 0x10) != 0;
            int end = start + ID3V2_HEAD + length + (foot ? ID3V2_HEAD : 0);
            start = Math.min(end, sound.length);
        }
        int end = sound.length;
        int before;
        do {
            before = end;
            end = Math.max(start, withoutLast(sound, end));
        } while (end < before && end > start);
        return Arrays.copyOfRange(sound, start, end);
    }

    /** Where the sound ends when the last tag is left out. */
    private static int withoutLast(byte[] sound, int end) {
        if (is(sound, end - ID3V1, "TAG")) {
            return end - ID3V1;
        }
        if (is(sound, end - APE_FOOT, "APETAGEX")) {
            long length = 0;
            for (int i = 3; i >= 0; i--) {
                length = length << 8 | sound[end - APE_FOOT + 12 + i] & 0xFF;
            }
            boolean head = (sound[end - APE_FOOT + 23] & 0x80) != 0;
            return (int) Math.max(0, end - length - (head ? APE_FOOT : 0));
        }
        if (is(sound, end - 9, "LYRICS200") && end >= LYRICS_FOOT) {
            String digits = new String(sound, end - LYRICS_FOOT, 6, StandardCharsets.ISO_8859_1);
            return digits.matches("\\d{6}")
                    ? Math.max(0, end - LYRICS_FOOT - Integer.parseInt(digits))
                    : end;
        }
        return end;
    }

    private static boolean is(byte[] sound, int at, String word) {
        byte[] sign = word.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at + sign.length <= sound.length
                && Arrays.equals(sound, at, at + sign.length, sign, 0, sign.length);
    }
}
