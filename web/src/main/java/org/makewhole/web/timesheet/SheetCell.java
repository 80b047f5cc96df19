package org.makewhole.web.timesheet;

/**
 * A place in a sheet.
 *
 * @param sheet name of the sheet
 * @param row from 0
 * @param column key of the column
 */
record SheetCell(String sheet, int row, String column) {

    SheetProblem problem(String text) {
        return new SheetProblem(sheet, row, column, text);
    }
}
