package org.makewhole.shared.spreadsheet;

import java.util.List;

/**
 * One row after the header.
 *
 * @param rowNumber as the spreadsheet program shows it: the header is row 1 unless blank rows
 *     precede it
 * @param cells texts as they stand, never null; at least as many as the header has columns. Numbers
 *     of XLSX come plain ({@code 1275.5}), dates as ISO ({@code 2014-09-08})
 * @param problems faults of this row; empty for a sound one
 */
public record TableRow(int rowNumber, List<String> cells, List<RowProblem> problems) {

    public TableRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** The cell's text, or the empty text where the row has no such column. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
