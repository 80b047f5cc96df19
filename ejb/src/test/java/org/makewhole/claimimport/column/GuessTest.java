package org.makewhole.claimimport.column;

import org.makewhole.claimimport.row.ViolationGuess;

import org.makewhole.claimimport.row.StatusGuess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DecimalStyle;
import org.makewhole.shared.spreadsheet.TableRow;
import org.makewhole.wage.Violation;

/** Guesses of columns, violations and status. */
class GuessTest {

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

    @Test
    void contradictingEvidenceDecidesNothing() {
        ColumnMapping mapping = guess("Opened;Paid", "31/01/2019;1,234.50", "01/31/2019;1.234,50");

        assertEquals(Optional.empty(), mapping.dateOrder());
        assertEquals(Optional.empty(), mapping.decimalStyle());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNPAID WAGES|UNPAID_WAGES",
                "Final Wages Not Paid|FINAL_PAY",
                "Unpaid Minimum Wage|MINIMUM_WAGE",
                "Unpaid Overtime|OVERTIME",
                "NSF/Bad Check|UNPAID_WAGES",
                "Payment Interval Not Met|UNPAID_WAGES",
                "Paid at incorrect classification for work performed|MISCLASSIFICATION",
                "Retaliation - Pay Owed|RETALIATION",
                "Unauthorized Deductions|DEDUCTIONS",
                "Uniform Charges|DEDUCTIONS",
                "Unpaid Tips,Gratuities, Service Charges|TIPS",
                "Meal Periods|BREAKS",
                "Rest Periods|BREAKS",
                "PSL - Unpaid Sick Leave|BENEFITS",
                "Fringe Benefits|BENEFITS",
                "Incomplete Pay Statements|PAY_STATEMENTS",
                "Wage Statement/Records/Payment|PAY_STATEMENTS",
                "records|RECORDS",
                "EAP - Misclassified as Professional Employee|MISCLASSIFICATION",
                "Failure to pay prevailing wage for public works project|PREVAILING_WAGE",
                "One day of rest in seven|BREAKS",
                "Failure to furnish suitable pay slip|PAY_STATEMENTS",
                "Timely Payment of Wages|UNPAID_WAGES",
                "Child Labor|OTHER",
                "Prohibited Wage Discussion|OTHER",
                "Unlawful Deduction from Wages|DEDUCTIONS",
                "Horas extras impagas|OVERTIME",
                "Salario mínimo|MINIMUM_WAGE",
                "Finiquito|FINAL_PAY",
                "Represalias|RETALIATION",
                "zzz|OTHER",
                "''|OTHER"
            })
    void violations(String text, Violation expected) {
        assertEquals(expected, ViolationGuess.of(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLOSED|CLOSED",
                "LITIGATION|FILED",
                "INVESTIGATION|FILED",
                "MANAGEMENT|FILED",
                "COLLECTION|COLLECTING",
                "INTAKE|INTAKE",
                "Pre-Intake|INTAKE",
                "Pending Payment|COLLECTING",
                "Inactive-Bankrupt Uncollectible|CLOSED",
                "Settlement Agreement - AG|SETTLED",
                "Docketed Judgment|DECIDED",
                "claimant_won|DECIDED",
                "pending appeal|FILED",
                "open|ACCEPTED",
                "unpaid|INTAKE",
                "Withdrawn|CLOSED",
                "Demand sent|DEMAND_SENT",
                "Demanda presentada|FILED",
                "En trámite|FILED",
                "Cerrado|CLOSED",
                "zzz|INTAKE"
            })
    void status(String text, String expected) {
        assertEquals(expected, StatusGuess.of(text, false), text);
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
