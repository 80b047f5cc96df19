package org.makewhole.shared.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.shared.spreadsheet.UnreadableTableException.Reason;

/** XLSX files: sound ones written with a library, hostile ones by hand. */
class XlsxTableTest {

    private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEADER =
            "<row r=\"1\">" + text("A1", "Case") + text("B1", "Paid") + "</row>";

    @TempDir Path folder;

    @Test
    void rendersNativeCellsInOneCanonicalWay() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet hidden = book.newWorksheet("notes");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "not this one");
            Worksheet sheet = book.newWorksheet("claims");
            sheet.value(0, 0, " Case ");
            sheet.value(0, 5, "Last");
            sheet.value(2, 0, LocalDate.of(2014, 9, 8));
            sheet.style(2, 0).format("dd/mm/yyyy").set();
            sheet.value(2, 1, new BigDecimal("1275.5"));
            sheet.style(2, 1).format("$#,##0.00").set();
            sheet.value(2, 2, 0.1 + 0.2);
            sheet.value(2, 3, new BigDecimal("1.234"));
            sheet.value(2, 4, true);
            sheet.value(3, 0, "x");
            sheet.formula(3, 1, "SUM(A1:A2)");
            sheet.value(3, 8, "surplus");
            book.finish();
        }

        List<TableRow> rows = read(file);

        assertEquals(
                List.of("2014-09-08", "1275.5", "0.3", "1.2340", "true", ""), rows.get(0).cells());
        assertEquals(3, rows.get(0).rowNumber());
        assertTrue(rows.get(0).problems().isEmpty());
        assertEquals(
                List.of(
                        RowProblem.ofCell(RowProblem.Code.FORMULA, 1),
                        RowProblem.ofRow(RowProblem.Code.TOO_LONG, 9, 6)),
                rows.get(1).problems());
    }

    @Test
    void readsWhatOtherProgramsWrite() throws IOException {
        String sheet =
                HEADER
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>LS1</v></c><c r=\"B2\""
                        + " t=\"e\"><v>#REF!</v></c></row><row><c"
                        + " t=\"inlineStr\"><is><t>LS2</t></is></c><c><v>1E+999999999</v></c></row><row"
                        + " r=\"4\"><c r=\"A4\" t=\"str\"><f>A1</f><v>LS3</v></c><c"
                        + " r=\"B4\"><v>1.5E2</v></c></row>";

        List<TableRow> rows = read(workbook(sheet));

        assertEquals("LS1", rows.get(0).cell(0));
        assertEquals(RowProblem.Code.CELL_ERROR, rows.get(0).problems().get(0).code());
        assertEquals("LS2", rows.get(1).cell(0));
        assertEquals(RowProblem.Code.NUMBER_OUT_OF_RANGE, rows.get(1).problems().get(0).code());
        assertEquals(RowProblem.Code.FORMULA, rows.get(2).problems().get(0).code());
        assertEquals("150", rows.get(2).cell(1));
    }

    @Test
    void anExternalEntityIsNeverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String doctype = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        Path file = workbook(doctype, HEADER + "<row r=\"2\">" + text("A2", "&s;") + "</row>");

        try {
            assertTrue(read(file).stream().noneMatch(r -> r.cells().contains("the secret")));
        } catch (UnreadableTableException e) {
            assertEquals(Reason.DAMAGED, e.reason());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"?\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"2A\"><v>1</v></c></row>",
                "<row r=\"x\"><c r=\"A2\"><v>1</v></c></row>"
            })
    void brokenSheetsAreRefusedAndNothingElseHappens(String row) throws IOException {
        Path file = workbook(HEADER + row);

        assertEquals(
                Reason.DAMAGED,
                assertThrows(UnreadableTableException.class, () -> read(file)).reason());
    }

    /**
     * Its length squared is what a number costs the library; a few hundred bytes hold it packed.
     */
    @Test
    void aNumberWithoutEndIsRefusedUnread() throws IOException {
        String half = "9".repeat(1_000_000);
        for (String cell :
                List.of(
                        "<c r=\"A2\"><v>" + half + half + "</v></c>",
                        "<c r=\"A2\" t=\"n\"><v>" + half + "<!-- -->" + half + "</v></c>",
                        "<c r=\"A2\" t=\"s\"><v>" + half + "</v></c>")) {
            Path file = workbook(HEADER + "<row r=\"2\">" + cell + "</row>");
            assertEquals(
                    Reason.DAMAGED,
                    assertThrows(UnreadableTableException.class, () -> read(file)).reason());
        }
        String formula = "<c r=\"A2\"><f>" + "1+".repeat(300) + "1</f><v>301</v></c>";
        assertEquals(1, read(workbook(HEADER + "<row r=\"2\">" + formula + "</row>")).size());
    }

    @Test
    void aBombIsRefusedByWhatReallyComesOut() throws IOException {
        Path file = workbook(HEADER + "<!--" + " ".repeat(3_000_000) + "-->" + HEADER);
        Limits twoMegabytes = new Limits(1 << 20, 1 << 20, 2 << 20, 2 << 20, 100, 100);

        UnreadableTableException e =
                assertThrows(
                        UnreadableTableException.class,
                        () -> TableReader.open(TableSource.of(file), "a.xlsx", twoMegabytes));

        assertEquals(Reason.INFLATES_TOO_FAR, e.reason());
        assertEquals(List.of("2"), e.arguments());
    }

    @Test
    void anyCutOfASoundFileIsRefusedCalmly() throws IOException {
        byte[] sound =
                Files.readAllBytes(workbook(HEADER + "<row r=\"2\">" + text("A2", "x") + "</row>"));
        for (int length = 8; length < sound.length; length += 37) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(sound, length));
            assertEquals(
                    Reason.DAMAGED,
                    assertThrows(UnreadableTableException.class, () -> read(cut)).reason());
        }
    }

    @Test
    void anyChangedByteGivesRowsOrACalmRefusal() throws IOException {
        byte[] sound =
                Files.readAllBytes(workbook(HEADER + "<row r=\"2\">" + text("A2", "x") + "</row>"));
        int refused = 0;
        for (int at = 4; at < sound.length; at++) {
            byte[] changed = sound.clone();
            changed[at] ^= 0x55;
            Path file = Files.write(folder.resolve("changed.xlsx"), changed);
            try {
                read(file);
            } catch (UnreadableTableException e) {
                refused++;
            }
        }
        assertTrue(refused > sound.length / 4, "most changes break the file: " + refused);
    }

    @Test
    void anotherKindOfArchiveIsRefused() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        }

        assertEquals(
                Reason.NOT_A_SPREADSHEET,
                assertThrows(UnreadableTableException.class, () -> read(file)).reason());
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private Path workbook(String rows) throws IOException {
        return workbook("", rows);
    }

    private Path workbook(String doctype, String rows) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                            + TYPE
                            + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\""
                            + TYPE
                            + "styles+xml\"/>"
                            + "</Types>");
            entry(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + NS + "\"/>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\""
                            + NS
                            + "\" xmlns:r=\""
                            + REL
                            + "\"><sheets><sheet name=\"s\" sheetId=\"1\""
                            + " r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\""
                            + REL
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "</Relationships>");
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    doctype
                            + "<worksheet xmlns=\""
                            + NS
                            + "\"><sheetData>"
                            + rows
                            + "</sheetData></worksheet>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<TableRow> read(Path file) throws IOException {
        try (TableReader table = TableReader.open(TableSource.of(file), "a.xlsx", Limits.DEFAULT)) {
            List<TableRow> rows = new ArrayList<>();
            table.forEachRemaining(rows::add);
            return rows;
        }
    }
}
