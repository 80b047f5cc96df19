package org.makewhole.agreement.sheet;

import java.io.Serializable;
import java.util.List;
import org.makewhole.shared.spreadsheet.ReasonCode;

/**
 * A reason why a row cannot be taken over.
 *
 * @param rowNumber as the spreadsheet program shows it
 * @param column which cell; null for the whole row
 */
public record RefusedSheetRow(
        int rowNumber, SheetColumn column, ReasonCode reason, List<String> arguments)
        implements Serializable {

    public RefusedSheetRow {
        arguments = List.copyOf(arguments);
    }
}
