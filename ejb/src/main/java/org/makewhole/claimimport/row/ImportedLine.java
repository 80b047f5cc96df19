package org.makewhole.claimimport.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.wage.Violation;

/**
 * One violation of an imported claim, from one row.
 *
 * @param row the row's number
 * @param violation as understood
 * @param violationText as it stood; empty where the file has none
 * @param amounts of the money fields that the row fills, none negative, in the import's currency
 *     and with its number of decimals; a field left empty has no entry
 * @param paidOn when the amount paid was paid, if recorded
 */
public record ImportedLine(
        int row,
        Violation violation,
        String violationText,
        Map<ImportField, BigDecimal> amounts,
        Optional<LocalDate> paidOn) {

    public ImportedLine {
        amounts = Map.copyOf(amounts);
    }

    /** The amount in a money field, if the row fills it. */
    public Optional<BigDecimal> amount(ImportField field) {
        return Optional.ofNullable(amounts.get(field));
    }
}
