package org.makewhole.shared.spreadsheet;

/**
 * What a table file may at most be. The defaults hold every register seen so far ten times over and
 * keep one import within a server heap of 512 MB.
 *
 * @param csvBytes size of a CSV file
 * @param xlsxBytes size of an XLSX file as uploaded
 * @param inflatedBytes all parts of an XLSX file once inflated
 * @param sharedTextBytes the XLSX part of shared texts once inflated: the only one held in memory
 * @param rows rows after the header
 * @param columns columns of the header
 */
public record Limits(
        long csvBytes,
        long xlsxBytes,
        long inflatedBytes,
        long sharedTextBytes,
        int rows,
        int columns) {

    private static final long MB = 1024L * 1024L;

    /** A cell longer than this (Excel's own limit, in characters) is a problem of its row. */
    public static final int CELL_CHARACTERS = 32_767;

    /** Characters of one CSV record; more means that a quote was never closed. */
    static final int RECORD_CHARACTERS = 2 * 1024 * 1024;

    public static final Limits DEFAULT =
            new Limits(50 * MB, 50 * MB, 512 * MB, 64 * MB, 200_000, 500);
}
