package org.makewhole.claimimport.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DecimalStyle;
import org.makewhole.shared.spreadsheet.TableRow;

/** What the columns of a file are taken for. */
class ColumnGuessTest {

    @Test
    void guessesASpanishSheet() {
        ColumnMapping mapping =
                guess(
                        "N.º de expediente;Fecha de apertura;Trabajadora;Empleador;Tipo de"
                                + " violación;Monto reclamado;Monto pagado;Fecha de"
                                + " pago;Estado;Teléfono",
                        "E-1;03/04/2019;Ana;ACME;Horas extra;1.234,50;1.000;15/05/2019;Cerrado;555"
                                + " 123",
                        "E-2;04/04/2019;Eva;ACME;Propinas;300;-;;Abierto;555 124");

        assertEquals(
                Map.of(
                        ImportField.CASE_NUMBER, 0,
                        ImportField.OPENED_ON, 1,
                        ImportField.CLAIMANT_NAME, 2,
                        ImportField.RESPONDENT_NAME, 3,
                        ImportField.VIOLATION, 4,
                        ImportField.CLAIMED, 5,
                        ImportField.PAID, 6,
                        ImportField.PAID_ON, 7,
                        ImportField.STATUS, 8),
                mapping.columns());
        assertEquals(Optional.of(DateOrder.DAY_FIRST), mapping.dateOrder());
        assertEquals(Optional.of(DecimalStyle.COMMA), mapping.decimalStyle());
    }

    @Test
    void theCellsMustFitTheName() {
        ColumnMapping mapping =
                guess(
                        "Claim;Paid;Paid amount;Employer city;Employer;Closed",
                        "17;X;$5.00;Rome;Acme;yes",
                        "18;X;$6.00;Rome;Acme;no");

        assertEquals(
                Map.of(
                        ImportField.CASE_NUMBER, 0,
                        ImportField.PAID, 2,
                        ImportField.RESPONDENT_CITY, 3,
                        ImportField.RESPONDENT_NAME, 4),
                mapping.columns());
    }

    @Test
    void generalNamesAreBelievedOnlyInCompany() {
        assertEquals(Map.of(), guess("Total wages", "5.00").columns());
        assertEquals(Map.of(ImportField.CLAIMED, 0), guess("Amount", "5.00").columns());
    }

    /** Beside the wages of its stage; two columns of fees mean the same. */
    @Test
    void amountsBesideWagesAndMarksAreProposed() {
        ColumnMapping mapping =
                guess(
                        "Claim;Claim amt;Verified amt;Wage amt;Interest amt;Atty fees;Atty"
                                + " fees_1;Total wages;Total interest amt;Fines & court"
                                + " costs;Bankrupt;Valid;Paid prior to investigation",
                        "17;$9.00;$8.00;$5.00;$0.50;$1.00;$2.00;$5.00;$0.40;$3.00;X;X;",
                        "18;$9.00;$8.00;$5.00;$0.50;$1.00;$2.00;$5.00;$0.40;$3.00;;X;X");

        assertEquals(
                Map.of(
                        ImportField.CASE_NUMBER, 0,
                        ImportField.CLAIMED, 1,
                        ImportField.COMPUTED, 2,
                        ImportField.AWARDED, 3,
                        ImportField.PAID, 7),
                mapping.columns());
        assertEquals(
                Map.of(
                        4, ImportField.AWARDED_INTEREST,
                        5, ImportField.AWARDED_FEES,
                        6, ImportField.AWARDED_FEES,
                        8, ImportField.PAID_INTEREST),
                mapping.further(),
                "what mixes fines and costs is left to a person");
        assertEquals(Set.of(10, 12), mapping.marks(), "that a claim is valid is no end of it");
    }

    @Test
    void interestAloneIsBelievedToBeNothing() {
        assertEquals(Map.of(), guess("Claim;Interest", "17;$5.00").further());
    }

    @Test
    void contradictingEvidenceDecidesNothing() {
        ColumnMapping mapping = guess("Opened;Paid", "31/01/2019;1,234.50", "01/31/2019;1.234,50");

        assertEquals(Optional.empty(), mapping.dateOrder());
        assertEquals(Optional.empty(), mapping.decimalStyle());
    }

    /** R is also the sign of the rand, so that these can be read as amounts. */
    @Test
    void aCaseNumberMayLookLikeMoney() {
        ColumnMapping mapping = guess("Case number;Date opened;Employer", "R-1;2024-01-01;ACME");

        assertEquals(0, mapping.columns().get(ImportField.CASE_NUMBER));
    }

    private static ColumnMapping guess(String header, String... rows) {
        List<TableRow> table = new ArrayList<>();
        for (String row : rows) {
            table.add(new TableRow(table.size() + 2, List.of(row.split(";", -1)), List.of()));
        }
        Iterator<TableRow> all = table.iterator();
        return ColumnGuess.of(List.of(header.split(";")), all);
    }
}
