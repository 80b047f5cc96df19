package org.makewhole.deadline.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** The control sheet of a week, over the cases that the caller sees. */
@Stateless
@TenantBound
public class ControlSheetService {
    static final int MOST = 400;

    @Inject private DueClocks clocks;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    /**
     * The sheet of the week of a day.
     *
     * @param day null for today
     */
    @RolesAllowed(Permission.CASE_READ)
    public ControlSheet week(LocalDate day) {
        Organization own = organizations.getOwn();
        LocalDate today = own.today();
        LocalDate from =
                (day == null ? today : day)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = from.plusDays(DayOfWeek.values().length - 1L);
        LocalDate before = from.isBefore(today) ? from : today;
        List<DueRow> overdue =
                clocks.after(new DueFilter(Whose.ALL, null, before.minusDays(1)), null, MOST);
        DueCursor start = new DueCursor(from.minusDays(1), Long.MAX_VALUE);
        List<DueRow> rows = clocks.after(new DueFilter(Whose.ALL, null, to), start, MOST);
        return new ControlSheet(
                own.getName(),
                from,
                to,
                first(overdue),
                first(rows),
                overdue.size() <= MOST && rows.size() <= MOST);
    }

    /** The same to be taken out as a file, which leaves an entry. */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public ControlSheet weekForExport(@NotNull LocalDate day) {
        ControlSheet sheet = week(day);
        audit.record(
                AuditAction.CONTROL_SHEET_EXPORTED,
                new AuditSubject("ControlSheet", null, sheet.from().toString()),
                sheet.rows().size() + " + " + sheet.overdue().size());
        return sheet;
    }

    private static List<DueRow> first(List<DueRow> rows) {
        return List.copyOf(rows.subList(0, Math.min(MOST, rows.size())));
    }
}
