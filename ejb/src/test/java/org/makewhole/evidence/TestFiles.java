package org.makewhole.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.makewhole.evidence.filetype.FileSource;

/** Small files of every type, made here. */
public final class TestFiles {
    /** What a photo of these tests says of where it was taken. */
    public static final String PLACE = "gps-at-the-harbor";

    private TestFiles() {}

    public static FileSource source(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String words) {
        return text("%PDF-1.7\n" + words + "\n%%EOF\n");
    }

    /** One pixel. */
    public static byte[] plainPng() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwAD"
                                + "hgGAWjR9awAAAABJRU5ErkJggg==");
    }

    /** The same pixel, which says where it was taken and has something behind its end. */
    public static byte[] png() {
        byte[] plain = plainPng();
        int afterHeader = 8 + 25;
        return join(
                slice(plain, 0, afterHeader),
                chunk("tEXt", text("Location\0" + PLACE)),
                chunk("eXIf", text("MM" + PLACE)),
                slice(plain, afterHeader, plain.length),
                text(PLACE));
    }

    private static byte[] chunk(String kind, byte[] data) {
        CRC32 check = new CRC32();
        check.update(text(kind));
        check.update(data);
        return join(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                text(kind),
                data,
                ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /**
     * The segments of a JPEG: JFIF, an Exif segment that says the place and how the camera was
     * held, one of Adobe's with the place, a comment, a table, two scans with stuffed bytes and a
     * restart, and a second picture behind the end.
     */
    public static byte[] jpeg(int orientation) {
        return join(
                bytes(0xFF, 0xD8),
                segment(0xE0, text("JFIF\0....")),
                segment(0xE1, exif(orientation)),
                segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + PLACE)),
                segment(0xED, text("Photoshop 3.0\0" + PLACE)),
                segment(0xFE, text(PLACE)),
                segment(0xDB, text("quantization")),
                segment(0xDA, text("head of a scan")),
                bytes(0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56),
                segment(0xC4, text("huffman")),
                segment(0xDA, text("second scan")),
                bytes(0x78, 0xFF, 0x00, 0x9A),
                bytes(0xFF, 0xD9),
                text(PLACE));
    }

    /** A JPEG with this XMP packet and no picture. */
    public static byte[] jpegWithXmp(byte[] packet) {
        return join(
                bytes(0xFF, 0xD8),
                segment(0xE1, join(text("http://ns.adobe.com/xap/1.0/\0"), packet)),
                bytes(0xFF, 0xD9));
    }

    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4);
        tiff.order(java.nio.ByteOrder.LITTLE_ENDIAN);
        tiff.put(text("II")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0x41424344);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        return join(text("Exif\0\0"), tiff.array(), text(PLACE));
    }

    private static byte[] segment(int marker, byte[] data) {
        int length = data.length + 2;
        return join(bytes(0xFF, marker, length >>> 8, length & 0xFF), data);
    }

    /** An ISO base media file of a brand. */
    public static byte[] brand(String brand) {
        return join(bytes(0, 0, 0, 24), text("ftyp" + brand), text("\0\0\0\0mif1heic...."));
    }

    /** An office document whose main part has this content type, with further parts. */
    public static byte[] office(String mainPart, String... further) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types><Override ContentType=\"" + mainPart + "\"/>");
            for (String part : further) {
                put(zip, part, "part");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String... further) {
        return office(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                further);
    }

    public static byte[] xlsx(String... further) {
        return office(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                further);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text(content));
        zip.closeEntry();
    }

    public static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }
}
