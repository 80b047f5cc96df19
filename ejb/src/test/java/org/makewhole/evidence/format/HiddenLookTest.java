package org.makewhole.evidence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.makewhole.evidence.TestDocuments.AUTHOR;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makewhole.evidence.TestDocuments;
import org.makewhole.evidence.TestFiles;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.hidden.HiddenData;

class HiddenLookTest {

    private static List<String> said(FileType type, byte[] content) {
        return HiddenLook.of(type, content).said().stream()
                .map(one -> (one.trait() + " " + one.value()).strip())
                .toList();
    }

    private static void says(String what, FileType type, byte[] content) {
        List<String> all = said(type, content);
        assertTrue(all.contains(what), all::toString);
        assertTrue(HiddenLook.of(type, content).isSensitive());
    }

    @Test
    void theProgramOfADocumentIsToldAndAsksNobody() {
        assertEquals(List.of("PROGRAM Payroll 4"), said(FileType.PDF, TestDocuments.plainPdf()));
        assertFalse(HiddenLook.of(FileType.PDF, TestDocuments.plainPdf()).isSensitive());
        assertEquals(List.of(), said(FileType.TXT, TestFiles.text("Call me at noon")));
        assertEquals(List.of(), said(FileType.PNG, TestFiles.plainPng()));
        assertEquals(List.of(), said(FileType.DOCX, TestDocuments.docx(Map.of())));
        assertEquals(List.of(), said(FileType.OGG, TestDocuments.ogg()));
    }

    @Test
    void aPdfSaysWhoWroteItWhatItHoldsAndWhatItsPhotosSay() {
        says("AUTHOR " + AUTHOR, FileType.PDF, TestDocuments.pdfWithAuthor());
        says("COMMENTS " + AUTHOR, FileType.PDF, TestDocuments.pdfWithRemark());
        says("ENCLOSED roster.txt", FileType.PDF, TestDocuments.pdfWithFile());
        says("DEVICE DCBA", FileType.PDF, TestDocuments.pdfWithPhoto());
        says(
                "AUTHOR " + AUTHOR,
                FileType.PDF,
                TestDocuments.pdf(
                        pdf ->
                                pdf.getPage(0)
                                        .setMetadata(
                                                new org.apache.pdfbox.pdmodel.common.PDMetadata(
                                                        pdf,
                                                        new java.io.ByteArrayInputStream(
                                                                TestDocuments.xmp(
                                                                        "<dc:creator>"
                                                                                + AUTHOR
                                                                                + "</dc:creator>"))))));
        says(
                "OTHER PieceInfo",
                FileType.PDF,
                TestDocuments.pdf(
                        pdf ->
                                pdf.getPage(0)
                                        .getCOSObject()
                                        .setItem(
                                                COSName.getPDFName("PieceInfo"),
                                                new COSDictionary())));
        byte[] twice =
                TestFiles.join(TestDocuments.plainPdf(), TestFiles.text("startxref\n9\n%%EOF\n"));
        says("CHANGES", FileType.PDF, twice);
    }

    @Test
    void anOfficeDocumentSaysWhoWroteChangedAndCommentedIt() {
        byte[] written = TestDocuments.docx(TestDocuments.properties());
        says("AUTHOR " + AUTHOR, FileType.DOCX, written);
        says("EDITOR Ewart Nightingale", FileType.DOCX, written);
        says("COMPANY Blue Heron", FileType.DOCX, written);
        says(
                "COMMENTS Ewart",
                FileType.DOCX,
                TestDocuments.docx(
                        Map.of("word/comments.xml", "<c><comment author=\"Ewart\"/></c>")));
        says(
                "CHANGES Ewart",
                FileType.DOCX,
                TestDocuments.docx(
                        Map.of(
                                "word/document.xml",
                                "<w:d xmlns:w=\"w\"><w:ins w:author=\"Ewart\">x</w:ins></w:d>")));
        says(
                "ENCLOSED oleObject1.bin",
                FileType.DOCX,
                TestDocuments.docx(Map.of("word/embeddings/oleObject1.bin", "x")));
        says("OTHER C:\\Users\\hortensia\\", FileType.XLSX, TestDocuments.xlsx());
        says("DEVICE printerSettings1.bin", FileType.XLSX, TestDocuments.xlsx());
    }

    @Test
    void photosAndRecordingsSayWhatStandsBesideThem() {
        says("DEVICE DCBA", FileType.JPEG, TestFiles.jpeg(1));
        says("COMMENTS " + TestFiles.PLACE, FileType.JPEG, TestFiles.jpeg(1));
        says("OTHER Textual Data: Location: " + TestFiles.PLACE, FileType.PNG, TestFiles.png());
        says("OTHER", FileType.HEIC, TestFiles.brand("heic"));
        says("TAGS ARTIST=" + AUTHOR, FileType.OGG, TestDocuments.ogg("ARTIST=" + AUTHOR));
        says("TAGS", FileType.MP3, TestDocuments.mp3(TestFiles.bytes(0xFF, 0xFB, 1, 2)));
        says("TAGS", FileType.M4A, TestFiles.join(TestFiles.brand("M4A "), TestFiles.text("udta")));
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, names = "TXT", mode = EnumSource.Mode.EXCLUDE)
    void whatIsDamagedMaySayAnything(FileType type) {
        byte[] noise = new byte[50_000];
        new Random(3).nextBytes(noise);
        if (type == FileType.MP3) {
            noise[0] = 'I';
            noise[1] = 'D';
            noise[2] = '3';
        }
        if (type == FileType.DOCX || type == FileType.XLSX) {
            noise = TestDocuments.docx(Map.of("docProps/core.xml", "<a><b"));
        }
        assertTrue(HiddenLook.of(type, noise).isSensitive(), type::name);
    }

    @Test
    void noFileOfTheServerIsReadForAHostileOne(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "thekeyofeverything");
        String hostile =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]>"
                        + "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\"><dc:creator>&e;"
                        + "</dc:creator></cp:coreProperties>";
        byte[] packet =
                ("<!DOCTYPE x [<!ENTITY e SYSTEM \""
                                + secret.toUri()
                                + "\">]>"
                                + new String(
                                        TestDocuments.xmp("<dc:creator>&e;</dc:creator>"),
                                        StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
        byte[] pdf =
                TestDocuments.pdf(
                        one ->
                                one.getDocumentCatalog()
                                        .setMetadata(
                                                new org.apache.pdfbox.pdmodel.common.PDMetadata(
                                                        one,
                                                        new java.io.ByteArrayInputStream(packet))));
        Map<String, String> parts = new HashMap<>(TestDocuments.properties());
        parts.put("docProps/core.xml", hostile);

        for (HiddenData data :
                List.of(
                        HiddenLook.of(FileType.DOCX, TestDocuments.docx(parts)),
                        HiddenLook.of(FileType.PDF, pdf),
                        HiddenLook.of(FileType.JPEG, TestFiles.jpegWithXmp(packet)))) {
            assertFalse(data.toString().contains("thekeyofeverything"), data::toString);
            assertTrue(data.isSensitive());
        }
    }
}
