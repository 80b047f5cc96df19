package org.makewhole.grievance.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.grievance.FileGrievance;
import org.makewhole.grievance.Grievance;
import org.makewhole.grievance.GrievanceKind;
import org.makewhole.grievance.Grievor;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.PartyService;
import org.makewhole.party.WorkerDetails;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** For whom a group grievance is brought: people join it and leave it while it goes on. */
@Stateless
@TenantBound
public class GrievorService {

    @Inject private Grievors grievors;
    @Inject private CaseFileService cases;
    @Inject private PartyService parties;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    /**
     * The grievors of a case, the first one first.
     *
     * @throws NotFoundException for a case that the caller may not see
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<GrievorRow> list(long caseId) {
        return grievors.of(cases.get(caseId));
    }

    /**
     * Somebody joins.
     *
     * @param version of the grievance that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code grievorsOfGroupOnly}; {@code grievorsTooMany}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void add(long caseId, int version, @NotNull @Valid WorkerDetails details) {
        CaseFile caseFile = cases.get(caseId);
        Grievance grievance = getGroup(caseId, version);
        if (grievors.of(caseFile).size() >= FileGrievance.MOST_GRIEVORS) {
            throw new BusinessException("grievorsTooMany");
        }
        grievors.add(new Grievor(caseId, parties.addWorker(details).getId()));
        grievors.touch(grievance);
        tell(caseFile, "grievor joined");
    }

    /**
     * Somebody leaves. What is kept of the person stays tied to the case: it is in their record,
     * and they can be forgotten by way of it.
     *
     * @param version of the grievance that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws NotFoundException for somebody who is no grievor of it
     * @throws BusinessException {@code grievorsOfGroupOnly}; {@code grievorStays} for the one whose
     *     name the case bears
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void remove(long caseId, int version, long workerId) {
        CaseFile caseFile = cases.get(caseId);
        Grievance grievance = getGroup(caseId, version);
        Grievor grievor = grievors.find(caseId, workerId).orElseThrow(NotFoundException::new);
        if (Long.valueOf(workerId).equals(caseFile.getWorkerId())) {
            throw new BusinessException("grievorStays");
        }
        grievor.leave(organizations.getOwn().today());
        grievors.touch(grievance);
        tell(caseFile, "grievor left");
    }

    private Grievance getGroup(long caseId, int version) {
        Grievance grievance = grievors.findGrievance(caseId).orElseThrow(NotFoundException::new);
        if (grievance.getVersion() != version) {
            throw new StaleRecordException();
        }
        if (grievance.getKind() != GrievanceKind.GROUP) {
            throw new BusinessException("grievorsOfGroupOnly");
        }
        return grievance;
    }

    private void tell(CaseFile caseFile, String details) {
        audit.record(
                AuditAction.GRIEVANCE_CHANGED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                details);
    }
}
