package org.makewhole.shared.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.shared.spreadsheet.UnreadableTableException.Reason;

/** CSV files, and files that are not what they seem. */
class TableReaderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir Path folder;

    @Test
    void readsQuotedCellsAndNumbersRowsAsASpreadsheetDoes() throws IOException {
        List<TableRow> rows =
                read("Case,Note\r\n1,\"two\r\nlines, \"\"quoted\"\"\"\r\n\r\n2,x\r\n");

        assertEquals(List.of("1", "two\r\nlines, \"quoted\""), rows.get(0).cells());
        assertEquals(2, rows.get(0).rowNumber());
        assertEquals(4, rows.get(1).rowNumber());
        assertTrue(rows.get(1).problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiter(String d) throws IOException {
        String text = "Case,Paid\n1,\"1,5;0\"\n2,\"3,5\"\n".replaceAll(",(?![0-9])", d);

        List<TableRow> rows = read(text);

        assertEquals(List.of("1", "1,5;0"), rows.get(0).cells());
        assertEquals(List.of("2", "3,5"), rows.get(1).cells());
    }

    @Test
    void obeysExcelsHintOfTheDelimiter() throws IOException {
        assertEquals(List.of("1,2", "3,4"), read("sep=;\r\na,b;c,d\r\n1,2;3,4\r\n").get(0).cells());
    }

    @Test
    void readsUtf8WithAndWithoutMarkUtf16AndWindows1252() throws IOException {
        String text = "Número,Nombre\n1,Ñuñez – “Peña” €\n";
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[mark.length + utf8.length];
        System.arraycopy(mark, 0, marked, 0, mark.length);
        System.arraycopy(utf8, 0, marked, mark.length, utf8.length);
        byte[] utf16 = ("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE);

        for (byte[] bytes : List.of(utf8, marked, utf16, text.getBytes(WINDOWS_1252))) {
            Path file = Files.write(folder.resolve("a.csv"), bytes);
            try (TableReader table = open(file, "a.csv")) {
                assertEquals(List.of("Número", "Nombre"), table.header());
                assertEquals("Ñuñez – “Peña” €", table.next().cell(1));
            }
        }
    }

    @Test
    void seesWindows1252EvenWhenTheFirstSignStandsFarDown() throws IOException {
        String text = "a,b\n" + "plain,text\n".repeat(20_000) + "Muñoz,x\n";

        List<TableRow> rows = read(text.getBytes(WINDOWS_1252));

        assertEquals("Muñoz", rows.get(20_000).cell(0));
    }

    @Test
    void rowsTooLongAndTooShortAreProblemsOfTheRow() throws IOException {
        List<TableRow> rows = read("a,b\n1,2,3\n1\n1,2,,\n1,2\n");

        assertEquals(
                RowProblem.ofRow(RowProblem.Code.TOO_LONG, 3, 2), rows.get(0).problems().get(0));
        assertEquals(
                RowProblem.ofRow(RowProblem.Code.TOO_SHORT, 1, 2), rows.get(1).problems().get(0));
        assertTrue(rows.get(2).problems().isEmpty(), "blank surplus cells say nothing");
        assertTrue(rows.get(3).problems().isEmpty());
    }

    @Test
    void aFormulaIsAProblemAndAQuotedTextIsNot() throws IOException {
        List<TableRow> rows = read("a,b\n=1+1,x\n\"=\"\"0012\"\"\",'=made safe\n");

        assertEquals(RowProblem.ofCell(RowProblem.Code.FORMULA, 0), rows.get(0).problems().get(0));
        assertEquals(List.of("0012", "=made safe"), rows.get(1).cells());
        assertTrue(rows.get(1).problems().isEmpty());
    }

    @Test
    void anEndlessCellIsCutAndReported() throws IOException {
        List<TableRow> rows = read("a,b\n" + "x".repeat(40_000) + ",1\n2,3\n");

        assertEquals(RowProblem.Code.CELL_TOO_LONG, rows.get(0).problems().get(0).code());
        assertEquals(Limits.CELL_CHARACTERS, rows.get(0).cell(0).length());
        assertEquals(List.of("2", "3"), rows.get(1).cells());
    }

    @Test
    void aQuoteNeverClosedRefusesTheFileWithItsRow() {
        assertRefused(Reason.QUOTE_NOT_CLOSED, "a,b\n1,2\n3,\"never closed\n4,5\n", "3");
        String long1 = "a,b\n1,\"" + "x,y\n".repeat(1_000_000);
        assertRefused(Reason.QUOTE_NOT_CLOSED, long1, "2");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertRefused(Reason.EMPTY, "");
        assertRefused(Reason.NO_HEADER, "\n \n,,\n");
        assertRefused(Reason.NO_HEADER, "1,2,3\n4,5,6\n");
        assertRefused(Reason.NO_ROWS, "Case,Paid\n\n");
        assertRefused(Reason.TOO_MANY_COLUMNS, "c,".repeat(501) + "\n1,2\n", "500");
    }

    @Test
    void refusesBinaryContent() throws IOException {
        byte[] junk = {'a', ',', 'b', '\n', 1, 0, 2, (byte) 0x81, 9};

        assertEquals(Reason.BINARY, refusal(junk, "a.csv").reason());
        assertEquals(Reason.BINARY, refusal(new byte[] {'a', (byte) 0x81, '\n'}, "a.csv").reason());
    }

    @Test
    void refusesTooManyRowsWhileReading() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n" + "1,2\n".repeat(5));
        Limits four = new Limits(1 << 20, 1 << 20, 1 << 20, 1 << 20, 4, 5);

        try (TableReader table = TableReader.open(TableSource.of(file), "a.csv", four)) {
            for (int i = 0; i < 4; i++) {
                table.next();
            }
            UnreadableTableException e = assertThrows(UnreadableTableException.class, table::next);
            assertEquals(Reason.TOO_MANY_ROWS, e.reason());
        }
    }

    @Test
    void refusesTwoHundredMegabytesBeforeReadingThem() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.writeBytes("a,b\n1,2\n");
            large.setLength(200L * 1024 * 1024);
        }

        UnreadableTableException e =
                assertThrows(UnreadableTableException.class, () -> open(file, "large.csv"));

        assertEquals(Reason.TOO_LARGE, e.reason());
        assertEquals(List.of("50"), e.arguments());
    }

    @Test
    void refusesATextRenamedAndOldAndEncryptedWorkbooks() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 'x', 'y', 'z'};
        Path encrypted = folder.resolve("locked.xlsx");
        try (OutputStream out = Files.newOutputStream(encrypted)) {
            out.write(ole);
            out.write("EEncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        }

        assertEquals(Reason.NOT_A_WORKBOOK, refusal("a,b\n1,2".getBytes(), "A.XLSX").reason());
        assertEquals(Reason.OLD_EXCEL, refusal(ole, "a.xls").reason());
        assertEquals(
                Reason.ENCRYPTED,
                assertThrows(UnreadableTableException.class, () -> open(encrypted, "locked.xlsx"))
                        .reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
                "\uFEFF  <!DOCTYPE html><p>a,b",
                "%PDF-1.7 a,b",
                "{\\rtf1 a,b}",
                "#!/bin/sh"
            })
    void whatIsWrittenForAnotherProgramIsRefused(String text) {
        assertRefused(Reason.NO_TABLE_TEXT, text + "\nCase,Paid\n1,2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.csv.exe", "claims.html", "claims.SVG", "claims.xlsx.zip"})
    void aNameThatEndsLikeNoTableIsRefused(String name) throws IOException {
        byte[] table = "Case,Paid\n1,2\n".getBytes(StandardCharsets.UTF_8);

        assertEquals(Reason.OTHER_ENDING, refusal(table, name).reason());
        for (String plain : List.of("claims", "claims.CSV", "claims of 3.4.2024", "")) {
            open(Files.write(folder.resolve("any"), table), plain).close();
        }
    }

    @Test
    void aPictureOfABillionPixelsIsRefusedUnderAnyNameAndNeverOpened() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(picture)) {
            out.writeLong(0x89504E470D0A1A0AL);
            out.writeInt(13);
            out.writeBytes("IHDR");
            out.writeInt(31_623);
            out.writeInt(31_623);
            out.writeInt(0x08060000);
            out.writeBytes("\ncase,paid\n1,2\n");
        }

        assertEquals(Reason.BINARY, refusal(picture.toByteArray(), "claims.csv").reason());
        assertEquals(Reason.NOT_A_WORKBOOK, refusal(picture.toByteArray(), "a.xlsx").reason());
        assertEquals(Reason.OTHER_ENDING, refusal(picture.toByteArray(), "a.png").reason());
    }

    @Test
    void aFileThatIsTwoThingsAtOnceIsRefused() throws IOException {
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(program)) {
            out.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            out.write("Main-Class: A\n".getBytes(StandardCharsets.US_ASCII));
            out.putNextEntry(new ZipEntry("../../webapps/a.jsp"));
        }
        ByteArrayOutputStream twoFaced = new ByteArrayOutputStream();
        twoFaced.write("<html><script>1</script>case,paid\n".getBytes(StandardCharsets.US_ASCII));
        twoFaced.write(program.toByteArray());

        assertEquals(
                Reason.NOT_A_SPREADSHEET, refusal(program.toByteArray(), "claims.xlsx").reason());
        assertEquals(
                Reason.NOT_A_SPREADSHEET, refusal(program.toByteArray(), "claims.csv").reason());
        assertEquals(Reason.NO_TABLE_TEXT, refusal(twoFaced.toByteArray(), "claims.csv").reason());
        assertEquals(Reason.NO_TABLE_TEXT, refusal(twoFaced.toByteArray(), "claims.xlsx").reason());
    }

    private List<TableRow> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<TableRow> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), bytes);
        try (TableReader table = open(file, "a.csv")) {
            List<TableRow> rows = new ArrayList<>();
            table.forEachRemaining(rows::add);
            return rows;
        }
    }

    private void assertRefused(Reason reason, String text, String... arguments) {
        UnreadableTableException e = assertThrows(UnreadableTableException.class, () -> read(text));
        assertEquals(reason, e.reason());
        assertEquals(List.of(arguments), e.arguments());
    }

    private UnreadableTableException refusal(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("any"), bytes);
        return assertThrows(UnreadableTableException.class, () -> open(file, name));
    }

    private static TableReader open(Path file, String name) throws IOException {
        return TableReader.open(TableSource.of(file), name, Limits.DEFAULT);
    }
}
