package org.makewhole.deadline.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Lists the open clocks of the cases that the caller sees, the most urgent first. */
@Stateless
@TenantBound
public class DueService {
    public static final int PAGE_SIZE = 50;
    private static final int SOON_DAYS = 14;

    @Inject private DueClocks clocks;
    @Inject private OrganizationService organizations;

    /** The first page, or the one after a place. */
    @RolesAllowed(Permission.CASE_READ)
    public DuePage page(@NotNull @Valid DueFilter filter, @NotNull Optional<DueCursor> after) {
        List<DueRow> rows = clocks.after(filter, after.orElse(null), PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        List<DueRow> page = more ? rows.subList(0, PAGE_SIZE) : rows;
        return new DuePage(
                List.copyOf(page),
                after.isPresent() && !page.isEmpty()
                        ? Optional.of(DueCursor.of(page.get(0)))
                        : Optional.empty(),
                more ? Optional.of(DueCursor.of(page.get(page.size() - 1))) : Optional.empty());
    }

    /** The page that ends before a place. */
    @RolesAllowed(Permission.CASE_READ)
    public DuePage pageBefore(@NotNull @Valid DueFilter filter, @NotNull DueCursor before) {
        List<DueRow> rows = clocks.before(filter, before, PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        List<DueRow> page = more ? rows.subList(1, rows.size()) : rows;
        if (page.isEmpty()) {
            return page(filter, Optional.empty());
        }
        return new DuePage(
                List.copyOf(page),
                more ? Optional.of(DueCursor.of(page.get(0))) : Optional.empty(),
                Optional.of(DueCursor.of(page.get(page.size() - 1))));
    }

    /** The caller's own that are overdue or due within two weeks, so many at most. */
    @RolesAllowed(Permission.CASE_READ)
    public List<DueRow> soon(int size) {
        LocalDate until = organizations.getOwn().today().plusDays(SOON_DAYS);
        List<DueRow> rows = clocks.after(new DueFilter(Whose.MINE, null, until), null, size);
        return List.copyOf(rows.subList(0, Math.min(size, rows.size())));
    }
}
