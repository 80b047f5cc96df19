package org.makewhole.dashboard;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.makewhole.dashboard.DashboardTables.Grouping;
import org.makewhole.dashboard.disclosure.SmallFigures;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationName;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.security.Permission;

/**
 * Figures of the caller's organisation and of those that report to it. Reads through the account
 * that sees the read model only; which organisations those are comes from the reporting lines,
 * never from the request. Who may not see the cases gets no figure that is too small.
 */
@Stateless
public class DashboardService {

    @Inject private OrganizationService organizations;
    @Inject private DashboardGuard guard;
    @Inject private DisclosureMemory memory;

    @Resource(lookup = DataSources.REPORT)
    private DataSource dataSource;

    /**
     * The dashboard for a query. A currency in which the chosen cases hold no money gives way to
     * the one with most of them.
     *
     * @throws NotFoundException for an organisation that does not report to the caller's
     */
    @RolesAllowed(Permission.DASHBOARD_COUNTRY)
    public Dashboard show(@NotNull @Valid DashboardQuery query) {
        List<OrganizationName> visible = visible();
        List<Integer> all = visible.stream().map(OrganizationName::id).toList();
        if (query.organizationId() != null && !all.contains(query.organizationId())) {
            throw new NotFoundException();
        }
        List<Integer> chosen =
                query.organizationId() == null ? all : List.of(query.organizationId());
        try (Connection database = dataSource.getConnection()) {
            // One snapshot, so that a refresh in between cannot make two tables of a page differ.
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            database.setAutoCommit(false);
            try {
                DashboardTables tables = new DashboardTables(database);
                DashboardChoices choices =
                        DashboardChoices.of(
                                query,
                                visible,
                                tables.holdings(all),
                                guard.isOpen(chosen) ? 1 : guard.threshold());
                String currency =
                        choices.currency(query.currency(), organizations.getOwn().getCurrency());
                return assemble(query.in(currency), choices, chosen, tables);
            } finally {
                database.rollback();
                database.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private List<OrganizationName> visible() {
        Organization own = organizations.getOwn();
        List<OrganizationName> visible = new ArrayList<>();
        visible.add(new OrganizationName(own.getId(), own.getName()));
        organizations.reportingToOwn().stream()
                .filter(name -> !name.id().equals(own.getId()))
                .forEach(visible::add);
        return visible;
    }

    private Dashboard assemble(
            DashboardQuery shown,
            DashboardChoices choices,
            List<Integer> chosen,
            DashboardTables tables)
            throws SQLException {
        if (guard.isOpen(chosen)) {
            return new DashboardAssembly(shown.grained(), choices, chosen, tables).dashboard();
        }
        DashboardQuery calendar = shown.during(shown.period().calendar());
        Dashboard whole =
                new DashboardAssembly(calendar.by(DashboardGrain.MONTH), choices, chosen, tables)
                        .dashboard();
        // Decided over all that the caller could ask for, not over what was asked.
        DashboardScope all =
                new DashboardScope(
                                choices.organizations().stream().map(OrganizationName::id).toList())
                        .and("currency", shown.currency());
        SmallFigures small =
                memory.decide(
                        new DisclosureMemory.Question(
                                tables.counts(Grouping.SECTOR, all),
                                tables.counts(Grouping.VIOLATION, all),
                                tables.payments(all),
                                guard.threshold(),
                                guard.known()));
        Function<DashboardGrain, Dashboard> by =
                grain -> new GuardedDashboard(whole, grain, small, guard.threshold()).dashboard();
        return shown.grain() == null
                ? Stream.of(DashboardGrain.values())
                        .filter(grain -> grain.compareTo(calendar.grained().grain()) >= 0)
                        .map(by)
                        .filter(Dashboard::isMostlyShown)
                        .findFirst()
                        .orElseGet(() -> by.apply(DashboardGrain.YEAR))
                : by.apply(shown.grain());
    }
}
