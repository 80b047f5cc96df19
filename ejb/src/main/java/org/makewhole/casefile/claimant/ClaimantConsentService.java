package org.makewhole.casefile.claimant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.makewhole.account.Colleague;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.GuestShares;
import org.makewhole.consent.Consent;
import org.makewhole.consent.Consents;
import org.makewhole.consent.GiveConsent;
import org.makewhole.consent.WithdrawConsent;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** The consents of the claimant of a case: by way of the case, as everything of a worker. */
@Stateless
@TenantBound
public class ClaimantConsentService {

    @Inject private CaseFileService cases;
    @Inject private Consents consents;
    @Inject private GuestShares shares;
    @Inject private ProfileService profiles;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    /**
     * Everything the claimant agreed to for this case or for all, with what was taken back.
     *
     * @throws NotFoundException for a case that the caller may not see, and for one whose source
     *     names no worker
     */
    @RolesAllowed(Permission.CASE_READ)
    public ClaimantConsents list(long caseId) {
        CaseFile caseFile = withWorker(caseId);
        return new ClaimantConsents(
                caseFile.getNumber(),
                cases.getParties(caseId).worker().getName(),
                consents.list(caseFile.getWorkerId(), caseId, organizations.getOwn().getTimeZone()),
                guests());
    }

    private List<Colleague> guests() {
        return profiles.members().stream().filter(one -> one.role() == Role.GUEST).toList();
    }

    /**
     * Writes down a consent that was given.
     *
     * @throws NotFoundException for a recipient who is no guest here
     * @throws BusinessException {@code consentInFuture}, {@code consentOver}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void give(long caseId, @NotNull @Valid GiveConsent given) {
        CaseFile caseFile = withWorker(caseId);
        Organization own = organizations.getOwn();
        if (given.recipientId() != null
                && guests().stream()
                        .noneMatch(one -> one.accountId().equals(given.recipientId()))) {
            throw new NotFoundException();
        }
        if (given.givenOn().isAfter(own.today())) {
            throw new BusinessException("consentInFuture");
        }
        if (given.lastDay() != null && given.lastDay().isBefore(own.today())) {
            throw new BusinessException("consentOver");
        }
        Consent consent = consents.give(caseFile.getWorkerId(), caseId, given, own.getTimeZone());
        audit.record(AuditAction.CONSENT_GIVEN, subject(caseFile), consent.getPurpose().name());
    }

    /**
     * Writes down that a consent was taken back. What rested on it ends at once.
     *
     * @throws NotFoundException for a consent of somebody else
     * @throws BusinessException {@code consentInFuture}, {@code consentWithdrawn}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void withdraw(long caseId, long consentId, @NotNull @Valid WithdrawConsent withdrawal) {
        CaseFile caseFile = withWorker(caseId);
        if (withdrawal.on().isAfter(organizations.getOwn().today())) {
            throw new BusinessException("consentInFuture");
        }
        Consent consent = consents.withdraw(caseFile.getWorkerId(), consentId, withdrawal);
        shares.endUncovered(caseFile.getWorkerId());
        audit.record(AuditAction.CONSENT_WITHDRAWN, subject(caseFile), consent.getPurpose().name());
    }

    private CaseFile withWorker(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        if (caseFile.getWorkerId() == null) {
            throw new NotFoundException();
        }
        return caseFile;
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
