package org.makewhole.shared.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.makewhole.shared.spreadsheet.UnreadableTableException.Reason;

/** The first visible sheet of an XLSX file. */
final class XlsxTable implements RawTable {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final long size;
    private int columns;
    private int rowNumber;

    private XlsxTable(ReadableWorkbook workbook, Stream<Row> stream, long size) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.size = size;
    }

    static XlsxTable open(TableSource file, Limits limits) throws IOException {
        ReadableWorkbook workbook = null;
        try {
            // In memory, because an upload lies encrypted on the disk and never otherwise.
            byte[] archive = bytes(file);
            int lastRow = XlsxCheck.check(archive, limits);
            workbook =
                    new ReadableWorkbook(
                            new ByteArrayInputStream(archive), new ReadingOptions(true, true));
            Sheet sheet =
                    workbook.getSheets()
                            .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseThrow(() -> new UnreadableTableException(Reason.NO_HEADER));
            return new XlsxTable(workbook, sheet.openStream(), lastRow);
        } catch (UnreadableTableException e) {
            close(workbook);
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers broken content with many kinds of exception: all mean the same.
            close(workbook);
            throw new UnreadableTableException(e, Reason.DAMAGED);
        }
    }

    private static byte[] bytes(TableSource file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    @Override
    public List<String> header() {
        for (Row row = row(); row != null; row = row()) {
            List<String> names = new ArrayList<>(cells(row, new ArrayList<>()));
            names.replaceAll(String::strip);
            if (!names.isEmpty()) {
                columns = names.size();
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    @Override
    public TableRow next() {
        for (Row row = row(); row != null; row = row()) {
            List<RowProblem> problems = new ArrayList<>();
            List<String> cells = cells(row, problems);
            if (cells.isEmpty() && problems.isEmpty()) {
                continue;
            }
            if (cells.size() > columns) {
                problems.add(RowProblem.ofRow(RowProblem.Code.TOO_LONG, cells.size(), columns));
            }
            // A sheet leaves out blank cells at the end of a row: a short row is a sound row.
            while (cells.size() < columns) {
                cells.add("");
            }
            return new TableRow(rowNumber, cells, problems);
        }
        return null;
    }

    /** Texts up to the last cell that is not blank. */
    private static List<String> cells(Row row, List<RowProblem> problems) {
        List<String> cells = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? "" : XlsxCell.text(cell, problems);
            cells.add(text);
            width = text.isBlank() ? width : i + 1;
        }
        return new ArrayList<>(cells.subList(0, width));
    }

    private Row row() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            rowNumber = row.getRowNum();
            return row;
        } catch (RuntimeException e) {
            throw new UnreadableTableException(e, Reason.DAMAGED);
        }
    }

    @Override
    public double progress() {
        return size == 0 ? 0 : (double) rowNumber / size;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static void close(ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }
}
