package org.makewhole.claimimport.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.claimimport.column.ImportField;

/**
 * A claim as the file has it, all its rows sound.
 *
 * @param caseNumber as it stands, trimmed
 * @param openedOn business date
 * @param closedOn not before {@code openedOn}
 * @param texts the other text fields of the first row that are filled; the respondent's name may be
 *     missing
 * @param lines one per row, in the file's order; at least one
 */
public record ImportedClaim(
        String caseNumber,
        LocalDate openedOn,
        Optional<LocalDate> closedOn,
        Map<ImportField, String> texts,
        List<ImportedLine> lines)
        implements ClaimOutcome {

    public ImportedClaim {
        texts = Map.copyOf(texts);
        lines = List.copyOf(lines);
    }

    /** The text of a field, or the empty text. */
    public String text(ImportField field) {
        return texts.getOrDefault(field, "");
    }

    /** Name of the case status that fits the words and the closing date. */
    public String status() {
        return StatusGuess.of(text(ImportField.STATUS), closedOn.isPresent());
    }

    public int firstRow() {
        return lines.get(0).row();
    }

    public int lastRow() {
        return lines.get(lines.size() - 1).row();
    }
}
