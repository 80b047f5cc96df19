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
import org.makewhole.consent.CaseClaimants;
import org.makewhole.consent.Consent;
import org.makewhole.consent.Consents;
import org.makewhole.consent.GiveConsent;
import org.makewhole.consent.WithdrawConsent;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** The consents of the claimants of a case: by way of the case, as everything of a worker. */
@Stateless
@TenantBound
public class ClaimantConsentService {

    @Inject private CaseFileService cases;
    @Inject private Consents consents;
    @Inject private CaseClaimants claimants;
    @Inject private GuestShares shares;
    @Inject private ProfileService profiles;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    /**
     * Everything the first claimant agreed to for this case or for all, with what was taken back.
     *
     * @throws NotFoundException for a case that the caller may not see, and for one whose source
     *     names no worker
     */
    @RolesAllowed(Permission.CASE_READ)
    public ClaimantConsents list(long caseId) {
        return list(caseId, null);
    }

    /**
     * The same of another claimant of the case.
     *
     * @param claimant one for whom something is or was claimed in the case; null for the first
     */
    @RolesAllowed(Permission.CASE_READ)
    public ClaimantConsents list(long caseId, Long claimant) {
        CaseFile caseFile = cases.get(caseId);
        Worker worker = worker(caseId, claimant);
        return new ClaimantConsents(
                caseFile.getNumber(),
                worker.getId(),
                worker.getName(),
                claimants.workers(claimants.of(caseId)).stream()
                        .map(one -> new ConsentingPerson(one.getId(), one.getName()))
                        .toList(),
                consents.list(worker.getId(), caseId, organizations.getOwn().getTimeZone()),
                guests());
    }

    private List<Colleague> guests() {
        return profiles.members().stream().filter(one -> one.role() == Role.GUEST).toList();
    }

    /**
     * Writes down a consent that the first claimant gave.
     *
     * @throws NotFoundException for a recipient who is no guest here
     * @throws BusinessException {@code personErased}, {@code consentInFuture}, {@code consentOver}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void give(long caseId, @NotNull @Valid GiveConsent given) {
        give(caseId, null, given);
    }

    /**
     * The same of another claimant of the case: each of them agrees for themselves.
     *
     * @param claimant one for whom something is claimed in the case; null for the first
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void give(long caseId, Long claimant, @NotNull @Valid GiveConsent given) {
        CaseFile caseFile = cases.get(caseId);
        Worker worker = worker(caseId, claimant);
        if (worker.isErased()) {
            throw new BusinessException("personErased");
        }
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
        Consent consent = consents.give(worker.getId(), caseId, given, own.getTimeZone());
        audit.record(AuditAction.CONSENT_GIVEN, subject(caseFile), consent.getPurpose().name());
    }

    /**
     * Writes down that a claimant of the case took a consent back. What rested on it ends at once.
     *
     * @throws NotFoundException for a consent of somebody else
     * @throws BusinessException {@code consentInFuture}, {@code consentWithdrawn}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void withdraw(long caseId, long consentId, @NotNull @Valid WithdrawConsent withdrawal) {
        CaseFile caseFile = cases.get(caseId);
        if (withdrawal.on().isAfter(organizations.getOwn().today())) {
            throw new BusinessException("consentInFuture");
        }
        Consent consent =
                consents.withdraw(worker -> isOfCase(worker, caseId), consentId, withdrawal);
        shares.endUncovered(consent.getWorkerId());
        audit.record(AuditAction.CONSENT_WITHDRAWN, subject(caseFile), consent.getPurpose().name());
    }

    private Worker worker(long caseId, Long claimant) {
        Long wanted = claimant == null ? cases.get(caseId).getWorkerId() : claimant;
        if (wanted == null || !isOfCase(wanted, caseId)) {
            throw new NotFoundException();
        }
        return claimants.workers(List.of(wanted)).get(0);
    }

    /** Also of who has left a group: what they agreed to can still be taken back. */
    private boolean isOfCase(long workerId, long caseId) {
        return claimants.casesOf(workerId).contains(caseId);
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
