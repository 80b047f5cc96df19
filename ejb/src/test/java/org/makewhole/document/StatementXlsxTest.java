package org.makewhole.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementXlsxTest {

    @TempDir Path folder;

    @Test
    void numbersAreNumbersAndDatesAreDates() throws IOException {
        byte[] file = write(Statements.inUs(Statements.ENGLISH, 4, "Ana"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals(
                    List.of("Summary", "Weeks", "Lines", "Damages and penalties", "Limitation"),
                    book.getSheets().map(sheet -> sheet.getName()).toList());
            List<Row> weeks = book.findSheet("Weeks").orElseThrow().read();
            assertEquals(5, weeks.size());
            Row first = weeks.get(1);
            assertEquals(LocalDate.of(2026, 1, 5), first.getCell(0).asDate().toLocalDate());
            assertNumber("50", first.getCell(2));
            assertNumber("660.00", first.getCell(4));
            assertNumber("300.00", first.getCell(5));
            assertNumber("360.00", first.getCell(6));
            assertNumber("40.00", weeks.get(4).getCell(7));

            List<Row> lines = book.findSheet("Lines").orElseThrow().read();
            BigDecimal sum =
                    lines.stream()
                            .skip(1)
                            .map(row -> row.getCell(9).asNumber())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(new BigDecimal("420")), sum.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\tx=1",
                "a\u0000b\uffff",
                "<f>1</f>"
            })
    void textIsNeverAFormulaAndAlwaysValid(String claimant) throws IOException {
        byte[] file = write(Statements.inUs(Statements.ENGLISH, 1, claimant));
        Path path = Files.write(folder.resolve("statement.xlsx"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String xml =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(xml.contains("<f>") || xml.contains("<f "), entry.getName());
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            String expected = claimant.replace("\u0000", "").replace("\uffff", "");
            List<Cell> found =
                    rows.filter(row -> row.getCellCount() > 1)
                            .map(row -> row.getCell(1))
                            .filter(cell -> cell != null && expected.equals(cell.getRawValue()))
                            .toList();
            assertEquals(1, found.size());
            assertEquals(CellType.STRING, found.get(0).getType());
        }
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        StatementXlsx.write(Statements.inUs(Statements.SPANISH, 1, "Ana"), out);
        StatementPdf.write(Statements.inUs(Statements.SPANISH, 1, "Ana"), out);
        assertFalse(closed[0]);
    }

    private static void assertNumber(String expected, Cell cell) {
        assertEquals(CellType.NUMBER, cell.getType());
        assertTrue(new BigDecimal(expected).compareTo(cell.asNumber()) == 0, cell.getRawValue());
    }

    private static byte[] write(StatementOfAmountsOwed statement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementXlsx.write(statement, out);
        return out.toByteArray();
    }
}
