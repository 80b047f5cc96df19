package org.makewhole.evidence.hidden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.makewhole.evidence.TestDocuments;
import org.makewhole.evidence.TestFiles;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.format.HiddenLook;

/** With the other Java machine, as it is started in the product. */
class ApartLookTest {
    private final ApartLook apart = new ApartLook();

    private HiddenData look(FileType type, byte[] content) throws IOException {
        return apart.look(type, TestFiles.source(content));
    }

    private Optional<byte[]> copy(FileType type, byte[] content) throws IOException {
        return apart.copy(type, new ByteArrayInputStream(content));
    }

    @Test
    void theOtherMachineAnswersWhatThisOneWould() throws IOException {
        byte[] pdf = TestDocuments.pdfWithAuthor();
        assertEquals(HiddenLook.of(FileType.PDF, pdf), look(FileType.PDF, pdf));
        assertFalse(look(FileType.PDF, TestDocuments.plainPdf()).isSensitive());
        assertFalse(look(FileType.PDF, copy(FileType.PDF, pdf).orElseThrow()).isSensitive());
        assertArrayEquals(TestFiles.plainPng(), copy(FileType.PNG, TestFiles.png()).orElseThrow());
    }

    @Test
    void aCopyThatWouldStillSaySomethingIsNone() throws IOException {
        assertTrue(copy(FileType.PDF, TestDocuments.pdfWithRemark()).isEmpty());
        assertTrue(copy(FileType.PDF, TestFiles.pdf("no PDF at all")).isEmpty());
        assertTrue(copy(FileType.HEIC, TestFiles.brand("heic")).isEmpty());
        assertTrue(copy(FileType.PNG, TestFiles.text("no PNG")).isEmpty());
    }

    /** Three hundred kilobytes that unpack to more than the other machine has. */
    @Test
    void aFileThatUnpacksWithoutEndIsOneThatCannotBeRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 400; i++) {
                out.write(zeros);
            }
        }
        byte[] bomb =
                TestFiles.join(
                        TestFiles.text(
                                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Metadata 2 0 R>>\nendobj\n2 0"
                                        + " obj\n<</Type/Metadata/Subtype/XML/Filter/FlateDecode"
                                        + "/Length "
                                        + packed.size()
                                        + ">>\nstream\n"),
                        packed.toByteArray(),
                        "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"
                                .getBytes(StandardCharsets.US_ASCII));

        assertEquals(HiddenData.UNREADABLE, look(FileType.PDF, bomb));
        assertFalse(look(FileType.PDF, TestDocuments.plainPdf()).isSensitive(), "the next one");
    }

    /** Arrays in arrays, deeper than any stack. */
    @Test
    void aFileThatNestsWithoutEndIsOneThatCannotBeRead() throws IOException {
        String deep = "[".repeat(2_000_000);

        HiddenData said = look(FileType.PDF, TestFiles.pdf("1 0 obj\n<</A " + deep + ">>\nendobj"));

        assertTrue(said.says(Trait.UNREADABLE), said::toString);
    }
}
