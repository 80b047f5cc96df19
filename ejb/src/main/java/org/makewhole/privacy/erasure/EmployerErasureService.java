package org.makewhole.privacy.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Employer;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Asks that the employer of a case, where that is a natural person, be forgotten, and decides on
 * it: never the same person.
 */
@Stateless
@TenantBound
public class EmployerErasureService {
    @Inject private Erasures erasures;
    @Inject private EmployerErasure employerErasure;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /**
     * What was asked and done.
     *
     * @throws NotFoundException for a case that the caller may not see
     */
    @RolesAllowed(Permission.CASE_READ)
    public EmployerProtection get(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        Employer employer = cases.getParties(caseId).employer();
        long viewer = caller.get().accountId();
        return new EmployerProtection(
                caseFile.getNumber(),
                employer.getName(),
                employer.getErasedOn(),
                erasures.requestsOfEmployer(employer.getId()).stream()
                        .map(request -> request.row(caseFile.getNumber(), viewer))
                        .toList());
    }

    /**
     * Asks for it; nothing is erased yet. Whether another case is open is looked at by who agrees,
     * for who asks may not know of it.
     *
     * @throws BusinessException {@code erasureBySchedule}, {@code personErased}, {@code
     *     erasureAsked} when somebody asked before
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void ask(long caseId, @NotNull ErasureGround ground) {
        if (ground == ErasureGround.SCHEDULE) {
            throw new BusinessException("erasureBySchedule");
        }
        CaseFile caseFile = cases.get(caseId);
        Employer employer = requireKnown(caseFile);
        if (erasures.requestsOfEmployer(employer.getId()).stream()
                .anyMatch(request -> request.row("", 0).isWaiting())) {
            throw new BusinessException("erasureAsked");
        }
        erasures.add(
                ErasureRequest.ofEmployer(employer.getId(), caseId, ground, authors.current()));
        audit.record(AuditAction.ERASURE_ASKED, subject(caseFile), ground.name());
    }

    /**
     * Agrees, as somebody else than who asked: everything that says who the employer is goes, in
     * this moment and for good.
     *
     * @param version the version of the request that the person saw
     * @throws BusinessException {@code twoPersons}, {@code erasureDecided}, {@code personErased},
     *     {@code employerNeeded} while a case is open or a hold is live
     */
    @StepUp
    @RolesAllowed(Permission.DATA_PROTECT)
    public void agree(long caseId, long requestId, int version) {
        CaseFile caseFile = cases.get(caseId);
        ErasureRequest request = find(caseFile, requestId, version);
        request.agree(authors.current());
        Employer employer = requireKnown(caseFile);
        var today = organizations.getOwn().today();
        if (erasures.hasOpenCaseOf(employer) || erasures.isHeld(employer, today)) {
            throw new BusinessException("employerNeeded");
        }
        ErasedRows rows = employerErasure.erase(caller.get().organizationId(), employer, today);
        request.prove(rows);
        audit.record(
                AuditAction.PERSON_ERASED,
                subject(caseFile),
                rows.changed() + " rows changed, " + rows.deleted() + " deleted");
    }

    /**
     * Declines; who asked may do so too, who thinks better of it.
     *
     * @throws BusinessException {@code erasureDecided}, {@code erasureOthers}
     */
    @RolesAllowed({Permission.DATA_PROTECT, Permission.CASE_WRITE})
    public void decline(long caseId, long requestId, int version) {
        CaseFile caseFile = cases.get(caseId);
        ErasureRequest request = find(caseFile, requestId, version);
        if (!caller.holds(Permission.DATA_PROTECT)
                && !request.row("", caller.get().accountId()).own()) {
            throw new BusinessException("erasureOthers");
        }
        request.decline(authors.current());
        audit.record(AuditAction.ERASURE_DECLINED, subject(caseFile), "");
    }

    private Employer requireKnown(CaseFile caseFile) {
        Employer employer = erasures.lockEmployer(caseFile.getEmployerId());
        if (employer.getErasedOn() != null) {
            throw new BusinessException("personErased");
        }
        return employer;
    }

    private ErasureRequest find(CaseFile caseFile, long requestId, int version) {
        ErasureRequest request =
                erasures.findEmployerRequest(caseFile.getEmployerId(), requestId)
                        .orElseThrow(NotFoundException::new);
        if (request.getVersion() != version) {
            throw new StaleRecordException();
        }
        return request;
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
