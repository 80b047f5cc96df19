package org.makewhole.remedy.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.disbursement.DisbursementBook;
import org.makewhole.remedy.disbursement.PayoutPart;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.testing.ActingAs;
import org.makewhole.wage.Violation;

/** What tests of payments do again and again: one person enters, another stands by it. */
@ApplicationScoped
public class PaymentCourse {
    public static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Inject private AccessCase access;
    @Inject private PaymentService payments;
    @Inject private AllocationService allocations;
    @Inject private RemedyService remedies;
    @Inject private DisbursementBook book;
    @Inject private CaseFileService cases;
    @Inject private Authors authors;
    @Inject private Tenancy tenancy;

    /** A case in which an amount of wages was agreed. */
    public long agreed(ActingAs who, String amount) {
        long caseId = access.open(who);
        who.run(
                () ->
                        remedies.record(
                                caseId,
                                new PostMoney(
                                        Violation.UNPAID_WAGES,
                                        MoneyStage.AGREED,
                                        new BigDecimal(amount),
                                        DAY,
                                        null,
                                        null)));
        return caseId;
    }

    public static RecordPayment cash(String amount, String requestKey) {
        return command(PaymentMeans.CASH, amount, "USD", requestKey);
    }

    public static RecordPayment command(
            PaymentMeans means, String amount, String currency, String requestKey) {
        return new RecordPayment(
                means,
                new BigDecimal(amount),
                currency,
                DAY,
                DAY.minusDays(3),
                null,
                "No. 4711",
                null,
                null,
                requestKey);
    }

    /** A payment that one person recorded and another confirmed. */
    public long confirmed(ActingAs recorder, ActingAs confirmer, long caseId, String amount) {
        long id = recorder.call(() -> payments.record(caseId, cash(amount, null)));
        int version = recorder.call(() -> payments.get(id)).version();
        confirmer.run(() -> payments.confirm(id, version));
        return id;
    }

    /** Divides a payment in the order of the law. */
    public void allocate(ActingAs who, long paymentId) {
        AllocationProposal proposal = who.call(() -> allocations.propose(paymentId));
        who.run(
                () ->
                        allocations.allocate(
                                paymentId, proposal.payment().version(), parts(proposal), false));
    }

    /** Plans so many payouts of one each, as if there were as many claimants. */
    @Transactional
    public void planMany(long paymentId, int payouts) {
        tenancy.bindToCaller();
        PayoutPart one =
                new PayoutPart(null, Violation.UNPAID_WAGES, MoneyComponent.WAGES, BigDecimal.ONE);
        CaseFile caseFile = cases.get(payments.get(paymentId).caseId());
        for (int i = 0; i < payouts; i++) {
            book.plan(caseFile, paymentId, List.of(one), authors.current(), Instant.now());
        }
    }

    static List<PayoutPart> parts(AllocationProposal proposal) {
        return proposal.lines().stream()
                .map(
                        line ->
                                new PayoutPart(
                                        line.workerId(),
                                        line.violation(),
                                        line.component(),
                                        line.proposed()))
                .toList();
    }

    /** A payment with a word in each of its texts. */
    public void typed(long caseId, Supplier<String> word) {
        long id =
                payments.record(
                        caseId,
                        new RecordPayment(
                                PaymentMeans.BANK,
                                new BigDecimal("12.50"),
                                "USD",
                                DAY,
                                null,
                                word.get(),
                                word.get(),
                                word.get(),
                                null,
                                null));
        payments.withdraw(id, payments.get(id).version(), word.get());
    }
}
