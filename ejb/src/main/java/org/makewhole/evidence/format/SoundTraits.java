package org.makewhole.evidence.format;

import com.drew.imaging.mp4.Mp4MetadataReader;
import com.drew.metadata.mp4.Mp4Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.makewhole.evidence.hidden.Trait;

/** What a recording says beside the sound. */
final class SoundTraits {
    private static final int HEAD = 256 * 1024;

    private SoundTraits() {}

    /** Tags stand before the sound (ID3v2) or behind it (ID3v1, APE). */
    static void mp3(byte[] sound, Found found) {
        if (!Arrays.equals(sound, Mp3Copy.of(sound))) {
            found.say(Trait.TAGS);
        }
    }

    /**
     * MPEG-4: the time of the recording by metadata-extractor; boxes for users' own data by their
     * names, wherever they stand: one too many is asked about, none goes by.
     */
    static void m4a(byte[] sound, Found found) throws IOException {
        for (Mp4Directory directory :
                Mp4MetadataReader.readMetadata(new ByteArrayInputStream(sound))
                        .getDirectoriesOfType(Mp4Directory.class)) {
            String made = directory.getDescription(Mp4Directory.TAG_CREATION_TIME);
            // Its count of seconds begins in 1904: that year is none.
            if (made != null && !made.contains("1904")) {
                found.say(Trait.TAKEN, made);
            }
        }
        String bytes = new String(sound, StandardCharsets.ISO_8859_1);
        if (!bytes.contains("moov")) {
            found.say(Trait.UNREADABLE);
        }
        if (bytes.contains("\u00A9xyz") || bytes.contains("location.ISO6709")) {
            found.say(Trait.PLACE, "GPS");
        }
        if (bytes.contains("udta") || bytes.contains("ilst") || bytes.contains("uuid")) {
            found.say(Trait.TAGS);
        }
    }

    /** The header of comments (RFC 7845, 5.2, and Vorbis I, 5): a vendor, then NAME=value. */
    static void ogg(byte[] sound, Found found) throws IOException {
        String head =
                new String(sound, 0, Math.min(sound.length, HEAD), StandardCharsets.ISO_8859_1);
        int opus = head.indexOf("OpusTags");
        int vorbis = head.indexOf("\u0003vorbis");
        if (opus < 0 && vorbis < 0) {
            found.say(Trait.UNREADABLE);
            return;
        }
        ByteBuffer comments = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
        comments.position(opus >= 0 ? opus + 8 : vorbis + 7);
        try {
            text(comments);
            int count = comments.getInt();
            for (int i = 0; i < count && i < 20; i++) {
                found.say(Trait.TAGS, text(comments));
            }
            if (count != 0) {
                found.say(Trait.TAGS);
            }
        } catch (BufferUnderflowException | IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }

    private static String text(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0 || length > from.remaining()) {
            throw new IllegalArgumentException("No text of this length");
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
