package org.makewhole.web.timesheet;

/** A cell holds what no sheet of ours sends, or what could not be read when it was typed. */
final class SheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SheetCell cell;

    SheetException(SheetCell cell) {
        super(cell.toString());
        this.cell = cell;
    }

    SheetCell cell() {
        return cell;
    }
}
