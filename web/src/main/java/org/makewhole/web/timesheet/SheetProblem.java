package org.makewhole.web.timesheet;

import java.io.Serializable;

/**
 * Something wrong with a cell of a sheet.
 *
 * @param sheet name of the sheet
 * @param row from 0
 * @param column key of the column
 * @param text what to tell, in the language of the view
 */
public record SheetProblem(String sheet, int row, String column, String text)
        implements Serializable {}
