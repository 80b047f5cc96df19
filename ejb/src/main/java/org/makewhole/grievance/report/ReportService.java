package org.makewhole.grievance.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.grievance.GrievanceService;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.spreadsheet.TableWriter;
import org.makewhole.shared.tenancy.TenantBound;

/** Figures of the grievances that the caller may see. */
@Stateless
@TenantBound
public class ReportService {

    @Inject private GrievanceService grievances;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    @RolesAllowed(Permission.CASE_READ)
    public GrievanceReport report() {
        return new Figures(grievances.all(), organizations.getOwn().today()).report();
    }

    /** The same as a file, which leaves an entry in the audit trail. */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public byte[] export(@NotNull ReportFormat format, @NotNull ReportWording words)
            throws IOException {
        GrievanceReport report =
                new Figures(grievances.all(), organizations.getOwn().today()).report();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TableWriter writer =
                format == ReportFormat.CSV
                        ? TableWriter.csv(file)
                        : TableWriter.xlsx(file, words.heading("title"));
        try (writer) {
            new ReportSheet(writer, words).write(report);
        }
        Organization own = organizations.getOwn();
        audit.record(
                AuditAction.GRIEVANCES_EXPORTED,
                new AuditSubject("Organization", own.getId().longValue(), own.getName()),
                format.name());
        return file.toByteArray();
    }
}
