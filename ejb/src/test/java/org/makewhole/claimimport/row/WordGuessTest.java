package org.makewhole.claimimport.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.party.Sector;
import org.makewhole.wage.Violation;

/** What the words of a register are taken for. */
class WordGuessTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Construction - Roofing|CONSTRUCTION",
                "Full-service restaurants|HOSPITALITY",
                "Food manufacturing|FOOD_PROCESSING",
                "Janitorial services|CLEANING",
                "Trabajo del hogar|DOMESTIC_WORK",
                "Agricultura|AGRICULTURE",
                "Comercio al por menor|RETAIL",
                "Truck transportation|LOGISTICS",
                "zzz|OTHER",
                "''|OTHER"
            })
    void sectors(String text, Sector expected) {
        assertEquals(expected, SectorGuess.of(text), text);
    }
}
