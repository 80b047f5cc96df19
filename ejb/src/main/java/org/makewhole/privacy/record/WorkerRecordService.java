package org.makewhole.privacy.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.consent.ConsentExtent;
import org.makewhole.consent.Consents;
import org.makewhole.consent.Recipient;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.privacy.erasure.ErasureService;
import org.makewhole.privacy.inventory.PersonalData;
import org.makewhole.privacy.inventory.PersonalTable;
import org.makewhole.privacy.person.CasePersons;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** Puts a worker's own record together, to be taken out of the platform as a file. */
@Stateless
@TenantBound
public class WorkerRecordService {

    private static final List<PersonalTable> TABLES = PersonalData.read().tables();

    @Inject private CaseFileService cases;
    @Inject private CasePersons persons;
    @Inject private ErasureService erasures;
    @Inject private Consents consents;
    @Inject private RecordRows rows;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    /**
     * The record of the claimant of a case; this is audited.
     *
     * @param format for the audit trail
     * @throws NotFoundException for a case that the caller may not see, and for one whose source
     *     names no worker
     * @throws BusinessException {@code consentMissing} for a recipient outside; {@code
     *     recordOtherCases} when the worker has a case that the caller does not see
     */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public WorkerRecord getForExport(
            long caseId, @NotNull Recipient recipient, @NotNull String format) {
        return getForExport(caseId, null, recipient, format);
    }

    /**
     * The same of another claimant of the case.
     *
     * @param claimant one who stands in the case; null for the first
     */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public WorkerRecord getForExport(
            long caseId, Long claimant, @NotNull Recipient recipient, @NotNull String format) {
        // Asks for the right to read cases too, which a guest does not have.
        long workerId = erasures.getWorkerId(caseId, claimant);
        CaseFile caseFile = cases.get(caseId);
        consents.requireFor(recipient, workerId, caseId, ConsentExtent.WHOLE_CASE);
        List<Long> casesOfWorker = persons.casesOf(workerId);
        if (!casesOfWorker.stream().allMatch(cases::isVisible)) {
            throw new BusinessException("recordOtherCases");
        }
        Organization own = organizations.getOwn();
        audit.record(
                AuditAction.RECORD_EXPORTED,
                new AuditSubject("CaseFile", caseId, caseFile.getNumber()),
                format + " " + recipient);
        return new WorkerRecord(
                own.getName(),
                caseFile.getNumber(),
                Instant.now(),
                own.getTimeZone(),
                casesOfWorker.stream()
                        .map(id -> cases.getParties(id).employer().getName())
                        .distinct()
                        .toList(),
                rows.of(own.getId(), TABLES, workerId),
                RecordRows.withheld(TABLES));
    }
}
