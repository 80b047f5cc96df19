package org.makewhole.remedy.disbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** The payouts of cases: each is released by somebody else than who planned it. */
@Stateless
@TenantBound
public class DisbursementService {
    public static final int WHY_LENGTH = 300;

    @Inject private Disbursements disbursements;
    @Inject private DisbursementBook book;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private Authors authors;
    @Inject private AuditTrail audit;
    @Inject private CaseRecords records;
    @Inject private DisbursementRows rows;

    /** The payouts of a case, the latest first. */
    @RolesAllowed(Permission.CASE_READ)
    public List<DisbursementRow> ofCase(long caseId) {
        return rows.of(disbursements.ofCase(cases.get(caseId).getId()));
    }

    /** One payout. */
    @RolesAllowed(Permission.CASE_READ)
    public DisbursementRow get(long id) {
        return rows.of(List.of(records.get(Disbursement.class, id))).get(0);
    }

    /**
     * Lets a payout go out.
     *
     * @param version the version that the person saw
     * @throws BusinessException {@code payoutNotPlanned}, {@code confirmOwn}, {@code trustShort},
     *     {@code dateInFuture}, {@code monthReconciled}, {@code payoutInRun}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.MONEY_POST)
    public void release(long id, int version, @NotNull @Valid Release how) {
        Disbursement one = find(id, version);
        refuseFuture(how.on());
        refuseInRun(one);
        book.release(one, how, authors.current(), Instant.now());
    }

    /**
     * Gives a payout up before it went out: its money is free to be allocated again.
     *
     * @throws BusinessException {@code payoutNotPlanned}, {@code payoutInRun}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void cancel(long id, int version, @NotBlank @Size(max = WHY_LENGTH) String why) {
        Disbursement one = find(id, version);
        refuseInRun(one);
        one.cancel(why.strip(), authors.current());
        audit.record(
                AuditAction.PAYOUT_CANCELLED,
                new AuditSubject("Disbursement", id, cases.get(one.getCaseId()).getNumber()),
                one.getAmount() + " " + one.getCurrency());
    }

    /**
     * Takes back a payout that went out and came back: the money is in the trust account again.
     *
     * @throws BusinessException {@code payoutNotReleased}, {@code dateInFuture}, {@code
     *     monthReconciled}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.MONEY_POST)
    public void comeBack(
            long id,
            int version,
            @NotNull LocalDate on,
            @NotBlank @Size(max = WHY_LENGTH) String why) {
        Disbursement one = find(id, version);
        refuseFuture(on);
        book.comeBack(one, on, why.strip(), authors.current());
    }

    /** What a run could not pay is left to people again. */
    private static void refuseInRun(Disbursement one) {
        if (one.getRunId() != null && one.getProblem() == null) {
            throw new BusinessException("payoutInRun");
        }
    }

    private void refuseFuture(LocalDate on) {
        if (on.isAfter(organizations.getOwn().today())) {
            throw new BusinessException("dateInFuture");
        }
    }

    private Disbursement find(long id, int version) {
        return records.get(Disbursement.class, id, version);
    }
}
