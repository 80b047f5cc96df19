package org.makewhole.web.timesheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.OtherPay;
import org.makewhole.claim.facts.OtherPayKind;
import org.makewhole.claim.facts.Payment;

/** The sheets of amounts from one day to another: payments, and other pay and deductions. */
final class PeriodsSheet {

    static final String PAYMENTS = "payments";
    static final String EXTRAS = "extras";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String AMOUNT = "amount";
    private static final String PROOF = "proof";
    private static final String NIGHTS = "nights";

    static final List<String> PAYMENT_COLUMNS = List.of(FROM, UNTIL, AMOUNT, PROOF);
    static final List<String> EXTRA_COLUMNS = List.of(KIND, FROM, UNTIL, AMOUNT, PROOF, NIGHTS);

    private PeriodsSheet() {}

    static Sheet payments() {
        return new Sheet(PAYMENTS, PAYMENT_COLUMNS);
    }

    static Sheet extras() {
        return new Sheet(EXTRAS, EXTRA_COLUMNS);
    }

    static void readPayments(Sheet sheet, EnteredFacts entered) {
        for (int row = 0; row < sheet.size(); row++) {
            if (isGiven(sheet, row, List.of(FROM, UNTIL, AMOUNT), entered)) {
                entered.payment(
                        sheet.cell(row, AMOUNT),
                        new Payment(
                                date(sheet, row, FROM),
                                date(sheet, row, UNTIL),
                                amount(sheet, row),
                                evidence(sheet, row)));
            }
        }
    }

    static void readExtras(Sheet sheet, EnteredFacts entered) {
        for (int row = 0; row < sheet.size(); row++) {
            if (isGiven(sheet, row, List.of(KIND, FROM, UNTIL, AMOUNT), entered)) {
                entered.extra(
                        sheet.cell(row, AMOUNT),
                        new OtherPay(
                                sheet.constant(row, KIND, OtherPayKind.class).orElse(null),
                                date(sheet, row, FROM),
                                date(sheet, row, UNTIL),
                                amount(sheet, row),
                                evidence(sheet, row),
                                sheet.number(row, NIGHTS).orElse(null)));
            }
        }
    }

    /** False for an empty row, and for one that lacks something, of which is told. */
    private static boolean isGiven(
            Sheet sheet, int row, List<String> needed, EnteredFacts entered) {
        if (sheet.isBlank(row, List.of())) {
            return false;
        }
        List<String> absent =
                needed.stream().filter(column -> sheet.get(row, column).isEmpty()).toList();
        absent.forEach(column -> entered.missing(sheet.cell(row, column)));
        return absent.isEmpty();
    }

    private static LocalDate date(Sheet sheet, int row, String column) {
        return sheet.date(row, column).orElse(null);
    }

    private static BigDecimal amount(Sheet sheet, int row) {
        return sheet.number(row, AMOUNT).orElse(null);
    }

    private static Evidence evidence(Sheet sheet, int row) {
        return sheet.constant(row, PROOF, Evidence.class).orElse(null);
    }

    static void writePayments(List<Payment> payments, Sheet sheet) {
        for (Payment each : payments) {
            int row = sheet.addRow();
            write(sheet, row, each.from(), each.until(), each.amount(), each.evidence());
        }
    }

    static void writeExtras(List<OtherPay> extras, Sheet sheet) {
        for (OtherPay each : extras) {
            int row = sheet.addRow();
            sheet.set(row, KIND, each.kind() == null ? "" : each.kind().name());
            sheet.set(row, NIGHTS, each.nights() == null ? "" : each.nights().toPlainString());
            write(sheet, row, each.from(), each.until(), each.amount(), each.evidence());
        }
    }

    private static void write(
            Sheet sheet,
            int row,
            LocalDate from,
            LocalDate until,
            BigDecimal amount,
            Evidence evidence) {
        sheet.set(row, FROM, from == null ? "" : from.toString());
        sheet.set(row, UNTIL, until == null ? "" : until.toString());
        sheet.set(row, AMOUNT, amount == null ? "" : amount.toPlainString());
        sheet.set(row, PROOF, evidence == null ? "" : evidence.name());
    }

    /** The column that a problem of an entry speaks of. */
    static String column(ClaimProblem problem) {
        return EXTRA_COLUMNS.contains(problem.field()) ? problem.field() : AMOUNT;
    }
}
