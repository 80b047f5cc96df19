package org.makewhole.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.spreadsheet.TableWriter;
import org.makewhole.shared.tenancy.TenantBound;

/** Takes a dashboard out of the platform as a file, and leaves a line in the audit trail. */
@Stateless
@TenantBound
public class DashboardExport {

    @Inject private DashboardService dashboards;
    @Inject private AuditTrail audit;

    /** The kinds of file. */
    public enum Format {
        CSV,
        XLSX
    }

    /**
     * What the page shows for the same query, as a file. It is small (a row per month, violation,
     * sector and organisation), so it is whole before the first byte goes out.
     *
     * <p>Needs {@link Permission#DASHBOARD_COUNTRY} as well: the figures come from {@link
     * DashboardService}, which asks for it.
     *
     * @throws org.makewhole.shared.error.NotFoundException for an organisation that does not report
     *     to the caller's
     */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public byte[] export(
            @NotNull @Valid DashboardQuery query,
            @NotNull Format format,
            @NotNull DashboardWording words) {
        Dashboard dashboard = dashboards.show(query);
        byte[] file = file(dashboard, format, words);
        DashboardQuery shown = dashboard.shown();
        audit.record(
                AuditAction.DASHBOARD_EXPORTED,
                new AuditSubject("Dashboard", null, format + " " + shown.currency()),
                "months "
                        + shown.period()
                        + ", country "
                        + orAll(shown.country())
                        + ", organisation "
                        + orAll(shown.organizationId()));
        return file;
    }

    private static Object orAll(Object value) {
        return value == null ? "all" : value;
    }

    private static byte[] file(Dashboard dashboard, Format format, DashboardWording words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter out =
                format == Format.CSV
                        ? TableWriter.csv(bytes)
                        : TableWriter.xlsx(bytes, words.label("sheet"))) {
            new DashboardSheet(dashboard, words, out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
