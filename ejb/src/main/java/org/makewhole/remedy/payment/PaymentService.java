package org.makewhole.remedy.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.remedy.disbursement.DisbursementBook;
import org.makewhole.remedy.trust.TrustBook;
import org.makewhole.remedy.trust.TrustKind;
import org.makewhole.remedy.trust.TrustMove;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** The payments of an employer: recorded by one person, confirmed by another. */
@Stateless
@TenantBound
public class PaymentService {
    public static final int WHY_LENGTH = 300;

    @Inject private Payments payments;
    @Inject private PaymentRules rules;
    @Inject private CaseFileService cases;
    @Inject private TrustBook trust;
    @Inject private DisbursementBook payouts;
    @Inject private Authors authors;
    @Inject private AuditTrail audit;
    @Inject private CaseRecords records;

    /**
     * Records what came. Sending the same request key again changes nothing.
     *
     * @return the id of the payment
     * @throws BusinessException {@code amountNotPositive}, {@code tooManyDecimals}, {@code
     *     dateInFuture}, {@code rateMissing}, {@code savedMeanwhile}
     * @throws NotFoundException for a file that is not one of the case
     */
    @RolesAllowed(Permission.MONEY_POST)
    public long record(long caseId, @NotNull @Valid RecordPayment said) {
        CaseFile caseFile = cases.get(caseId);
        Optional<EmployerPayment> before =
                said.requestKey() == null
                        ? Optional.empty()
                        : payments.findByRequest(said.requestKey());
        if (before.isPresent()) {
            return before.get().getId();
        }
        EmployerPayment payment =
                new EmployerPayment(
                        caseFile,
                        said,
                        rules.check(caseFile, said),
                        authors.current(),
                        Instant.now());
        payments.add(payment);
        payments.settle();
        note(AuditAction.PAYMENT_RECORDED, payment, caseFile);
        return payment.getId();
    }

    /** The payments of a case, the latest first. */
    @RolesAllowed(Permission.CASE_READ)
    public List<PaymentRow> ofCase(long caseId) {
        long id = cases.get(caseId).getId();
        Map<Long, BigDecimal> allocated = payouts.allocated(id);
        Long viewer = authors.current().accountId();
        return payments.ofCase(id).stream()
                .map(one -> one.row(allocated.getOrDefault(one.getId(), BigDecimal.ZERO), viewer))
                .toList();
    }

    @RolesAllowed(Permission.CASE_READ)
    public PaymentRow get(long id) {
        EmployerPayment payment = records.get(EmployerPayment.class, id);
        return payment.row(
                payouts.allocated(payment.getCaseId()).getOrDefault(id, BigDecimal.ZERO),
                authors.current().accountId());
    }

    /**
     * The bank honoured a cheque.
     *
     * @throws BusinessException {@code notACheque}, {@code paymentSettled}, {@code clearedBefore},
     *     {@code dateInFuture}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void clear(long id, int version, @NotNull LocalDate on) {
        EmployerPayment payment = find(id, version);
        rules.refuseFuture(on);
        payment.clear(on);
        payments.settle();
        note(AuditAction.PAYMENT_CLEARED, payment, cases.get(payment.getCaseId()));
    }

    /**
     * Stands by a payment that somebody else recorded: it is in the trust account then.
     *
     * @throws BusinessException {@code notCleared}, {@code paymentSettled}, {@code confirmOwn},
     *     {@code monthReconciled}, {@code savedMeanwhile}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void confirm(long id, int version) {
        EmployerPayment payment = find(id, version);
        CaseFile caseFile = cases.get(payment.getCaseId());
        Author author = authors.current();
        Instant now = Instant.now();
        payment.confirm(author, now);
        payments.settle();
        trust.book(
                caseFile,
                TrustMove.ofPayment(
                        TrustKind.RECEIVED, payment.getAmount(), payment.bookedOn(), id),
                author,
                now);
        note(AuditAction.PAYMENT_CONFIRMED, payment, caseFile);
    }

    /**
     * The bank took a payment back. What was divided of it must have been given up before.
     *
     * @throws BusinessException {@code cashDoesNotBounce}, {@code paymentSettled}, {@code
     *     paymentAllocated}, {@code trustShort}, {@code clearedBefore}, {@code dateInFuture},
     *     {@code monthReconciled}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.MONEY_POST)
    public void bounce(
            long id,
            int version,
            @NotNull LocalDate on,
            @NotBlank @Size(max = WHY_LENGTH) String why) {
        EmployerPayment payment = find(id, version);
        rules.refuseFuture(on);
        if (payouts.allocated(payment.getCaseId()).getOrDefault(id, BigDecimal.ZERO).signum() > 0) {
            throw new BusinessException("paymentAllocated");
        }
        CaseFile caseFile = cases.get(payment.getCaseId());
        boolean held = payment.wasConfirmed();
        Author author = authors.current();
        payment.bounce(on, why.strip(), author);
        payments.settle();
        if (held) {
            trust.book(
                    caseFile,
                    TrustMove.ofPayment(TrustKind.BOUNCED, payment.getAmount().negate(), on, id),
                    author,
                    Instant.now());
        }
        note(AuditAction.PAYMENT_BOUNCED, payment, caseFile);
    }

    /**
     * Takes back a payment that was recorded by mistake and not confirmed yet.
     *
     * @throws BusinessException {@code paymentSettled}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void withdraw(long id, int version, @NotBlank @Size(max = WHY_LENGTH) String why) {
        EmployerPayment payment = find(id, version);
        payment.withdraw(rules.today(), why.strip(), authors.current());
        payments.settle();
        note(AuditAction.PAYMENT_WITHDRAWN, payment, cases.get(payment.getCaseId()));
    }

    private void note(AuditAction action, EmployerPayment payment, CaseFile caseFile) {
        audit.record(
                action,
                new AuditSubject("EmployerPayment", payment.getId(), caseFile.getNumber()),
                payment.getAmount() + " " + payment.getCurrency());
    }

    private EmployerPayment find(long id, int version) {
        return records.get(EmployerPayment.class, id, version);
    }
}
