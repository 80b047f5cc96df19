package org.makewhole.privacy.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Asks that a claimant of a case be forgotten, the first one or one beside them, and decides on it:
 * never the same person.
 */
@Stateless
@TenantBound
public class ErasureService {
    private static final int MOST_SHOWN = 200;

    @Inject private Erasures erasures;
    @Inject private LegalHolds holds;
    @Inject private PersonErasure personErasure;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /**
     * Holds on the claimant of a case, and what was asked and done.
     *
     * @throws NotFoundException for a case that the caller may not see, and for one whose source
     *     names no worker
     */
    @RolesAllowed(Permission.CASE_READ)
    public PersonProtection get(long caseId) {
        return get(caseId, null);
    }

    /**
     * The same of another claimant of the case.
     *
     * @param claimant one who stands in the case; null for the first
     */
    @RolesAllowed(Permission.CASE_READ)
    public PersonProtection get(long caseId, Long claimant) {
        CaseFile caseFile = cases.get(caseId);
        Worker worker = erasures.persons().get(caseFile, claimant);
        long workerId = worker.getId();
        LocalDate today = organizations.getOwn().today();
        long viewer = caller.get().accountId();
        return new PersonProtection(
                caseFile.getNumber(),
                workerId,
                erasures.persons().of(caseFile),
                worker.getName(),
                worker.getErasedOn(),
                holds.holds(workerId, today),
                erasures.hasOpenCase(workerId),
                erasures.holdsOf(workerId).stream()
                        .map(hold -> hold.row(today, caseFile.getNumber(), caseId))
                        .toList(),
                erasures.requestsOf(workerId).stream()
                        .map(request -> request.row(caseFile.getNumber(), viewer))
                        .toList());
    }

    /**
     * The id of a claimant of a case.
     *
     * @param claimant one who stands in the case; null for the first
     * @throws NotFoundException as {@link #get(long)}, and for anybody else
     */
    @RolesAllowed(Permission.CASE_READ)
    public long getWorkerId(long caseId, Long claimant) {
        return erasures.persons().get(cases.get(caseId), claimant).getId();
    }

    /**
     * Asks for it; nothing is erased yet.
     *
     * @throws BusinessException {@code erasureBySchedule}, {@code personErased}, {@code
     *     erasureOpenCase}, {@code onLegalHold}, {@code erasureAsked} when somebody asked before
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void ask(long caseId, @NotNull ErasureGround ground) {
        ask(caseId, null, ground);
    }

    /**
     * The same for another claimant of the case.
     *
     * @param claimant one who stands in the case; null for the first
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void ask(long caseId, Long claimant, @NotNull ErasureGround ground) {
        if (ground == ErasureGround.SCHEDULE) {
            throw new BusinessException("erasureBySchedule");
        }
        CaseFile caseFile = cases.get(caseId);
        long workerId = erasures.persons().get(caseFile, claimant).getId();
        requireErasable(workerId);
        if (erasures.requestsOf(workerId).stream()
                .anyMatch(request -> request.row("", 0).isWaiting())) {
            throw new BusinessException("erasureAsked");
        }
        erasures.add(new ErasureRequest(workerId, caseId, ground, authors.current()));
        audit.record(AuditAction.ERASURE_ASKED, subject(caseFile), ground.name());
    }

    /**
     * Agrees, as somebody else than who asked: everything that says who the worker is goes, in this
     * moment and for good.
     *
     * @param version the version of the request that the person saw
     * @throws BusinessException {@code twoPersons}, {@code erasureDecided}, and those of {@link
     *     #ask}
     */
    @StepUp
    @RolesAllowed(Permission.DATA_PROTECT)
    public void agree(long caseId, long requestId, int version) {
        CaseFile caseFile = cases.get(caseId);
        ErasureRequest request = find(caseFile, requestId, version);
        long workerId = request.getWorkerId();
        requireErasable(workerId);
        request.agree(authors.current());
        ErasedRows rows =
                personErasure.erase(
                        caller.get().organizationId(), workerId, organizations.getOwn().today());
        request.prove(rows);
        audit.record(
                AuditAction.PERSON_ERASED,
                subject(caseFile),
                rows.changed() + " rows changed, " + rows.deleted() + " deleted");
    }

    /**
     * Declines; who asked may do so too, who thinks better of it.
     *
     * @throws BusinessException {@code erasureDecided}
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

    /** Requests about persons of cases that the caller sees, the latest first. */
    @RolesAllowed(Permission.DATA_PROTECT)
    public List<RequestRow> requests() {
        long viewer = caller.get().accountId();
        return erasures.visibleRequests(MOST_SHOWN).stream()
                .map(row -> ((ErasureRequest) row[0]).row(((CaseFile) row[1]).getNumber(), viewer))
                .toList();
    }

    /** Of whichever claimant of the case. */
    private ErasureRequest find(CaseFile caseFile, long requestId, int version) {
        ErasureRequest request =
                erasures.persons().ids(caseFile).stream()
                        .flatMap(worker -> erasures.findRequest(worker, requestId).stream())
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        if (request.getVersion() != version) {
            throw new StaleRecordException();
        }
        return request;
    }

    private void requireErasable(long workerId) {
        if (erasures.lock(workerId).isErased()) {
            throw new BusinessException("personErased");
        }
        if (holds.holds(workerId, organizations.getOwn().today())) {
            throw new BusinessException("onLegalHold");
        }
        if (erasures.hasOpenCase(workerId)) {
            throw new BusinessException("erasureOpenCase");
        }
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
