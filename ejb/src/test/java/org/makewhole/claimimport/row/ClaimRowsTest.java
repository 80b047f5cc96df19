package org.makewhole.claimimport.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.makewhole.claimimport.column.ColumnMapping;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.spreadsheet.TableSource;
import org.makewhole.wage.Violation;

class ClaimRowsTest {

    private static final ColumnMapping MAPPING =
            new ColumnMapping(
                    Map.of(
                            ImportField.CASE_NUMBER, 0,
                            ImportField.OPENED_ON, 1,
                            ImportField.CLOSED_ON, 2,
                            ImportField.VIOLATION, 3,
                            ImportField.RESPONDENT_NAME, 4,
                            ImportField.CLAIMED, 5,
                            ImportField.PAID, 6,
                            ImportField.PAID_ON, 7),
                    Optional.of(DateOrder.DAY_FIRST),
                    Optional.empty());

    private static final String HEADER =
            "Case;Opened;Closed;Violation;Employer;Claimed;Paid;Paid on;Remark\n";

    @TempDir Path folder;

    private final List<ImportedClaim> claims = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();

    @Test
    void aBlankOrRepeatedCaseNumberIsAFurtherViolation() throws IOException {
        read(
                "A1;08/09/2014;;Overtime;Acme;$1,275.50;NA;;\n"
                        + ";;;Tip pool;Acme;0.00;20.00;1/10/2014;\n"
                        + "a1;;;Something rare;;;;;\n"
                        + "A2;2014-09-09;10/9/2014;Unpaid wages;-;1;;;\n");

        assertEquals(List.of(), refused);
        ImportedClaim first = claims.get(0);
        assertEquals(List.of(2, 4), List.of(first.firstRow(), first.lastRow()));
        assertEquals(LocalDate.of(2014, 9, 8), first.openedOn());
        assertEquals(
                List.of(Violation.OVERTIME, Violation.TIPS, Violation.OTHER),
                first.lines().stream().map(ImportedLine::violation).toList());
        assertEquals("Something rare", first.lines().get(2).violationText());
        assertEquals(
                Map.of(ImportField.CLAIMED, new BigDecimal("1275.50")),
                first.lines().get(0).amounts());
        assertEquals(
                Optional.of(new BigDecimal("0.00")),
                first.lines().get(1).amount(ImportField.CLAIMED));
        assertEquals(Optional.of(LocalDate.of(2014, 10, 1)), first.lines().get(1).paidOn());
        assertEquals("INTAKE", first.status());
        assertEquals("CLOSED", claims.get(1).status());
        assertEquals("", claims.get(1).text(ImportField.RESPONDENT_NAME));
    }

    @Test
    void aFaultInOneRowRefusesItsWholeClaimAndNoOther() throws IOException {
        read(
                "A1;01/09/2014;;Overtime;Acme;10;;;\n"
                        + ";;;Tips;Acme;ten;;;\n"
                        + "A2;01/09/2014;;Tips;Acme;5;;;\n"
                        + "A3;31/02/2014;;Tips;Acme;5;;;\n"
                        + ";;;Tips;Acme;7;;;\n");

        assertEquals(List.of("A2"), claims.stream().map(ImportedClaim::caseNumber).toList());
        assertEquals(
                List.of(
                        "2 claim.claim-refused[3]",
                        "3 CLAIMED cell.money-unreadable[ten]",
                        "5 OPENED_ON cell.date-impossible[31/02/2014]",
                        "6 claim.claim-refused[5]"),
                reasons());
        assertEquals("ten", refused.get(1).cells().get(5));
    }

    @Test
    void aLineOfTotalsNeverBecomesAViolationOfTheClaimAbove() throws IOException {
        read(
                "A1;01/09/2014;;Overtime;Acme;10;;;\n"
                        + ";;;;;10;;;\n"
                        + ";;;;Total;10;;;\n"
                        + "TOTAL;;;;;10;;;\n"
                        + ";;;Tips;Acme;3;;;\n");

        assertEquals(2, claims.get(0).lines().size());
        assertEquals(
                List.of("3 claim.no-case-number[]", "4 claim.total-line[]", "5 claim.total-line[]"),
                reasons());
    }

    @Test
    void acceptsAnEmployerWhoseNameIsAWordOfTotals() throws IOException {
        read("A1;01/09/2014;;Overtime;Total;10;;;\n");

        assertEquals("Total", claims.get(0).text(ImportField.RESPONDENT_NAME));
    }

    @Test
    void refusesEachFaultWithItsReason() throws IOException {
        read(
                ";01/09/2014;;Tips;Acme;1;;;\n"
                        + "A1;;;Tips;Acme;1;;;\n"
                        + "A2;02/09/2014;01/09/2014;Tips;Acme;1;;;\n"
                        + "A3;01/09/2014;;Tips;Acme;(1.00);;;\n"
                        + "A4;01/01/2099;;Tips;Acme;1;1.234,567;;\n"
                        + "A3;01/09/2014;;Tips;Acme;1;;;\n"
                        + "A5;01/09/2014;;Tips;Acme;=1+1;;;\n"
                        + "A6;01/09/2014;;Tips;Acme;1;;;;x\n"
                        + "A7;01/09/2014\n"
                        + "A8;01/09/2014;;Tips;Acme;1;;;\n"
                        + ";;;Tips;Other Ltd;1;;;\n"
                        + "A9"
                        + "9".repeat(60)
                        + ";01/09/2014;;Tips;Acme;1;;;\n");

        assertEquals(List.of(), claims);
        assertEquals(
                List.of(
                        "2 claim.no-case-number[]",
                        "3 OPENED_ON claim.required[]",
                        "4 CLOSED_ON claim.closed-before-opened[2014-09-02, 2014-09-01]",
                        "5 CLAIMED claim.negative[(1.00)]",
                        "6 OPENED_ON cell.date-in-future[01/01/2099]"
                                + " PAID cell.money-too-fine[1.234,567, USD]",
                        "7 CASE_NUMBER claim.duplicate-case-number[A3, 5]",
                        "8 CLAIMED row.formula[]",
                        "9 row.too-long[10, 9]",
                        "10 row.too-short[2, 9]",
                        "11 claim.claim-refused[12]",
                        "12 RESPONDENT_NAME claim.conflict[Other Ltd, Acme, 11]",
                        "13 CASE_NUMBER claim.text-too-long[60]"),
                reasons());
    }

