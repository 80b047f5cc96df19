package org.makewhole.evidence.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.makewhole.evidence.TestFiles;
import org.makewhole.evidence.filetype.FileType;

class PhotoCopyTest {

    private static byte[] copy(FileType type, byte[] photo) throws IOException {
        return PhotoCopy.of(type, new ByteArrayInputStream(photo));
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPngSaysNothingMoreThanItsPicture() throws IOException {
        assertTrue(words(TestFiles.png()).contains(TestFiles.PLACE));
        assertArrayEquals(TestFiles.plainPng(), copy(FileType.PNG, TestFiles.png()));
    }

    @Test
    void aJpegKeepsItsPictureAndHowItIsTurned() throws IOException {
        String copy = words(copy(FileType.JPEG, TestFiles.jpeg(6)));

        assertFalse(copy.contains(TestFiles.PLACE));
        assertFalse(copy.contains("ABCD"), "the maker of the camera");
        for (String kept : new String[] {"JFIF", "quantization", "huffman", "second scan"}) {
            assertTrue(copy.contains(kept), kept);
        }
        assertTrue(copy.contains(words(TestFiles.bytes(0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56))));
        assertTrue(copy.endsWith(words(TestFiles.bytes(0x78, 0xFF, 0x00, 0x9A, 0xFF, 0xD9))));
        int exif = copy.indexOf("Exif");
        byte[] segment = copy.substring(exif).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(6, ExifOrientation.of(segment));
        assertEquals(copy, words(copy(FileType.JPEG, copy.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void anUprightJpegNeedsNoWordAboutIt() throws IOException {
        assertFalse(words(copy(FileType.JPEG, TestFiles.jpeg(1))).contains("Exif"));
    }

    @Test
    void aRealPictureIsTheSameAfterwards() throws IOException {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                picture.setRGB(x, y, x * 4 << 16 | y * 5 << 8 | (x ^ y));
            }
        }
        for (FileType type : new FileType[] {FileType.JPEG, FileType.PNG}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, type.name(), out);
            BufferedImage before = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            BufferedImage after =
                    ImageIO.read(new ByteArrayInputStream(copy(type, out.toByteArray())));
            assertArrayEquals(pixels(before), pixels(after), type.name());
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void ofADamagedPhotoThereIsNoCopy() {
        for (int cut : new int[] {1, 3, 12, 60, 120}) {
            byte[] jpeg = Arrays.copyOf(TestFiles.jpeg(6), cut);
            assertThrows(IOException.class, () -> copy(FileType.JPEG, jpeg));
        }
        byte[] png = Arrays.copyOf(TestFiles.png(), 40);
        assertThrows(IOException.class, () -> copy(FileType.PNG, png));
        byte[] endless = TestFiles.plainPng();
        endless[8] = (byte) 0xFF;
        assertThrows(IOException.class, () -> copy(FileType.PNG, endless));
    }

    @Test
    void anExifSegmentThatPointsOutsideSaysNothing() {
        byte[] outside = ExifOrientation.alone(6);
        outside[6 + 7] = 127;
        assertEquals(1, ExifOrientation.of(outside));
        assertEquals(1, ExifOrientation.of(new byte[3]));
    }
}
