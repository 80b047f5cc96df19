package org.makewhole.settlement.instalment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.payment.EmployerPayment;
import org.makewhole.remedy.payment.PaymentState;
import org.makewhole.settlement.Settlement;
import org.makewhole.settlement.SettlementActs;
import org.makewhole.settlement.SettlementService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Says for which settlement of a case money counts, where it is not what falls due first. */
@Stateless
@TenantBound
public class InstalmentService {
    @Inject private Receipts receipts;
    @Inject private InstalmentBook book;
    @Inject private SettlementService settlements;
    @Inject private SettlementActs acts;
    @Inject private CaseFileService cases;
    @Inject private Authors authors;

    /**
     * What was received in the case of a settlement, the payments of the employer first.
     *
     * @throws NotFoundException for one of another organisation, of a hidden case, and for none
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<ReceivedRow> received(long settlementId) {
        long caseId = find(settlementId).getCaseId();
        Map<Long, Long> payments = new HashMap<>();
        Map<Long, Long> postings = new HashMap<>();
        for (NamedReceipt one : receipts.named(caseId)) {
            if (one.getPaymentId() == null) {
                postings.put(one.getPostingId(), one.getSettlementId());
            } else {
                payments.put(one.getPaymentId(), one.getSettlementId());
            }
        }
        List<ReceivedRow> rows = new ArrayList<>();
        for (EmployerPayment one : receipts.payments(caseId)) {
            if (counts(one)) {
                rows.add(
                        new ReceivedRow(
                                one.getId(),
                                null,
                                one.getReceivedOn(),
                                one.getAmount(),
                                one.getCurrency(),
                                one.getReference(),
                                payments.get(one.getId())));
            }
        }
        for (MoneyPosting one : receipts.byHand(caseId)) {
            rows.add(
                    new ReceivedRow(
                            null,
                            one.getId(),
                            one.getEffectiveOn(),
                            one.getAmount(),
                            one.getCurrency(),
                            one.getNote(),
                            postings.get(one.getId())));
        }
        return List.copyOf(rows);
    }

    private static boolean counts(EmployerPayment payment) {
        return payment.getState() != PaymentState.BOUNCED
                && payment.getState() != PaymentState.WITHDRAWN;
    }

    /**
     * Names a payment of the employer: all that is paid out of it meets the payments of this
     * settlement first.
     *
     * @param version of the settlement that the person saw
     * @throws NotFoundException for a payment of another case
     * @throws BusinessException {@code paymentSettled} for one that bounced or was withdrawn,
     *     {@code settlementNotInForce}
     * @throws StaleRecordException when the settlement was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void namePayment(long settlementId, int version, long paymentId) {
        Settlement settlement = find(settlementId, version);
        EmployerPayment payment =
                receipts.findPayment(paymentId)
                        .filter(one -> one.getCaseId().equals(settlement.getCaseId()))
                        .orElseThrow(NotFoundException::new);
        if (!counts(payment)) {
            throw new BusinessException("paymentSettled");
        }
        name(
                settlement,
                named(settlement, paymentId, null),
                NamedReceipt.ofPayment(settlement, paymentId));
    }

    /**
     * Names an amount that was recorded as paid by hand.
     *
     * @param version of the settlement that the person saw
     * @throws NotFoundException for anything else, and for what was taken back
     * @throws BusinessException {@code settlementNotInForce}
     * @throws StaleRecordException when the settlement was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void namePosting(long settlementId, int version, long postingId) {
        Settlement settlement = find(settlementId, version);
        if (receipts.byHand(settlement.getCaseId()).stream()
                .noneMatch(one -> one.getId() == postingId)) {
            throw new NotFoundException();
        }
        name(
                settlement,
                named(settlement, null, postingId),
                NamedReceipt.ofPosting(settlement, postingId));
    }

    private void name(Settlement settlement, Optional<NamedReceipt> known, NamedReceipt fresh) {
        if (!settlement.getState().isPosted()) {
            throw new BusinessException("settlementNotInForce");
        }
        if (known.isPresent()) {
            known.get().nameFor(settlement);
        } else {
            receipts.add(fresh);
        }
        recount(settlement);
    }

    /**
     * Money that was named meets again what falls due first.
     *
     * @param receiptId of the payment or of the posting
     * @throws NotFoundException for one that is not named for this settlement
     * @throws StaleRecordException when the settlement was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void unname(long settlementId, int version, long receiptId) {
        Settlement settlement = find(settlementId, version);
        receipts.remove(
                named(settlement, receiptId, receiptId)
                        .filter(one -> one.getSettlementId().equals(settlementId))
                        .orElseThrow(NotFoundException::new));
        recount(settlement);
    }

    private Optional<NamedReceipt> named(Settlement settlement, Long paymentId, Long postingId) {
        return receipts.named(settlement.getCaseId()).stream()
                .filter(
                        one ->
                                one.getPaymentId() == null
                                        ? Objects.equals(one.getPostingId(), postingId)
                                        : one.getPaymentId().equals(paymentId))
                .findFirst();
    }

    private void recount(Settlement settlement) {
        CaseFile caseFile = cases.get(settlement.getCaseId());
        acts.changed(caseFile, settlement, authors.current());
        book.recount(caseFile.getId(), authors.current());
    }

    private Settlement find(long id) {
        return settlements.get(id).settlement();
    }

    private Settlement find(long id, int version) {
        Settlement settlement = find(id);
        if (settlement.getVersion() != version) {
            throw new StaleRecordException();
        }
        return settlement;
    }
}
