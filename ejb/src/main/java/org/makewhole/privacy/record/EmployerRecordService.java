package org.makewhole.privacy.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.privacy.erasure.EmployerErasureService;
import org.makewhole.privacy.inventory.PersonalData;
import org.makewhole.privacy.inventory.PersonalTable;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Puts together what is stored of an employer who is a natural person. It says that there are cases
 * and nothing of them, not even how many: who complained is exactly what an employer must not learn
 * by asking (GDPR, art. 15(4)).
 */
@Stateless
@TenantBound
public class EmployerRecordService {
    private static final List<PersonalTable> TABLES = PersonalData.read().ofEmployer();

    private static final WithheldColumn CASES =
            new WithheldColumn("case_file", "employer_id", "MASKED");

    @Inject private CaseFileService cases;
    @Inject private EmployerErasureService erasures;
    @Inject private RecordRows rows;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    /**
     * The record of the employer of a case, without the number of the case; this is audited.
     *
     * @param format for the audit trail
     * @throws NotFoundException for a case that the caller may not see
     */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public WorkerRecord getForExport(long caseId, @NotNull String format) {
        // Asks for the right to read cases too, which a guest does not have.
        erasures.get(caseId);
        CaseFile caseFile = cases.get(caseId);
        Organization own = organizations.getOwn();
        audit.record(
                AuditAction.RECORD_EXPORTED,
                new AuditSubject("CaseFile", caseId, caseFile.getNumber()),
                format + " EMPLOYER");
        return new WorkerRecord(
                own.getName(),
                "",
                Instant.now(),
                own.getTimeZone(),
                List.of(),
                rows.of(own.getId(), TABLES, caseFile.getEmployerId()),
                Stream.concat(RecordRows.withheld(TABLES).stream(), Stream.of(CASES)).toList());
    }
}
