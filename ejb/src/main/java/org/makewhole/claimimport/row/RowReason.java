package org.makewhole.claimimport.row;

import java.util.List;
import java.util.Optional;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.shared.spreadsheet.ReasonCode;

/**
 * One reason why a row was refused.
 *
 * @param code a {@link ClaimReason}, {@code CellReason} or {@code RowProblem.Code}
 * @param field the field at fault; empty where the row as a whole is
 * @param arguments for the message
 */
public record RowReason(ReasonCode code, Optional<ImportField> field, List<String> arguments) {

    public RowReason {
        arguments = List.copyOf(arguments);
    }

    static RowReason of(ReasonCode code, ImportField field, Object... arguments) {
        return new RowReason(
                code,
                Optional.ofNullable(field),
                List.of(arguments).stream().map(String::valueOf).toList());
    }
}
