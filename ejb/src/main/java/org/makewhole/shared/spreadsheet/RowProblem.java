package org.makewhole.shared.spreadsheet;

import java.util.List;

/**
 * Something wrong with one row, found while reading and before any meaning is given to it.
 *
 * @param code what is wrong
 * @param column zero-based column, or {@link #WHOLE_ROW}
 * @param arguments for the message, in the order that {@link Code} states
 */
public record RowProblem(Code code, int column, List<String> arguments) {

    public static final int WHOLE_ROW = -1;

    /** What can be wrong. The arguments of the message stand in brackets. */
    public enum Code implements ReasonCode {
        /** More cells than the header [cells, columns]. */
        TOO_LONG,
        /** CSV only: fewer cells than the header [cells, columns]. */
        TOO_SHORT,
        /** A formula stands in the cell. */
        FORMULA,
        /** The cell shows an error such as #REF! [its text]. */
        CELL_ERROR,
        /** Text longer than a cell may hold [limit]; it comes cut. */
        CELL_TOO_LONG,
        /** A number no spreadsheet can mean. */
        NUMBER_OUT_OF_RANGE;

        @Override
        public String key() {
            return ReasonCode.key("row", name());
        }
    }

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    static RowProblem ofRow(Code code, int cells, int columns) {
        return new RowProblem(
                code, WHOLE_ROW, List.of(String.valueOf(cells), String.valueOf(columns)));
    }

    static RowProblem ofCell(Code code, int column, String... arguments) {
        return new RowProblem(code, column, List.of(arguments));
    }
}
