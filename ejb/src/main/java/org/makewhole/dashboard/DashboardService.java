package org.makewhole.dashboard;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.makewhole.dashboard.DashboardTables.Grouping;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationName;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Sector;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.security.Permission;
import org.makewhole.wage.Violation;

/**
 * Figures of the caller's organisation and of those that report to it. Reads through the account
 * that sees the read model only; which organisations those are comes from the reporting lines,
 * never from the request.
 */
@Stateless
public class DashboardService {

    @Inject private OrganizationService organizations;

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
                        DashboardChoices.of(query, visible, tables.holdings(all));
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

    private static Dashboard assemble(
            DashboardQuery shown,
            DashboardChoices choices,
            List<Integer> chosen,
            DashboardTables tables)
            throws SQLException {
        DashboardScope cases = scope(shown, chosen).within("opened_month", shown.period());
        DashboardScope payments = scope(shown, chosen).within("paid_month", shown.period());
        Map<YearMonth, Figures> opened =
                keyed(tables.figures(Grouping.MONTH, cases), DashboardService::month);
        Map<YearMonth, BigDecimal> received = tables.received(payments);
        Map<String, OrganizationName> names =
                choices.organizations().stream()
                        .collect(Collectors.toMap(name -> name.id().toString(), name -> name));
        return new Dashboard(
                shown,
                choices,
                tables.asOf(chosen),
                opened.values().stream().reduce(Figures.none(), Figures::plus),
                MonthFigures.series(shown.period(), opened, received),
                keyed(tables.figures(Grouping.VIOLATION, cases), Violation::valueOf),
                keyed(tables.figures(Grouping.SECTOR, cases), Sector::valueOf),
                keyed(tables.figures(Grouping.ORGANIZATION, cases), names::get));
    }

    private static DashboardScope scope(DashboardQuery shown, List<Integer> chosen) {
        return new DashboardScope(chosen)
                .and("country", shown.country())
                .and("currency", shown.currency());
    }

    private static YearMonth month(String firstDay) {
        return YearMonth.from(LocalDate.parse(firstDay));
    }

    private static <K> Map<K, Figures> keyed(Map<String, Figures> groups, Function<String, K> key) {
        Map<K, Figures> keyed = new LinkedHashMap<>();
        groups.forEach((group, figures) -> keyed.put(key.apply(group), figures));
        return keyed;
    }
}
