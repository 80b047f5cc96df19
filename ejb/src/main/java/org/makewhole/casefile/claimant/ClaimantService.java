package org.makewhole.casefile.claimant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.party.MigrationStatus;
import org.makewhole.party.MigrationStatusService;
import org.makewhole.party.Worker;
import org.makewhole.party.WorkerProfile;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Reads and changes what is known of the claimant of a case. */
@Stateless
@TenantBound
public class ClaimantService {

    @Inject private CaseFileService cases;
    @Inject private MigrationStatusService migrationStatus;
    @Inject private AuditTrail audit;
    @Inject private CurrentCaller caller;

    /**
     * The claimant of a case; the migration status for those who may change it, where the
     * organisation keeps it.
     *
     * @throws NotFoundException for a case that the caller may not see, and for one whose source
     *     names no worker
     */
    @RolesAllowed(Permission.CASE_READ)
    public Claimant get(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        Worker worker = workerOf(caseFile);
        boolean status = caller.holds(Permission.CASE_WRITE) && migrationStatus.isKept();
        return new Claimant(
                caseFile.getNumber(),
                worker.getVersion(),
                worker.profile(),
                status,
                status ? worker.getMigrationStatus() : null);
    }

    /**
     * Writes down what is known of the claimant.
     *
     * @param version the version that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void describe(long caseId, int version, @NotNull @Valid WorkerProfile profile) {
        write(caseId, version, profile);
    }

    /**
     * The same with the migration status; null for not known.
     *
     * @throws BusinessException {@code migrationStatusOff} where the organisation keeps none
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void describe(
            long caseId,
            int version,
            @NotNull @Valid WorkerProfile profile,
            MigrationStatus status) {
        // First the choice, then the worker: in this order everybody waits for everybody.
        if (status != null) {
            migrationStatus.requireKept();
        }
        write(caseId, version, profile).noteMigrationStatus(status);
    }

    private Worker write(long caseId, int version, WorkerProfile profile) {
        CaseFile caseFile = cases.get(caseId);
        Worker worker = workerOf(caseFile);
        if (worker.getVersion() != version) {
            throw new StaleRecordException();
        }
        worker.describe(profile);
        audit.record(
                AuditAction.CASE_CHANGED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                "claimant");
        return worker;
    }

    private Worker workerOf(CaseFile caseFile) {
        if (caseFile.getWorkerId() == null) {
            throw new NotFoundException();
        }
        return cases.getParties(caseFile.getId()).worker();
    }
}
