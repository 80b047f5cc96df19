package org.makewhole.demo.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.bank.PastStatements;
import org.makewhole.remedy.bank.PastStatements.Line;
import org.makewhole.remedy.disbursement.Disbursement;
import org.makewhole.remedy.disbursement.DisbursementRun;
import org.makewhole.remedy.disbursement.PastRuns;
import org.makewhole.remedy.disbursement.PayoutMeans;
import org.makewhole.remedy.disbursement.Release;
import org.makewhole.remedy.payment.EmployerPayment;
import org.makewhole.remedy.payment.PastPayments;
import org.makewhole.remedy.payment.PaymentMeans;
import org.makewhole.remedy.payment.RecordPayment;
import org.makewhole.remedy.trust.MonthFigures;

/** Stores payments, payouts, statements of the bank and a closed month. */
@ApplicationScoped
public class DemoPayments {
    /** Cases that it needs, and takes fewer. */
    public static final int CASES = 6;

    private static final BigDecimal OWN_FUNDS = new BigDecimal("250.00");
    private static final BigDecimal FEE = new BigDecimal("-12.00");

    @Inject private PastPayments payments;
    @Inject private PastRuns runs;
    @Inject private PastStatements statements;

    /**
     * @param owed cases in which something was due before the month that is reconciled
     */
    public void add(Office office, List<CaseFile> owed) {
        if (owed.size() >= CASES) {
            Month month = new Month(office);
            month.paidOut(owed.get(0), owed.get(1));
            BigDecimal held = month.waits(owed.get(2));
            month.reconcile(held);
            bounced(office, owed.get(3));
            byInstalments(office, owed.get(4), month.balance);
            waiting(office, owed.get(5));
        }
    }

    private static BigDecimal part(BigDecimal due, int percent) {
        return due.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.DOWN);
    }

    private EmployerPayment received(
            Office office, CaseFile caseFile, Coming coming, LocalDate day) {
        RecordPayment said =
                new RecordPayment(
                        coming.means(),
                        part(payments.due(caseFile), coming.percent()),
                        caseFile.getCurrency(),
                        day,
                        null,
                        null,
                        coming.reference(),
                        null,
                        null,
                        null);
        return payments.record(caseFile, said, office.clerk(), office.noon(day));
    }

    /** How much of what is due comes, and how. */
    private record Coming(PaymentMeans means, int percent, String reference) {}

    /** The month that is over and reconciled. */
    private final class Month {
        private final Office office;
        private final List<Line> lines = new ArrayList<>();
        private BigDecimal balance = BigDecimal.ZERO;

        Month(Office office) {
            this.office = office;
        }

        private LocalDate day(int day) {
            return office.reconciled().atDay(day);
        }

        /** A transfer in full and a cheque in part reach the workers in one run. */
        void paidOut(CaseFile whole, CaseFile half) {
            lines.add(aside(day(2), OWN_FUNDS, "OWN_FUNDS"));
            List<Disbursement> payouts = new ArrayList<>();
            payouts.addAll(
                    divided(whole, new Coming(PaymentMeans.BANK, 100, "TR-20417"), day(5), null));
            payouts.addAll(
                    divided(half, new Coming(PaymentMeans.CHEQUE, 50, "CH-5512"), day(7), day(11)));
            DisbursementRun run = runs.open(payouts, office.clerk(), office.noon(day(14)));
            runs.pay(
                    run,
                    payouts,
                    new Release(PayoutMeans.BANK, day(15), null),
                    office.second(),
                    office.noon(day(15)));
            for (Disbursement one : payouts) {
                lines.add(
                        new Line(
                                day(16),
                                one.getAmount().negate(),
                                office.text("PAYOUT") + " " + one.getReceiptNumber(),
                                null,
                                one.getId(),
                                null));
            }
        }

        private List<Disbursement> divided(
                CaseFile caseFile, Coming coming, LocalDate day, LocalDate cleared) {
            EmployerPayment payment = confirmed(caseFile, coming, day, cleared);
            return payments.divide(caseFile, payment, office.clerk(), office.noon(day(12)));
        }

        private EmployerPayment confirmed(
                CaseFile caseFile, Coming coming, LocalDate day, LocalDate cleared) {
            EmployerPayment payment = received(office, caseFile, coming, day);
            LocalDate there = cleared == null ? day : cleared;
            payments.confirm(caseFile, payment, cleared, office.second(), office.noon(there));
            lines.add(
                    new Line(
                            there,
                            payment.getAmount(),
                            coming.reference(),
                            payment.getId(),
                            null,
                            null));
            return payment;
        }

        /** Nobody has divided it yet. */
        BigDecimal waits(CaseFile caseFile) {
            return confirmed(caseFile, new Coming(PaymentMeans.BANK, 40, "TR-20466"), day(20), null)
                    .getAmount();
        }

        private Line aside(LocalDate day, BigDecimal amount, String why) {
            return new Line(day, amount, office.text(why), null, null, office.text(why));
        }

        void reconcile(BigDecimal held) {
            lines.add(aside(day(28), FEE, "FEE"));
            String name = office.reconciled() + ".csv";
            balance =
                    statements.take(
                            office.currency(),
                            BigDecimal.ZERO,
                            name,
                            lines,
                            office.clerk(),
                            office.noon(office.last().atDay(1)));
            statements.close(
                    office.currency(),
                    office.reconciled(),
                    new MonthFigures(
                            held, balance, BigDecimal.ZERO, BigDecimal.ZERO, OWN_FUNDS.add(FEE)),
                    office.second(),
                    office.noon(office.last().atDay(2)));
        }
    }

    private void bounced(Office office, CaseFile caseFile) {
        EmployerPayment cheque =
                received(
                        office,
                        caseFile,
                        new Coming(PaymentMeans.CHEQUE, 100, "CH-5590"),
                        office.last().atDay(6));
        payments.bounce(cheque, office.last().atDay(13), office.text("RETURNED"), office.clerk());
    }

    /** Two parts: of one the payout waits in a run; the lines of the bank wait for both. */
    private void byInstalments(Office office, CaseFile caseFile, BigDecimal opening) {
        List<Line> lines = new ArrayList<>();
        List<EmployerPayment> parts = new ArrayList<>();
        for (int day : List.of(9, 23)) {
            LocalDate on = office.last().atDay(day);
            String reference = "TR-205" + day;
            EmployerPayment part =
                    received(office, caseFile, new Coming(PaymentMeans.BANK, 30, reference), on);
            payments.confirm(caseFile, part, null, office.second(), office.noon(on));
            lines.add(new Line(on, part.getAmount(), reference, null, null, null));
            parts.add(part);
        }
        LocalDate planned = office.last().atDay(12);
        runs.open(
                payments.divide(caseFile, parts.get(0), office.clerk(), office.noon(planned)),
                office.clerk(),
                office.noon(planned));
        statements.take(
                office.currency(),
                opening,
                office.last() + ".csv",
                lines,
                office.clerk(),
                office.noon(office.last().atDay(24)));
    }

    /** It came yesterday: somebody else has to stand by it. */
    private void waiting(Office office, CaseFile caseFile) {
        received(
                office,
                caseFile,
                new Coming(PaymentMeans.CASH, 25, null),
                office.today().minusDays(1));
    }
}
