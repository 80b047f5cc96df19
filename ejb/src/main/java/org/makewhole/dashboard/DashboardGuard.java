package org.makewhole.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/** Decides from whom small figures are withheld, and what is small. */
@ApplicationScoped
class DashboardGuard {
    /** Below, an operator's mistake would switch the protection off. */
    private static final int LOWEST = 5;

    private static final int HIGHEST = 100;

    @Inject private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "makewhole.smallest.figure")
    private int smallest;

    /** The smallest number of cases that is shown, within bounds whatever the setting says. */
    int threshold() {
        return Math.max(LOWEST, Math.min(HIGHEST, smallest));
    }

    /** Whether the caller may see the cases of all these organisations: of the own one, that is. */
    boolean isOpen(List<Integer> organizationIds) {
        return organizationIds.equals(List.of(caller.get().organizationId()))
                && caller.holds(Permission.CASE_READ);
    }

    /** The organisation whose cases the caller may see, or null. */
    Integer known() {
        return caller.holds(Permission.CASE_READ) ? caller.get().organizationId() : null;
    }
}
