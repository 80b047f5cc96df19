package org.makewhole.remedy.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.PayoutLedger;
import org.makewhole.remedy.trust.TrustBook;
import org.makewhole.remedy.trust.TrustKind;
import org.makewhole.remedy.trust.TrustMove;

/**
 * Plans payouts and lets them go out. It asks for no right, because its callers have asked for
 * theirs, and one of them carries on at start what a person released before.
 */
@ApplicationScoped
public class DisbursementBook {
    @Inject private Disbursements disbursements;
    @Inject private TrustBook trust;
    @Inject private PayoutLedger money;
    @Inject private AuditTrail audit;

    /** Plans one payout for each payee of a payment. */
    public List<Disbursement> plan(
            CaseFile caseFile, long paymentId, List<PayoutPart> parts, Author author, Instant at) {
        Map<List<Object>, List<PayoutPart>> byPayee = new LinkedHashMap<>();
        for (PayoutPart part : parts) {
            Payee payee = Payee.of(part.component());
            Long worker = payee == Payee.WORKER ? part.workerId() : null;
            byPayee.computeIfAbsent(Arrays.asList(payee, worker), any -> new ArrayList<>())
                    .add(part);
        }
        List<Disbursement> planned = new ArrayList<>();
        byPayee.forEach(
                (key, of) -> {
                    Disbursement one =
                            new Disbursement(
                                    caseFile, paymentId, (Payee) key.get(0), (Long) key.get(1));
                    one.plan(
                            of.stream()
                                    .map(PayoutPart::amount)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add),
                            author,
                            at);
                    disbursements.add(one);
                    planned.add(one);
                    of.forEach(part -> disbursements.add(new DisbursementPart(one, part)));
                });
        disbursements.flush();
        return planned;
    }

    /** What was allocated of payments and not given up, by the id of the payment. */
    public Map<Long, BigDecimal> allocated(long caseId) {
        return disbursements.allocated(caseId);
    }

    /** What is planned to go out of a case and has not gone out yet. */
    public List<PayoutPart> planned(long caseId) {
        return disbursements.planned(caseId);
    }

    /** Lets a payout go out: trust account, postings and receipt, or nothing of it. */
    void release(Disbursement one, Release how, Author author, Instant at) {
        CaseFile caseFile = disbursements.caseOf(one);
        int receipt =
                trust.book(
                        caseFile,
                        TrustMove.ofDisbursement(
                                TrustKind.PAID_OUT,
                                one.getAmount().negate(),
                                how.on(),
                                one.getId()),
                        author,
                        at);
        one.release(how, receipt, author, at);
        money.paid(
                caseFile,
                one.getWorkerId(),
                disbursements
                        .parts(List.of(one.getId()))
                        .getOrDefault(one.getId(), List.of())
                        .stream()
                        .map(part -> part.posting(how.on(), null))
                        .toList(),
                one.getId(),
                author,
                at);
        audit.record(
                author,
                at,
                AuditAction.PAYOUT_RELEASED,
                new AuditSubject("Disbursement", one.getId(), caseFile.getNumber()),
                one.getPayee() + " " + one.getAmount() + " " + one.getCurrency());
    }

    /** Takes one back that went out and came back. */
    void comeBack(Disbursement one, LocalDate on, String why, Author author) {
        CaseFile caseFile = disbursements.caseOf(one);
        one.comeBack(why, author);
        trust.book(
                caseFile,
                TrustMove.ofDisbursement(TrustKind.CAME_BACK, one.getAmount(), on, one.getId()),
                author,
                Instant.now());
        money.takeBack(caseFile.getId(), one.getId(), why, author);
        audit.record(
                AuditAction.PAYOUT_RETURNED,
                new AuditSubject("Disbursement", one.getId(), caseFile.getNumber()),
                one.getPayee() + " " + one.getAmount() + " " + one.getCurrency());
    }
}
