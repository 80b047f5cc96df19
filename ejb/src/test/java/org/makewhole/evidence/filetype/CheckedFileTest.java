package org.makewhole.evidence.filetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.makewhole.evidence.TestFiles;
import org.makewhole.evidence.filetype.RefusedFileException.Reason;

class CheckedFileTest {

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("a.pdf", TestFiles.pdf("x"), FileType.PDF),
                Arguments.of("a.PDF", TestFiles.pdf("x"), FileType.PDF),
                Arguments.of("a.jpeg", TestFiles.jpeg(1), FileType.JPEG),
                Arguments.of("a.png", TestFiles.png(), FileType.PNG),
                Arguments.of("a.heic", TestFiles.brand("heic"), FileType.HEIC),
                Arguments.of("a.heif", TestFiles.brand("mif1"), FileType.HEIC),
                Arguments.of("a.m4a", TestFiles.brand("M4A "), FileType.M4A),
                Arguments.of("a.mp3", TestFiles.text("ID3\4\0and so on"), FileType.MP3),
                Arguments.of("a.mp3", TestFiles.bytes(0xFF, 0xFB, 0x90, 0x00), FileType.MP3),
                Arguments.of("voice.opus", TestFiles.text("OggS and so on"), FileType.OGG),
                Arguments.of("a.xlsx", TestFiles.xlsx("xl/workbook.xml"), FileType.XLSX),
                Arguments.of("a.docx", TestFiles.docx("word/document.xml"), FileType.DOCX),
                Arguments.of("a.txt", TestFiles.text("Él dijo: 3 < 4\r\n\tno."), FileType.TXT),
                Arguments.of("a.txt", TestFiles.text("\uFEFFwith a mark"), FileType.TXT));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void aTypeIsWhatBytesAndNameSay(String name, byte[] content, FileType type) throws IOException {
        CheckedFile checked = CheckedFile.of(name, TestFiles.source(content));
        assertEquals(type, checked.type());
        assertEquals(name, checked.name());
    }

    static Stream<Arguments> refused() {
        byte[] html = TestFiles.text("<!DOCTYPE html><script>alert(1)</script>");
        byte[] svg = TestFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>");
        return Stream.of(
                Arguments.of("a.pdf", new byte[0], Reason.EMPTY),
                Arguments.of("a.html", html, Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.txt", html, Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.txt", TestFiles.text("hello\n<SCRIPT>"), Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.svg", svg, Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.txt", svg, Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.png", svg, Reason.TYPE_NOT_TAKEN),
                Arguments.of("a", TestFiles.text("only text"), Reason.TYPE_NOT_TAKEN),
                Arguments.of("run.sh", TestFiles.text("#!/bin/sh"), Reason.TYPE_NOT_TAKEN),
                Arguments.of("run.txt", TestFiles.text("#!/bin/sh"), Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.txt", TestFiles.bytes(0x41, 0x00, 0x42), Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.txt", TestFiles.bytes(0x41, 0xE9, 0x42), Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.exe", TestFiles.text("MZ\u0090\0"), Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.gif", TestFiles.text("GIF89a"), Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.avif", TestFiles.brand("avif"), Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.pdf", TestFiles.jpeg(1), Reason.TYPE_AND_NAME_DIFFER),
                Arguments.of("a.jpg", TestFiles.pdf("x"), Reason.TYPE_AND_NAME_DIFFER),
                Arguments.of("a.html", TestFiles.pdf("x"), Reason.TYPE_AND_NAME_DIFFER),
                Arguments.of("pay.pdf.exe", TestFiles.pdf("x"), Reason.TYPE_AND_NAME_DIFFER),
                Arguments.of("a.docx", TestFiles.xlsx(), Reason.TYPE_AND_NAME_DIFFER),
                Arguments.of("a.xlsx", TestFiles.xlsx("xl/vbaProject.bin"), Reason.MACROS),
                Arguments.of(
                        "a.docx",
                        TestFiles.office("application/vnd.ms-word.document.macroEnabled.main+xml"),
                        Reason.MACROS),
                Arguments.of("a.zip", TestFiles.office("application/other"), Reason.TYPE_NOT_TAKEN),
                Arguments.of("a.xlsx", TestFiles.text("PK\3\4broken"), Reason.TYPE_NOT_TAKEN));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anythingElseIsRefused(String name, byte[] content, Reason reason) {
        RefusedFileException refusal =
                assertThrows(
                        RefusedFileException.class,
                        () -> CheckedFile.of(name, TestFiles.source(content)));
        assertEquals(reason, refusal.reason());
        assertEquals(reason.key(), refusal.getKey());
    }

    @Test
    void aNameWithoutAnEndingGetsTheOneOfItsType() throws IOException {
        assertEquals("scan.pdf", checkedName("scan"));
        assertEquals("file.pdf", checkedName(""));
        assertEquals("file.pdf", checkedName("../.."));
    }

    @Test
    void aNameLosesItsTricks() throws IOException {
        assertEquals("passwd.pdf", checkedName("../../etc/passwd.pdf"));
        assertEquals("pay.pdf", checkedName("C:\\Users\\ana\\pay.pdf"));
        assertEquals("pay_1_.pdf", checkedName("pay\u202E\u0000<1>\r\n.pdf"));
        assertEquals("a.pdf", checkedName("  ..a.pdf. "));
        // Turned around it reads "…exe.pdf"; what counts is how it ends.
        assertThrows(RefusedFileException.class, () -> checkedName("pay\u202Efdp.exe"));
    }

    @Test
    void aLongNameKeepsItsEndingAndWholeSigns() throws IOException {
        String name = checkedName("𝒜".repeat(300) + ".pdf");
        assertTrue(name.length() <= FileName.LENGTH);
        assertTrue(name.endsWith("𝒜.pdf"), name);
    }

    private static String checkedName(String given) throws IOException {
        return CheckedFile.of(given, TestFiles.source(TestFiles.pdf("x"))).name();
    }
}
