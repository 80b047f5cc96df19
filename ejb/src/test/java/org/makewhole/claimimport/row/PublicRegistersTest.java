package org.makewhole.claimimport.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.makewhole.claimimport.column.ColumnGuess;
import org.makewhole.claimimport.column.ColumnMapping;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DecimalStyle;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.spreadsheet.TableSource;
import org.makewhole.wage.Violation;

/**
 * Two real registers of labour authorities, which are too large and not ours to keep here. The
 * expected figures come from {@code docs/import-check/totals.py}, not from this program.
 *
 * <p>Looks for them in the folder that the system property {@code makewhole.registers} names, or in
 * {@code ../shared/data} beside the project.
 */
class PublicRegistersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<ImportField, BigDecimal> sums = new EnumMap<>(ImportField.class);
    private final Map<Violation, Integer> violations = new EnumMap<>(Violation.class);
    private final List<RefusedRow> refused = new ArrayList<>();
    private int claims;
    private int lines;

    @Test
    void virginia() throws IOException {
        Path file = register("virginia-wage-claims.csv");

        ColumnMapping mapping = guess(file);

        assertEquals(
                Map.of(
                        ImportField.CASE_NUMBER, "CLAIM NO",
                        ImportField.OPENED_ON, "CASE OPEN/RE-OPEN",
                        ImportField.CLOSED_ON, "CASE CLOSE/RECLOSE DATE",
                        ImportField.RESPONDENT_NAME, "EMPLOYER NAME",
                        ImportField.RESPONDENT_CITY, "EMPLOYER CITY",
                        ImportField.CLAIMED, "CLAIM AMT",
                        ImportField.COMPUTED, "VERIFIED CLAIM AMT",
                        ImportField.AWARDED, "WAGE AMT",
                        ImportField.PAID, "TOTAL WAGES"),
                named(file, mapping));
        assertEquals(Optional.of(DecimalStyle.POINT), mapping.decimalStyle());
        assertEquals(
                Map.of(
                        "INTEREST AMT", ImportField.AWARDED_INTEREST,
                        "ATTY FEES", ImportField.AWARDED_FEES,
                        "ATTY FEES_1", ImportField.AWARDED_FEES,
                        "TOTAL INTEREST AMT", ImportField.PAID_INTEREST),
                further(file, mapping));

        // "AMT" says nothing by itself: that it is the penalty follows from where it stands.
        Map<Integer, ImportField> further = new HashMap<>(mapping.further());
        further.put(column(file, "AMT"), ImportField.AWARDED_PENALTIES);
        read(file, mapping.with(further, mapping.marks()));

        assertEquals(List.of(), refused);
        assertEquals(3948, claims);
        assertEquals(3948, lines);
        assertEquals(
                Map.of(
                        ImportField.CLAIMED, new BigDecimal("11088301.10"),
                        ImportField.COMPUTED, new BigDecimal("649836.70"),
                        ImportField.AWARDED, new BigDecimal("9060.22"),
                        ImportField.AWARDED_INTEREST, new BigDecimal("0.00"),
                        ImportField.AWARDED_PENALTIES, new BigDecimal("5500.00"),
                        ImportField.AWARDED_FEES, new BigDecimal("4853.39"),
                        ImportField.PAID, new BigDecimal("609965.54"),
                        ImportField.PAID_INTEREST, new BigDecimal("6203.49")),
                sums);
    }

    @Test
    void wisconsin() throws IOException {
        Path file = register("wisconsin-wage-claims.xlsx");

        ColumnMapping mapping = guess(file);

        assertEquals(
                Map.of(
                        ImportField.CASE_NUMBER, "Case Number",
                        ImportField.OPENED_ON, "Received Date",
                        ImportField.STATUS, "Case Status",
                        ImportField.VIOLATION, "Category Description",
                        ImportField.RESPONDENT_NAME, "Respondent",
                        ImportField.RESPONDENT_TRADE_NAME, "DBA Name",
                        ImportField.AWARDED, "Amount Assessed",
                        ImportField.PAID, "Payment Received"),
                named(file, mapping));
        assertEquals(Optional.of(DateOrder.MONTH_FIRST), mapping.dateOrder());
        assertEquals(Optional.of(DecimalStyle.POINT), mapping.decimalStyle());

        read(file, mapping);

        assertEquals(List.of(), refused);
        assertEquals(26437, claims);
        assertEquals(28667, lines);
        assertEquals(
                Map.of(
                        ImportField.AWARDED, new BigDecimal("38710627.99"),
                        ImportField.PAID, new BigDecimal("25047136.63")),
                sums);
        assertEquals(
                Map.of(
                        Violation.UNPAID_WAGES, 24920,
                        Violation.OVERTIME, 3039,
                        Violation.MINIMUM_WAGE, 708),
                violations);
    }

    private void read(Path file, ColumnMapping mapping) throws IOException {
        long start = System.nanoTime();
        try (TableReader table = open(file)) {
            ClaimRows rows =
                    new ClaimRows(
                            table, table.header(), mapping, Currency.getInstance("USD"), TODAY);
            while (rows.hasNext()) {
                ClaimOutcome outcome = rows.next();
                if (outcome instanceof ImportedClaim claim) {
                    claims++;
                    claim.lines().forEach(this::count);
                } else if (outcome instanceof RefusedRow row) {
                    refused.add(row);
                }
            }
            assertEquals(1, table.progress(), 0.05);
        }
        System.out.printf(
                "%s: %d claims read in %d ms%n",
                file.getFileName(), claims, (System.nanoTime() - start) / 1_000_000);
    }

    private void count(ImportedLine line) {
        lines++;
        violations.merge(line.violation(), 1, Integer::sum);
        line.amounts().forEach((field, amount) -> sums.merge(field, amount, BigDecimal::add));
    }

    private static ColumnMapping guess(Path file) throws IOException {
        try (TableReader table = open(file)) {
            return ColumnGuess.of(table);
        }
    }

    private static Map<ImportField, String> named(Path file, ColumnMapping mapping)
            throws IOException {
        try (TableReader table = open(file)) {
            Map<ImportField, String> named = new EnumMap<>(ImportField.class);
            mapping.columns().forEach((field, i) -> named.put(field, table.header().get(i)));
            return named;
        }
    }

    private static Map<String, ImportField> further(Path file, ColumnMapping mapping)
            throws IOException {
        try (TableReader table = open(file)) {
            Map<String, ImportField> named = new HashMap<>();
            mapping.further().forEach((i, field) -> named.put(table.header().get(i), field));
            return named;
        }
    }

    private static int column(Path file, String name) throws IOException {
        try (TableReader table = open(file)) {
            return table.header().indexOf(name);
        }
    }

    private static TableReader open(Path file) throws IOException {
        return TableReader.open(
                TableSource.of(file), file.getFileName().toString(), Limits.DEFAULT);
    }

    /** Surefire runs in the module's folder, so the project's neighbour is two levels up. */
    private static Path register(String name) {
        String folder = System.getProperty("makewhole.registers");
        Path file =
                folder != null
                        ? Path.of(folder, name)
                        : Path.of("..", "..", "shared", "data", name);
        if (!Files.isRegularFile(file)) {
            System.err.printf(
                    "%n*** NOT TESTED: the public register %s is not at %s;"
                            + " name its folder with -Dmakewhole.registers=... ***%n%n",
                    name, file.toAbsolutePath().normalize());
        }
        assumeTrue(Files.isRegularFile(file), "public register absent: " + name);
        assertTrue(file.toFile().length() > 0);
        return file;
    }
}
