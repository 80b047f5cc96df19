package org.makewhole.web.claimimport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.claimimport.row.ClaimOutcome;
import org.makewhole.claimimport.row.ImportedClaim;
import org.makewhole.claimimport.row.ImportedLine;
import org.makewhole.claimimport.row.RefusedRow;
import org.makewhole.claimimport.row.StatusGuess;
import org.makewhole.wage.Violation;

/** What becomes of one claim, or of one refused row, under a plan. */
public final class PreviewRow {
    private final int row;
    private final ImportedClaim claim;
    private final String reasons;

    private PreviewRow(int row, ImportedClaim claim, String reasons) {
        this.row = row;
        this.claim = claim;
        this.reasons = reasons;
    }

    /** A row as it would be imported, or with the reasons why not. */
    public static PreviewRow of(ClaimOutcome outcome) {
        if (outcome instanceof RefusedRow refused) {
            return new PreviewRow(refused.rowNumber(), null, ReasonTexts.of(refused));
        }
        ImportedClaim claim = (ImportedClaim) outcome;
        return new PreviewRow(claim.firstRow(), claim, "");
    }

    public boolean isRefused() {
        return claim == null;
    }

    public int getRow() {
        return row;
    }

    /** Null for a refused row. */
    public ImportedClaim getClaim() {
        return claim;
    }

    public String getReasons() {
        return reasons;
    }

    /** A text of the claim's first row, empty where it has none. */
    public String text(ImportField field) {
        return claim.text(field);
    }

    /** The words of the status mean nothing to us: it was worked out from the closing date. */
    public boolean isStatusWorkedOut() {
        String words = claim.text(ImportField.STATUS);
        return !words.isEmpty() && !StatusGuess.isKnown(words);
    }

    /** The violations, each once, in the order of the rows. */
    public List<Violation> getViolations() {
        return claim.lines().stream().map(ImportedLine::violation).distinct().toList();
    }

    /** The sum of a money field over the claim's rows; null where no row fills it. */
    public BigDecimal amount(ImportField field) {
        return amounts(field).reduce(BigDecimal::add).orElse(null);
    }

    private Stream<BigDecimal> amounts(ImportField field) {
        return claim.lines().stream()
                .map(line -> line.amount(field).orElse(null))
                .filter(Objects::nonNull);
    }
}
