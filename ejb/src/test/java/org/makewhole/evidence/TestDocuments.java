package org.makewhole.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Documents as programs write them, with what they say beside their text. */
public final class TestDocuments {
    public static final String AUTHOR = "Hortensia Quillfeather";
    public static final String WORDS = "Forty hours at eleven dollars";

    private static final String TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String BOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private TestDocuments() {}

    /** A page with words, written by a program that names itself and nobody else. */
    public static byte[] plainPdf() {
        return pdf(pdf -> pdf.getDocumentInformation().setProducer("Payroll 4"));
    }

    /** The same with an author, twice: in its properties and in its XMP packet. */
    public static byte[] pdfWithAuthor() {
        return pdf(
                pdf -> {
                    pdf.getDocumentInformation().setAuthor(AUTHOR);
                    pdf.getDocumentCatalog()
                            .setMetadata(
                                    new PDMetadata(
                                            pdf,
                                            new ByteArrayInputStream(
                                                    xmp(
                                                            "<dc:creator><rdf:Seq><rdf:li>"
                                                                    + AUTHOR
                                                                    + "</rdf:li></rdf:Seq></dc:creator>"))));
                });
    }

    /** With a photo that says with which camera it was taken. */
    public static byte[] pdfWithPhoto() {
        return pdf(
                pdf -> {
                    PDStream photo = new PDStream(pdf, new ByteArrayInputStream(TestFiles.jpeg(1)));
                    photo.getCOSObject().setItem(COSName.FILTER, COSName.DCT_DECODE);
                    photo.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
                    photo.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
                    pdf.getPage(0)
                            .getResources()
                            .put(
                                    COSName.getPDFName("Im1"),
                                    new PDImageXObject(photo, pdf.getPage(0).getResources()));
                });
    }

    public static byte[] pdfWithRemark() {
        return pdf(
                pdf -> {
                    PDAnnotationText remark = new PDAnnotationText();
                    remark.setTitlePopup(AUTHOR);
                    remark.setContents("Is this right?");
                    pdf.getPage(0).getAnnotations().add(remark);
                });
    }

    public static byte[] pdfWithFile() {
        return pdf(
                pdf -> {
                    PDComplexFileSpecification file = new PDComplexFileSpecification();
                    file.setFile("roster.txt");
                    file.setEmbeddedFile(
                            new PDEmbeddedFile(
                                    pdf, new ByteArrayInputStream(TestFiles.text("within"))));
                    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("roster.txt", file));
                    PDDocumentNameDictionary names =
                            new PDDocumentNameDictionary(pdf.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    pdf.getDocumentCatalog().setNames(names);
                });
    }

    /** An XMP packet with these properties. */
    public static byte[] xmp(String properties) {
        return ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        + "<rdf:Description rdf:about=\"\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + properties
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What is done to a document before it is written. */
    @FunctionalInterface
    public interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    public static byte[] pdf(Change change) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream words = new PDPageContentStream(pdf, page)) {
                words.beginText();
                words.setFont(new PDType1Font(FontName.HELVETICA), 12);
                words.showText(WORDS);
                words.endText();
            }
            change.to(pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, changed and stored again behind what was there. */
    public static byte[] updated(byte[] earlier) {
        try (PDDocument pdf = Loader.loadPDF(earlier);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.getDocumentCatalog().setLanguage("en");
            pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text document whose properties name its author, its last editor and a company. */
    public static byte[] docx(Map<String, String> further) {
        Map<String, String> parts = new TreeMap<>(further);
        parts.put("[Content_Types].xml", "<Types><Override ContentType=\"" + TEXT + "\"/></Types>");
        parts.putIfAbsent(
                "word/document.xml", "<w:document xmlns:w=\"w\">" + WORDS + "</w:document>");
        return zip(parts);
    }

    /** The parts in which Word says who wrote a document. */
    public static Map<String, String> properties() {
        return Map.of(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\"><dc:creator>"
                        + AUTHOR
                        + "</dc:creator><cp:lastModifiedBy>Ewart Nightingale</cp:lastModifiedBy>"
                        + "</cp:coreProperties>",
                "docProps/app.xml",
                "<Properties><Application>Word</Application><Company>Blue Heron</Company>"
                        + "</Properties>");
    }

    /** A workbook that names the folder it was kept in and the printer of its sheet. */
    public static byte[] xlsx() {
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"" + BOOK + "\"/></Types>",
                        "xl/workbook.xml",
                        "<workbook xmlns:a=\"a\"><a:absPath url=\"C:\\Users\\hortensia\\\"/>"
                                + "</workbook>",
                        "xl/printerSettings/printerSettings1.bin",
                        "\\\\SERVER\\second floor",
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\""
                                + " Target=\"../printerSettings/printerSettings1.bin\"/>"
                                + "</Relationships>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns:r=\"r\"><v>"
                                + WORDS
                                + "</v><pageSetup orientation=\"portrait\" r:id=\"rId1\"/>"
                                + "</worksheet>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A voice message in Ogg with these comments. */
    public static byte[] ogg(String... comments) {
        byte[] tags = TestFiles.join(TestFiles.text("OpusTags"), counted("libopus"));
        tags = TestFiles.join(tags, TestFiles.bytes(comments.length, 0, 0, 0));
        for (String comment : comments) {
            tags = TestFiles.join(tags, counted(comment));
        }
        return TestFiles.join(TestFiles.text("OggS\0\2........OpusHead........OggS"), tags);
    }

    private static byte[] counted(String text) {
        byte[] bytes = TestFiles.text(text);
        return TestFiles.join(TestFiles.bytes(bytes.length, 0, 0, 0), bytes);
    }

    /** Sound in MP3 with tags before it and behind it. */
    public static byte[] mp3(byte[] sound) {
        byte[] id3v2 =
                TestFiles.join(
                        TestFiles.text("ID3\4\0\0"), TestFiles.bytes(0, 0, 1, 0), new byte[128]);
        byte[] id3v1 =
                TestFiles.join(TestFiles.text("TAG" + AUTHOR), new byte[125 - AUTHOR.length()]);
        return TestFiles.join(id3v2, sound, id3v1);
    }
}
