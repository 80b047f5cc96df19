package org.makewhole.document.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Worker;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.disbursement.DisbursementState;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** Puts receipts together, from what was released. */
@Stateless
@TenantBound
public class ReceiptService {
    @Inject private DisbursementService payouts;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private StatementPeople people;
    @Inject private AuditTrail audit;

    /**
     * The receipt of a payout that went out, to be taken out of the platform; this is audited.
     *
     * @param locale of whoever reads, where no language was chosen
     * @throws BusinessException {@code payoutNotReleased}, also for one that came back
     */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public Receipt getForExport(long payoutId, @NotNull Locale locale) {
        DisbursementRow row = payouts.get(payoutId);
        if (row.state() != DisbursementState.RELEASED) {
            throw new BusinessException("payoutNotReleased");
        }
        Worker worker =
                row.workerId() == null
                        ? null
                        : people.find(cases.get(row.caseId()), row.workerId()).orElse(null);
        audit.record(
                AuditAction.RECEIPT_EXPORTED,
                new AuditSubject("Disbursement", payoutId, row.caseNumber()),
                "No. " + row.receiptNumber());
        return new Receipt(
                organizations.getOwn().getName(),
                row.caseNumber(),
                row.receiptNumber(),
                cases.getParties(row.caseId()).employer().getName(),
                worker == null ? "" : worker.getName(),
                row.payee(),
                row.amount(),
                row.currency(),
                row.means(),
                row.paidOn(),
                row.reference(),
                row.releasedBy(),
                row.parts(),
                PaperText.languageOf(worker, locale));
    }
}
