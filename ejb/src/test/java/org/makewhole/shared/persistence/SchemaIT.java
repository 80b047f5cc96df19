package org.makewhole.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.testing.DatabaseAccounts;

/** What the database itself has to promise, read from its own catalogue. */
@ArquillianTest
class SchemaIT {
    /** Tie people to organisations; read at sign-in, before there is a tenant. */
    private static final Set<String> TIES =
            Set.of("membership", "account_session", "access_link", "clock_feed");

    @Inject private DatabaseAccounts database;

    private List<List<String>> catalogue(String sql) throws SQLException {
        return database.owner(connection -> DatabaseAccounts.rows(connection, sql));
    }

    private List<String> names(String sql) throws SQLException {
        return catalogue(sql).stream().map(row -> row.get(0)).toList();
    }

    private List<String> tenantTables() throws SQLException {
        return names(
                        "SELECT table_name FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE()"
                                + " AND column_name = 'organization_id' ORDER BY table_name")
                .stream()
                .filter(table -> !table.startsWith(TenantViews.of("")))
                .filter(table -> !TIES.contains(table))
                .toList();
    }

    @Test
    void theKeyOfEveryTenantTableLeadsWithTheOrganization() throws SQLException {
        List<String> leading =
                names(
                        "SELECT table_name FROM information_schema.statistics"
                                + " WHERE table_schema = DATABASE() AND index_name = 'PRIMARY'"
                                + " AND seq_in_index = 1 AND column_name = 'organization_id'"
                                + " ORDER BY table_name");
        assertFalse(leading.isEmpty());
        assertEquals(tenantTables(), leading);
    }

    @Test
    void everyIndexOfATenantTableLeadsWithTheOrganizationButFullText() throws SQLException {
        List<List<String>> others =
                catalogue(
                        "SELECT s.table_name, s.index_name FROM information_schema.statistics s"
                                + " JOIN information_schema.columns c ON"
                                + " c.table_schema = s.table_schema"
                                + " AND c.table_name = s.table_name"
                                + " AND c.column_name = 'organization_id'"
                                + " WHERE s.table_schema = DATABASE() AND s.seq_in_index = 1"
                                + " AND s.column_name <> 'organization_id'"
                                + " AND s.index_type <> 'FULLTEXT'");
        assertEquals(List.of(), others.stream().filter(row -> !TIES.contains(row.get(0))).toList());
    }

    @Test
    void everyReferenceBetweenTenantTablesCarriesTheOrganization() throws SQLException {
        List<String> tenantTables = tenantTables();
        List<List<String>> references =
                catalogue(
                        "SELECT table_name, constraint_name, referenced_table_name,"
                                + " GROUP_CONCAT(CONCAT(column_name, '>', referenced_column_name)"
                                + " ORDER BY ordinal_position)"
                                + " FROM information_schema.key_column_usage"
                                + " WHERE table_schema = DATABASE()"
                                + " AND referenced_table_name IS NOT NULL"
                                + " GROUP BY table_name, constraint_name, referenced_table_name");
        List<List<String>> betweenTenantTables =
                references.stream()
                        .filter(row -> tenantTables.contains(row.get(0)))
                        .filter(
                                row ->
                                        tenantTables.contains(row.get(2))
                                                || TIES.contains(row.get(2)))
                        .toList();
        assertFalse(betweenTenantTables.isEmpty());
        assertEquals(
                List.of(),
                betweenTenantTables.stream()
                        .filter(row -> !row.get(3).startsWith("organization_id>organization_id,"))
                        .toList());
    }

    @Test
    void everyTenantTableBelongsToAnOrganizationThatExists() throws SQLException {
        List<String> anchored =
                names(
                        "SELECT DISTINCT table_name FROM information_schema.key_column_usage"
                                + " WHERE table_schema = DATABASE()"
                                + " AND column_name = 'organization_id'"
                                + " AND referenced_table_name IS NOT NULL");
        assertEquals(
                List.of(),
                tenantTables().stream()
                        .filter(table -> !table.startsWith("dashboard_"))
                        .filter(table -> !anchored.contains(table))
                        .toList());
    }
}
