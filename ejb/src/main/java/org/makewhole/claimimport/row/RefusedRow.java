package org.makewhole.claimimport.row;

import java.util.List;

/**
 * A row that was not taken.
 *
 * @param rowNumber as the spreadsheet program shows it
 * @param reasons at least one
 * @param cells as they stood, for the file of refused rows
 */
public record RefusedRow(int rowNumber, List<RowReason> reasons, List<String> cells)
        implements ClaimOutcome {

    public RefusedRow {
        reasons = List.copyOf(reasons);
        cells = List.copyOf(cells);
    }
}
