package org.makewhole.remedy.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.remedy.PayoutLedger;
import org.makewhole.remedy.disbursement.DisbursementBook;
import org.makewhole.remedy.disbursement.PayoutPart;
import org.makewhole.remedy.trust.TrustBalance;
import org.makewhole.remedy.trust.TrustBook;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Divides confirmed payments over what is due, and plans the payouts that follow. */
@Stateless
@TenantBound
public class AllocationService {
    @Inject private Payments payments;
    @Inject private CaseFileService cases;
    @Inject private PayoutLedger money;
    @Inject private DisbursementBook payouts;
    @Inject private TrustBook trust;
    @Inject private Authors authors;
    @Inject private AuditTrail audit;
    @Inject private CaseRecords records;

    /**
     * How what is left of a payment would be divided.
     *
     * @throws BusinessException {@code paymentNotConfirmed}
     */
    @RolesAllowed(Permission.CASE_READ)
    public AllocationProposal propose(long paymentId) {
        EmployerPayment payment = records.get(EmployerPayment.class, paymentId);
        CaseFile caseFile = cases.get(payment.getCaseId());
        return propose(payment, caseFile, due(caseFile));
    }

    private List<PayoutPart> due(CaseFile caseFile) {
        return Allocation.due(money.standing(caseFile.getId()), payouts.planned(caseFile.getId()));
    }

    private AllocationProposal propose(
            EmployerPayment payment, CaseFile caseFile, List<PayoutPart> due) {
        requireConfirmed(payment);
        PaymentRow row =
                payment.row(
                        payouts.allocated(caseFile.getId())
                                .getOrDefault(payment.getId(), BigDecimal.ZERO),
                        authors.current().accountId());
        AllocationOrder order = AllocationOrder.of(caseFile.getJurisdiction());
        List<PayoutPart> parts =
                Allocation.divide(row.free(), due, order.order(), decimals(caseFile));
        Map<Allocation.Key, BigDecimal> proposed = byKey(parts);
        Map<Long, String> names = payments.names(due.stream().map(PayoutPart::workerId).toList());
        List<AllocationLine> lines =
                due.stream()
                        .map(
                                one ->
                                        new AllocationLine(
                                                one.workerId(),
                                                names.get(one.workerId()),
                                                one.violation(),
                                                one.component(),
                                                one.amount(),
                                                proposed.getOrDefault(
                                                        Allocation.Key.of(one), BigDecimal.ZERO)))
                        .toList();
        return new AllocationProposal(
                row, order, lines, row.free().subtract(Allocation.total(parts)));
    }

    private static void requireConfirmed(EmployerPayment payment) {
        if (payment.getState() != PaymentState.CONFIRMED) {
            throw new BusinessException("paymentNotConfirmed");
        }
    }

    private static int decimals(CaseFile caseFile) {
        return Math.max(Currency.getInstance(caseFile.getCurrency()).getDefaultFractionDigits(), 0);
    }

    private static Map<Allocation.Key, BigDecimal> byKey(List<PayoutPart> parts) {
        Map<Allocation.Key, BigDecimal> byKey = new HashMap<>();
        parts.forEach(part -> byKey.merge(Allocation.Key.of(part), part.amount(), BigDecimal::add));
        return byKey;
    }

    /**
     * Divides what is left of a payment, and plans a payout for each payee.
     *
     * @param version of the payment that the person saw
     * @param parts what each gets; parts of nothing are left out
     * @param departing whether the person knows that it is not the order of the law
     * @throws BusinessException {@code paymentNotConfirmed}, {@code allocationEmpty}, {@code
     *     allocationAboveFree}, {@code allocationAboveDue}, {@code allocationDeparts} when it is
     *     another division and the person was not told so, {@code tooManyDecimals}
     * @throws StaleRecordException when it was changed or divided meanwhile, or another payment of
     *     the case was: what is due is no longer what the person saw
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void allocate(
            long paymentId,
            int version,
            @NotNull @Valid List<PayoutPart> parts,
            boolean departing) {
        EmployerPayment payment = records.get(EmployerPayment.class, paymentId, version);
        CaseFile caseFile = cases.get(payment.getCaseId());
        requireConfirmed(payment);
        TrustBalance held = trust.held(caseFile);
        List<PayoutPart> due = due(caseFile);
        AllocationProposal proposal = propose(payment, caseFile, due);
        List<PayoutPart> given =
                parts.stream().filter(part -> part.amount().signum() != 0).toList();
        check(given, due, proposal, decimals(caseFile), caseFile.getCurrency());
        boolean departs = !same(given, proposal);
        if (departs && !departing) {
            throw new BusinessException("allocationDeparts");
        }
        payments.claim(payment);
        trust.claim(held);
        payouts.plan(caseFile, paymentId, given, authors.current(), Instant.now());
        audit.record(
                AuditAction.PAYMENT_ALLOCATED,
                new AuditSubject("EmployerPayment", paymentId, caseFile.getNumber()),
                Allocation.total(given)
                        + " "
                        + caseFile.getCurrency()
                        + (departs ? ", not in the order of the law" : ""));
    }

    private static boolean same(List<PayoutPart> given, AllocationProposal proposal) {
        Map<Allocation.Key, BigDecimal> wanted = new HashMap<>();
        proposal.lines().stream()
                .filter(line -> line.proposed().signum() > 0)
                .forEach(
                        line ->
                                wanted.put(
                                        Allocation.Key.of(
                                                line.workerId(),
                                                line.violation(),
                                                line.component()),
                                        line.proposed().stripTrailingZeros()));
        Map<Allocation.Key, BigDecimal> got = byKey(given);
        got.replaceAll((key, amount) -> amount.stripTrailingZeros());
        return wanted.equals(got);
    }

    private static void check(
            List<PayoutPart> given,
            List<PayoutPart> due,
            AllocationProposal proposal,
            int decimals,
            String currency) {
        if (given.isEmpty()) {
            throw new BusinessException("allocationEmpty");
        }
        Map<Allocation.Key, BigDecimal> most = byKey(due);
        byKey(given)
                .forEach(
                        (key, amount) -> {
                            if (amount.signum() < 0) {
                                throw new BusinessException("amountNotPositive");
                            }
                            if (amount.stripTrailingZeros().scale() > decimals) {
                                throw new BusinessException("tooManyDecimals", currency, decimals);
                            }
                            if (amount.compareTo(most.getOrDefault(key, BigDecimal.ZERO)) > 0) {
                                throw new BusinessException("allocationAboveDue");
                            }
                        });
        if (given.stream().anyMatch(part -> part.amount().signum() < 0)) {
            throw new BusinessException("amountNotPositive");
        }
        if (Allocation.total(given).compareTo(proposal.payment().free()) > 0) {
            throw new BusinessException("allocationAboveFree");
        }
    }
}
