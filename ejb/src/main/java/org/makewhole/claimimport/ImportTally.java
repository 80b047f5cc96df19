package org.makewhole.claimimport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.claimimport.row.ImportedClaim;
import org.makewhole.claimimport.row.ImportedLine;

/** What was found in a file. The amounts are those of the new cases, in the run's currency. */
@Embeddable
public class ImportTally {
    @Column(name = "rows_read")
    private int rowsRead;

    @Column(name = "rows_refused")
    private int rowsRefused;

    @Column(name = "cases_new")
    private int casesNew;

    @Column(name = "cases_known")
    private int casesKnown;

    @Column(name = "lines_new")
    private int linesNew;

    private BigDecimal claimed = BigDecimal.ZERO;
    private BigDecimal computed = BigDecimal.ZERO;
    private BigDecimal awarded = BigDecimal.ZERO;
    private BigDecimal agreed = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;

    /** What is not wages, by name of the field, as JSON. */
    @Column(name = "further_amounts")
    private String further;

    @Transient private final Map<ImportField, BigDecimal> apart = new EnumMap<>(ImportField.class);

    /** Counts a claim that is not here yet. */
    public void addNew(ImportedClaim claim) {
        casesNew++;
        linesNew += claim.lines().size();
        rowsRead += claim.lines().size();
        claim.lines().forEach(this::addAmounts);
    }

    private void addAmounts(ImportedLine line) {
        claimed = claimed.add(amount(line, ImportField.CLAIMED));
        computed = computed.add(amount(line, ImportField.COMPUTED));
        awarded = awarded.add(amount(line, ImportField.AWARDED));
        agreed = agreed.add(amount(line, ImportField.AGREED));
        paid = paid.add(amount(line, ImportField.PAID));
        line.amounts().entrySet().stream()
                .filter(each -> each.getKey().isApart())
                .forEach(each -> apart.merge(each.getKey(), each.getValue(), BigDecimal::add));
    }

    /** Writes down what was added up, once the last row was read. */
    void close() {
        further = StoredJson.amounts(apart);
    }

    /** What is not wages, by stage and what it is for; without what the file has no column for. */
    public Map<ImportField, BigDecimal> apart() {
        return further == null ? apart : StoredJson.amounts(further);
    }

    /** The total of a stage for what is asked; null where the file has no column for it. */
    public BigDecimal total(ImportField field) {
        return switch (field) {
            case CLAIMED -> claimed;
            case COMPUTED -> computed;
            case AWARDED -> awarded;
            case AGREED -> agreed;
            case PAID -> paid;
            default -> apart().get(field);
        };
    }

    private static BigDecimal amount(ImportedLine line, ImportField field) {
        return line.amount(field).orElse(BigDecimal.ZERO);
    }

    /** Counts a claim that was brought in before. */
    public void addKnown(ImportedClaim claim) {
        casesKnown++;
        rowsRead += claim.lines().size();
    }

    /** Counts a row that is refused. */
    public void addRefused() {
        rowsRead++;
        rowsRefused++;
    }

    public int getRowsRead() {
        return rowsRead;
    }

    public int getRowsRefused() {
        return rowsRefused;
    }

    public int getCasesNew() {
        return casesNew;
    }

    public int getCasesKnown() {
        return casesKnown;
    }

    /** Violations of the new cases, one per row. */
    public int getLinesNew() {
        return linesNew;
    }

    public BigDecimal getClaimed() {
        return claimed;
    }

    public BigDecimal getComputed() {
        return computed;
    }

    public BigDecimal getAwarded() {
        return awarded;
    }

    public BigDecimal getAgreed() {
        return agreed;
    }

    public BigDecimal getPaid() {
        return paid;
    }
}
