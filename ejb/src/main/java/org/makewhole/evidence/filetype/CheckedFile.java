package org.makewhole.evidence.filetype;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.makewhole.evidence.filetype.RefusedFileException.Reason;

/**
 * A file that may be taken.
 *
 * @param name clean, with the ending of its type
 */
public record CheckedFile(String name, FileType type) {
    /** So much is looked at to tell one type from another. */
    private static final int HEAD = 32;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Major brands of ISO/IEC 23008-12 images that are coded with HEVC. */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    /** Major brands under which telephones write a recording of sound. */
    private static final Set<String> AUDIO_BRANDS =
            Set.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "3gp4", "3gp5", "3gp6");

    /**
     * Says what a file is, by its bytes and its name together.
     *
     * @param givenName what the person calls it
     * @throws RefusedFileException when it is nothing that is taken
     */
    public static CheckedFile of(String givenName, FileSource content) throws IOException {
        String name = FileName.clean(givenName);
        String ending = FileName.ending(name);
        byte[] head = head(content);
        if (head.length == 0) {
            throw new RefusedFileException(Reason.EMPTY);
        }
        FileType type = type(head, ending, content);
        if (!ending.isEmpty() && !type.endings().contains(ending)) {
            throw new RefusedFileException(Reason.TYPE_AND_NAME_DIFFER);
        }
        return new CheckedFile(FileName.withEnding(name, type), type);
    }

    private static byte[] head(FileSource content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(HEAD);
        }
    }

    private static FileType type(byte[] head, String ending, FileSource content)
            throws IOException {
        Optional<FileType> bySignature = bySignature(head);
        if (bySignature.isPresent()) {
            return bySignature.get();
        }
        if (begins(head, "PK\3\4")) {
            try (InputStream in = new BufferedInputStream(content.open())) {
                return OfficeDocument.type(in);
            }
        }
        // Almost everything can be read as text: here the name has to say so first.
        if (FileType.TXT.endings().contains(ending) && isText(content)) {
            return FileType.TXT;
        }
        throw new RefusedFileException(Reason.TYPE_NOT_TAKEN);
    }

    private static boolean isText(FileSource content) throws IOException {
        try (InputStream in = content.open()) {
            return PlainWords.are(in);
        }
    }

    private static Optional<FileType> bySignature(byte[] head) {
        if (begins(head, "%PDF-")) {
            return Optional.of(FileType.PDF);
        }
        if (head.length >= Integer.BYTES && ByteBuffer.wrap(head).getInt() >>> 8 == 0xFFD8FF) {
            return Optional.of(FileType.JPEG);
        }
        if (head.length >= PNG.length && Arrays.equals(head, 0, PNG.length, PNG, 0, PNG.length)) {
            return Optional.of(FileType.PNG);
        }
        if (begins(head, "OggS")) {
            return Optional.of(FileType.OGG);
        }
        if (begins(head, "ID3") || isMpegAudio(head)) {
            return Optional.of(FileType.MP3);
        }
        return byBrand(head);
    }

    /** A frame of MPEG audio, layer III: eleven bits set, then the layer. */
    private static boolean isMpegAudio(byte[] head) {
        return head.length > 3
                && (head[0] & 0xFF) == 0xFF
                && (head[1] & 0xE0) == 0xE0
                && (head[1] & 0x06) == 0x02
                && (head[2] & 0xF0) != 0xF0;
    }

    private static Optional<FileType> byBrand(byte[] head) {
        if (head.length < 12 || !"ftyp".equals(text(head, 4))) {
            return Optional.empty();
        }
        String brand = text(head, 8);
        if (HEIC_BRANDS.contains(brand)) {
            return Optional.of(FileType.HEIC);
        }
        return AUDIO_BRANDS.contains(brand) ? Optional.of(FileType.M4A) : Optional.empty();
    }

    private static String text(byte[] head, int at) {
        return new String(head, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] head, String with) {
        byte[] sign = with.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= sign.length
                && Arrays.equals(head, 0, sign.length, sign, 0, sign.length);
    }
}
