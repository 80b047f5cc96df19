package org.makewhole.evidence.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.makewhole.evidence.TestDocuments;
import org.makewhole.evidence.TestFiles;
import org.makewhole.evidence.filetype.FileType;

class CleanCopyTest {

    private static boolean says(FileType type, byte[] content) {
        return HiddenLook.of(type, content).isSensitive();
    }

    private static boolean holds(byte[] content, String word) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(word);
    }

    @Test
    void aPdfKeepsItsPagesAndNothingElse() throws IOException {
        for (byte[] pdf : List.of(TestDocuments.pdfWithAuthor(), TestDocuments.pdfWithPhoto())) {
            byte[] copy = CleanCopy.of(FileType.PDF, pdf);

            assertTrue(says(FileType.PDF, pdf));
            assertFalse(says(FileType.PDF, copy), HiddenLook.of(FileType.PDF, copy)::toString);
            assertFalse(holds(copy, TestFiles.PLACE));
            try (PdfReader reader = new PdfReader(copy)) {
                assertEquals(
                        TestDocuments.WORDS,
                        new PdfTextExtractor(reader).getTextFromPage(1).strip());
            }
        }
    }

    @Test
    void earlierVersionsOfAPdfStayBehind() throws IOException {
        byte[] first = TestDocuments.pdfWithAuthor();
        byte[] second = TestDocuments.updated(first);
        assertTrue(says(FileType.PDF, second));

        byte[] copy = CleanCopy.of(FileType.PDF, second);

        assertFalse(says(FileType.PDF, copy), HiddenLook.of(FileType.PDF, copy)::toString);
    }

    @Test
    void remarksAndEnclosedFilesAreNotSilentlyTakenOut() throws IOException {
        assertTrue(says(FileType.PDF, CleanCopy.of(FileType.PDF, TestDocuments.pdfWithRemark())));
        assertTrue(says(FileType.PDF, CleanCopy.of(FileType.PDF, TestDocuments.pdfWithFile())));
        Map<String, String> parts = new HashMap<>(TestDocuments.properties());
        parts.put("word/comments.xml", "<c><comment author=\"Ewart\"/></c>");
        byte[] commented = TestDocuments.docx(parts);
        assertTrue(says(FileType.DOCX, CleanCopy.of(FileType.DOCX, commented)));
    }

    @Test
    void aLockIsNotTakenOff() {
        byte[] locked =
                TestDocuments.pdf(
                        pdf ->
                                pdf.protect(
                                        new StandardProtectionPolicy(
                                                "owner", "", new AccessPermission())));

        assertThrows(IOException.class, () -> CleanCopy.of(FileType.PDF, locked));
    }

    @Test
    void officeDocumentsKeepTheirTextAndTheirParts() throws IOException {
        byte[] docx = TestDocuments.docx(TestDocuments.properties());
        byte[] copy = CleanCopy.of(FileType.DOCX, docx);
        assertTrue(says(FileType.DOCX, docx));
        assertFalse(says(FileType.DOCX, copy));
        assertEquals(parts(docx).keySet(), parts(copy).keySet());
        assertEquals(parts(docx).get("word/document.xml"), parts(copy).get("word/document.xml"));

        byte[] book = CleanCopy.of(FileType.XLSX, TestDocuments.xlsx());
        assertFalse(says(FileType.XLSX, book), HiddenLook.of(FileType.XLSX, book)::toString);
        assertEquals(
                "<worksheet xmlns:r=\"r\"><v>"
                        + TestDocuments.WORDS
                        + "</v><pageSetup orientation=\"portrait\"/></worksheet>",
                parts(book).get("xl/worksheets/sheet1.xml"));
        assertEquals(
                "<Relationships></Relationships>",
                parts(book).get("xl/worksheets/_rels/sheet1.xml.rels"));
    }

    @Test
    void soundLosesItsTagsAndNothingOfItself() throws IOException {
        byte[] sound = TestFiles.bytes(0xFF, 0xFB, 0x90, 0x64, 1, 2, 3, 4);

        assertArrayEquals(sound, CleanCopy.of(FileType.MP3, TestDocuments.mp3(sound)));
        assertArrayEquals(sound, Mp3Copy.of(sound));
        assertThrows(IOException.class, () -> CleanCopy.of(FileType.OGG, TestDocuments.ogg()));
    }

    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
