package org.makewhole.settlement.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Lists the promises of the cases that the caller sees. */
@Stateless
@TenantBound
public class WatchService {
    public static final int PAGE_SIZE = 50;

    @Inject private WatchedPromises promises;
    @Inject private OrganizationService organizations;

    /** The first page of a view, or the one after a place. */
    @RolesAllowed(Permission.CASE_READ)
    public WatchPage page(@NotNull WatchView view, @NotNull Optional<WatchCursor> after) {
        List<WatchRow> rows = promises.read(view, today(), after, false, PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        List<WatchRow> page = more ? rows.subList(0, PAGE_SIZE) : rows;
        return new WatchPage(
                List.copyOf(page),
                after.isPresent() && !page.isEmpty()
                        ? Optional.of(WatchCursor.of(page.get(0)))
                        : Optional.empty(),
                more ? Optional.of(WatchCursor.of(page.get(page.size() - 1))) : Optional.empty());
    }

    /** The page that ends before a place. */
    @RolesAllowed(Permission.CASE_READ)
    public WatchPage pageBefore(@NotNull WatchView view, @NotNull WatchCursor before) {
        List<WatchRow> rows = promises.read(view, today(), Optional.of(before), true, PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        List<WatchRow> page = more ? rows.subList(1, rows.size()) : rows;
        if (page.isEmpty()) {
            return page(view, Optional.empty());
        }
        return new WatchPage(
                List.copyOf(page),
                more ? Optional.of(WatchCursor.of(page.get(0))) : Optional.empty(),
                Optional.of(WatchCursor.of(page.get(page.size() - 1))));
    }

    /** How many promises each view holds. */
    @RolesAllowed(Permission.CASE_READ)
    public Map<WatchView, Long> counts() {
        LocalDate today = today();
        Map<WatchView, Long> counts = new EnumMap<>(WatchView.class);
        for (WatchView view : WatchView.values()) {
            counts.put(view, promises.count(view, today));
        }
        return counts;
    }

    private LocalDate today() {
        return organizations.getOwn().today();
    }
}
