package org.makewhole.shared.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table row by row with flat memory. A cell is a {@link String}, a whole number, a {@link
 * BigDecimal}, a {@link LocalDate} or null; anything else is written as its text.
 *
 * <p>CSV is UTF-8 with a byte-order mark (without it Excel takes the file for Windows-1252) and is
 * defused. In XLSX a text cell is a text cell, so that nothing needs to be defused there.
 */
public abstract sealed class TableWriter implements Closeable {

    /** Writes one row, the header included. */
    public abstract void row(Collection<?> cells) throws IOException;

    /** Finishes the table; leaves the given stream open. */
    @Override
    public abstract void close() throws IOException;

    public static TableWriter csv(OutputStream out) throws IOException {
        return new Csv(out);
    }

    /**
     * @param sheetName what the sheet's tab says; signs that Excel forbids there are replaced
     */
    public static TableWriter xlsx(OutputStream out, String sheetName) {
        return new Xlsx(out, sheetName);
    }

    private static final class Csv extends TableWriter {

        private final CSVPrinter printer;

        Csv(OutputStream out) throws IOException {
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        }

        @Override
        public void row(Collection<?> cells) throws IOException {
            List<String> texts = cells.stream().map(Csv::text).toList();
            printer.printRecord(texts);
        }

        private static String text(Object cell) {
            if (cell == null) {
                return "";
            }
            return cell instanceof BigDecimal number ? number.toPlainString() : text(cell + "");
        }

        private static String text(String text) {
            return Defused.of(text);
        }

        @Override
        public void close() throws IOException {
            printer.flush();
        }
    }

    private static final class Xlsx extends TableWriter {

        private static final int FLUSH_EVERY = 500;
        private static final int MAX_NAME = 31;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int rows;

        Xlsx(OutputStream out, String sheetName) {
            workbook = new Workbook(out, "MakeWhole", "1.0");
            String name = sheetName.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
            sheet = workbook.newWorksheet(name.substring(0, Math.min(MAX_NAME, name.length())));
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(Collection<?> cells) throws IOException {
            int column = 0;
            for (Object cell : cells) {
                write(rows, column++, cell);
            }
            if (++rows % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }

        private void write(int row, int column, Object cell) {
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
                if (number instanceof BigDecimal amount && amount.scale() > 0) {
                    String decimals = "0".repeat(Math.min(amount.scale(), 10));
                    sheet.style(row, column).format("#,##0." + decimals).set();
                }
            } else if (cell instanceof LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (cell != null) {
                String text = cell.toString();
                // Inline: a table of shared texts would have to stay in memory to the end.
                sheet.inlineString(
                        row,
                        column,
                        text.substring(0, Math.min(text.length(), Limits.CELL_CHARACTERS)));
            }
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
