package org.makewhole.remedy.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.PayoutLedger;
import org.makewhole.remedy.disbursement.Disbursement;
import org.makewhole.remedy.disbursement.DisbursementBook;
import org.makewhole.remedy.disbursement.PayoutPart;
import org.makewhole.remedy.rate.Conversion;
import org.makewhole.remedy.trust.TrustBook;
import org.makewhole.remedy.trust.TrustKind;
import org.makewhole.remedy.trust.TrustMove;

/**
 * Stores payments that lie in the past, for an organisation that is being founded. It asks for no
 * right, because nobody is signed in then: its callers are listed in the architecture test.
 */
@Dependent
public class PastPayments {
    @Inject private Payments payments;
    @Inject private TrustBook trust;
    @Inject private PayoutLedger money;
    @Inject private DisbursementBook payouts;

    /** What is still due in a case. */
    public BigDecimal due(CaseFile caseFile) {
        return Allocation.total(parts(caseFile));
    }

    private List<PayoutPart> parts(CaseFile caseFile) {
        return Allocation.due(money.standing(caseFile.getId()), payouts.planned(caseFile.getId()));
    }

    /** A payment in the currency of its case, which waits for somebody else. */
    public EmployerPayment record(
            CaseFile caseFile, RecordPayment said, Author author, Instant at) {
        EmployerPayment payment =
                new EmployerPayment(
                        caseFile,
                        said,
                        new Conversion(said.amount(), BigDecimal.ONE, null),
                        author,
                        at);
        payments.add(payment);
        return payment;
    }

    /**
     * Somebody else stands by it.
     *
     * @param cleared the day on which the bank honoured a cheque; null for other means
     */
    public void confirm(
            CaseFile caseFile,
            EmployerPayment payment,
            LocalDate cleared,
            Author author,
            Instant at) {
        if (cleared != null) {
            payment.clear(cleared);
        }
        payment.confirm(author, at);
        payments.settle();
        trust.book(
                caseFile,
                TrustMove.ofPayment(
                        TrustKind.RECEIVED,
                        payment.getAmount(),
                        payment.bookedOn(),
                        payment.getId()),
                author,
                at);
    }

    /** The bank took it back before anybody stood by it. */
    public void bounce(EmployerPayment payment, LocalDate on, String why, Author author) {
        payment.bounce(on, why, author);
    }

    /** Divides all of a payment by the order of the law. */
    public List<Disbursement> divide(
            CaseFile caseFile, EmployerPayment payment, Author author, Instant at) {
        int decimals = Currency.getInstance(caseFile.getCurrency()).getDefaultFractionDigits();
        List<PayoutPart> parts =
                Allocation.divide(
                        payment.getAmount(),
                        parts(caseFile),
                        AllocationOrder.of(caseFile.getJurisdiction()).order(),
                        decimals);
        return payouts.plan(caseFile, payment.getId(), parts, author, at);
    }
}