    @Test
    void aFormulaInAColumnThatIsNotImportedDoesNoHarm() throws IOException {
        read("A1;01/09/2014;;Overtime;Acme;10;;;=SUM(F2)\n");

        assertEquals(1, claims.size());
    }

    @Test
    void aClaimWithoutEndIsRefusedAsAWhole() throws IOException {
        String row = ";;;Tips;Acme;1;;;\n";
        int rows = ClaimRows.MAX_LINES + 200;
        read(
                "A1;01/09/2014;;Tips;Acme;1;;;\n"
                        + row.repeat(rows - 1)
                        + "A2;01/09/2014;;Tips;Acme;1;;;\n");

        assertEquals(List.of("A2"), claims.stream().map(ImportedClaim::caseNumber).toList());
        assertEquals(rows, refused.size());
        assertEquals(rows, refused.stream().map(RefusedRow::rowNumber).distinct().count());
    }

    @Test
    void wantsACompleteMapping() {
        ColumnMapping mapping =
                new ColumnMapping(
                        Map.of(ImportField.CASE_NUMBER, 0, ImportField.STATUS, 0),
                        Optional.empty(),
                        Optional.empty());

        assertEquals(2, mapping.missing().size());
        assertEquals(2, mapping.sharing().size());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new ClaimRows(
                                Collections.emptyIterator(),
                                List.of(),
                                mapping,
                                Currency.getInstance("USD"),
                                LocalDate.EPOCH));
    }

    @Test
    void aColumnHasOneMeaning() {
        ColumnMapping mapping = MAPPING.with(Map.of(5, ImportField.AWARDED_FEES), Set.of(8, 2));

        assertEquals(Set.of(2, 5), mapping.sharedColumns());
        assertEquals(
                Set.of(ImportField.CLOSED_ON, ImportField.CLAIMED, ImportField.AWARDED_FEES),
                mapping.sharing());
    }

    /** Columns 5 and 6 both hold fees here, and 8 and 3 are ticked. */
    @Test
    void columnsOfOneMeaningAreAddedUpAndTicksAreTheWordsOfTheStatus() throws IOException {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        columns.put(ImportField.CASE_NUMBER, 0);
        columns.put(ImportField.OPENED_ON, 1);
        columns.put(ImportField.RESPONDENT_NAME, 4);
        ColumnMapping mapping =
                new ColumnMapping(columns, Optional.of(DateOrder.DAY_FIRST), Optional.empty())
                        .with(
                                Map.of(5, ImportField.AWARDED_FEES, 6, ImportField.AWARDED_FEES),
                                Set.of(3, 8));

        read(
                "A1;01/09/2014;;X;Acme;1.50;2.25;;yes\n"
                        + "A2;01/09/2014;;no;Acme;;3;;\n"
                        + "A3;01/09/2014;;;Acme;5;-2;;\n",
                mapping);

        assertEquals(
                List.of(new BigDecimal("3.75"), new BigDecimal("3.00")),
                claims.stream()
                        .map(c -> c.lines().get(0).amount(ImportField.AWARDED_FEES).orElseThrow())
                        .toList());
        List<String> header = List.of(HEADER.strip().split(";"));
        assertEquals(
                List.of(header.get(3) + "; " + header.get(8), ""),
                claims.stream().map(claim -> claim.text(ImportField.STATUS)).toList());
        assertEquals(
                Optional.of(ImportField.AWARDED_FEES),
                refused.get(0).reasons().get(0).field(),
                "an amount below zero is no fee, though the sum is above it");
    }

    private void read(String rows) throws IOException {
        read(rows, MAPPING);
    }

    private void read(String rows, ColumnMapping mapping) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADER + rows);
        try (TableReader table = TableReader.open(TableSource.of(file), "a.csv", Limits.DEFAULT)) {
            LocalDate today = LocalDate.of(2026, 11, 22);
            ClaimRows outcomes =
                    new ClaimRows(
                            table, table.header(), mapping, Currency.getInstance("USD"), today);
            while (outcomes.hasNext()) {
                ClaimOutcome outcome = outcomes.next();
                if (outcome instanceof ImportedClaim claim) {
                    claims.add(claim);
                } else if (outcome instanceof RefusedRow row) {
                    refused.add(row);
                }
            }
        }
    }

    private List<String> reasons() {
        return refused.stream().map(ClaimRowsTest::shown).toList();
    }

    private static String shown(RefusedRow row) {
        StringBuilder text = new StringBuilder().append(row.rowNumber());
        for (RowReason reason : row.reasons()) {
            reason.field().ifPresent(field -> text.append(' ').append(field));
            text.append(' ').append(reason.code().key()).append(reason.arguments());
        }
        return text.toString();
    }
}
