package org.makewhole.shared.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {

    private static final List<String> HOSTILE =
            List.of(
                    "=1+1",
                    "+cmd|' /C calc'!A0",
                    "-2+3",
                    "@SUM(A1)",
                    "\t=1",
                    "'=1",
                    "''@x",
                    "it's",
                    "-5.00",
                    "+3",
                    "a,b \"c\"\r\nd");

    @TempDir Path folder;

    @Test
    void csvIsDefusedAndReadsBackAsItWas() throws IOException {
        Path file = folder.resolve("a.csv");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.csv(out)) {
            writer.row(List.of("Name", "Note"));
            for (String text : HOSTILE) {
                writer.row(List.of("x", text));
            }
        }

        String written = Files.readString(file);
        assertTrue(written.startsWith("\uFEFFName,Note\r\n"));
        assertTrue(written.contains("x,'=1+1\r\n") || written.contains("x,\"'=1+1\"\r\n"), written);
        assertTrue(written.contains(",-5.00\r\n"), "a plain number stays a number");
        assertEquals(HOSTILE, column(file, 1));
    }

    @Test
    void xlsxKeepsTextsNumbersAndDates() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer =
                        TableWriter.xlsx(out, "Claims: 2014/2015 [refused] and others")) {
            writer.row(List.of("Text", "Amount", "Date", "Empty", "Count"));
            for (String text : HOSTILE) {
                writer.row(
                        Arrays.asList(
                                text,
                                new BigDecimal("-1275.50"),
                                LocalDate.of(2014, 9, 8),
                                null,
                                3L));
            }
        }

        assertEquals(
                HOSTILE.stream().map(s -> s.replace("\r\n", "\n")).toList(),
                column(file, 0).stream().map(s -> s.replace("\r\n", "\n")).toList());
        assertEquals("-1275.5", column(file, 1).get(0));
        assertEquals("2014-09-08", column(file, 2).get(0));
        assertEquals("3", column(file, 4).get(0));
    }

    @Test
    void manyRowsAreWrittenAndReadWithoutBeingKept() throws IOException {
        Path file = folder.resolve("many.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.xlsx(out, "s")) {
            writer.row(List.of("Number"));
            for (int i = 1; i <= 20_000; i++) {
                writer.row(List.of("row " + i));
            }
        }

        List<String> read = column(file, 0);
        assertEquals(20_000, read.size());
        assertEquals("row 20000", read.get(19_999));
    }

    private static List<String> column(Path file, int column) throws IOException {
        List<String> cells = new ArrayList<>();
        try (TableReader table =
                TableReader.open(TableSource.of(file), file.toString(), Limits.DEFAULT)) {
            table.forEachRemaining(
                    row -> {
                        assertEquals(List.of(), row.problems());
                        cells.add(row.cell(column));
                    });
        }
        return cells;
    }
}
