package org.makewhole.shared.tenancy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/**
 * The wall with all Java code taken away: SQL under the application's account, once per tenant
 * table of the catalogue. What it cannot see it can neither read, change nor add to.
 */
@ArquillianTest
class SecondLockIT {
    private static final int TABLE_ACCESS_DENIED = 1142;

    /** The same for a column, where the account may take a text out of a row. */
    private static final int COLUMN_ACCESS_DENIED = 1143;

    private static final int CHECK_OPTION_FAILED = 1369;
    private static final long ROW = 7007;

    @Inject private DatabaseAccounts database;
    @Inject private CatalogueRows catalogue;
    @Inject private TestOrganizations organizations;
    @Inject private Transactions transactions;
    @Inject private Tenancy tenancy;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource pool;

    /** Once per tenant-owned table. */
    private interface PerTable {
        void on(String table) throws SQLException;
    }

    private void forEachTenantTable(PerTable test) throws SQLException {
        List<String> tables = catalogue.tenantTables();
        assertTrue(tables.size() >= 15, () -> "only " + tables);
        assertAll(tables.stream().<Executable>map(table -> () -> test.on(table)));
    }

    private static void assertRefused(int error, Executable work, String what) {
        SQLException refusal = assertThrows(SQLException.class, work, what);
        assertEquals(error, refusal.getErrorCode(), () -> what + ": " + refusal.getMessage());
    }

    @Test
    void noTenantTableIsReachedButByItsView() throws SQLException {
        TestOrganization own = organizations.found();
        forEachTenantTable(
                table ->
                        List.of(
                                        "SELECT COUNT(*) FROM `" + table + "`",
                                        "DELETE FROM `" + table + "`",
                                        "UPDATE `" + table + "` SET organization_id = 1",
                                        "INSERT INTO `" + table + "` (organization_id) VALUES (1)")
                                .forEach(
                                        sql ->
                                                assertRefused(
                                                        TABLE_ACCESS_DENIED,
                                                        () -> execute(own.id(), sql),
                                                        sql)));
    }

    @Test
    void everyViewShowsAllColumnsAndChecksWhatIsWritten() throws SQLException {
        forEachTenantTable(
                table -> {
                    String view = TenantViews.of(table);
                    assertEquals(catalogue.columnsOf(table), catalogue.columnsOf(view), view);
                    assertEquals(
                            List.of("CASCADED", "YES", "DEFINER"),
                            database.owner(
                                            connection ->
                                                    DatabaseAccounts.rows(
                                                            connection,
                                                            "SELECT check_option, is_updatable,"
                                                                    + " security_type FROM"
                                                                    + " information_schema.views"
                                                                    + " WHERE table_schema ="
                                                                    + " DATABASE() AND table_name"
                                                                    + " = ?",
                                                            view))
                                    .get(0),
                            view);
                });
    }

    @Test
    void withoutThePredicateNothingOfAnotherOrganizationIsSeenOrChanged() throws SQLException {
        TestOrganization own = organizations.found();
        TestOrganization other = organizations.found();
        forEachTenantTable(
                table -> {
                    seed(table, own.id(), ROW);
                    seed(table, other.id(), ROW);
                    String view = TenantViews.of(table);

                    assertEquals(List.of(), organizationsIn(view, null), view + " unbound");
                    assertEquals(List.of(own.id()), organizationsIn(view, own.id()), view);
                    assertEquals(List.of(other.id()), organizationsIn(view, other.id()), view);
                    assertChangesNothing(view, own.id(), other.id());
                    assertRefused(
                            CHECK_OPTION_FAILED,
                            () -> insertFor(own.id(), view, catalogue.row(table, other.id(), 1)),
                            "a row for another organisation in " + view);
                    assertEquals(2, rowsOf(table, own.id(), other.id()), table);
                });
    }

    private void assertChangesNothing(String view, int own, int other) throws SQLException {
        for (String sql :
                List.of(
                        "DELETE FROM `" + view + "` WHERE organization_id = " + other,
                        "UPDATE `"
                                + view
                                + "` SET organization_id = "
                                + own
                                + " WHERE organization_id = "
                                + other)) {
            try {
                assertEquals(0, execute(own, sql), sql);
            } catch (SQLException refused) {
                // An append-only table refuses it whatever the row.
                assertTrue(
                        refused.getErrorCode() == TABLE_ACCESS_DENIED
                                || refused.getErrorCode() == COLUMN_ACCESS_DENIED,
                        () -> sql + ": " + refused.getMessage());
            }
        }
    }

    private int execute(int organization, String sql) throws SQLException {
        return database.application(
                organization,
                connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute(sql);
                        return Math.max(0, statement.getUpdateCount());
                    }
                });
    }

    private int insertFor(int organization, String view, Map<String, Object> row)
            throws SQLException {
        return database.application(
                organization,
                connection -> {
                    DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 0");
                    return CatalogueRows.insert(connection, "INSERT", view, row);
                });
    }

    private void seed(String table, int organization, long id) throws SQLException {
        Map<String, Object> row = catalogue.row(table, organization, id);
        database.owner(
                connection -> {
                    DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 0");
                    return CatalogueRows.insert(connection, "INSERT IGNORE", table, row);
                });
    }

    /** Whose rows a query without any predicate sees. */
    private List<Integer> organizationsIn(String view, Integer bound) throws SQLException {
        DatabaseAccounts.Work<List<Integer>> read =
                connection ->
                        DatabaseAccounts.rows(
                                        connection, "SELECT organization_id FROM `" + view + "`")
                                .stream()
                                .map(row -> Integer.valueOf(row.get(0)))
                                .toList();
        return bound == null ? database.application(read) : database.application(bound, read);
    }

    private int rowsOf(String table, int own, int other) throws SQLException {
        return Integer.parseInt(
                database.owner(
                        connection ->
                                DatabaseAccounts.single(
                                        connection,
                                        "SELECT COUNT(*) FROM `"
                                                + table
                                                + "` WHERE organization_id IN (?, ?)",
                                        own,
                                        other)));
    }

    @Test
    void theLockIsAKeyAndNotAFilterOverAllRows() throws SQLException {
        TestOrganization own = organizations.found();
        seed("case_file", own.id(), ROW);
        // Only who may see the table may see the plan.
        String plan =
                database.owner(
                        connection -> {
                            DatabaseAccounts.update(
                                    connection,
                                    "SET " + BoundConnection.VARIABLE + " = " + own.id());
                            return DatabaseAccounts.rows(
                                            connection,
                                            "EXPLAIN SELECT * FROM own_case_file WHERE id = " + ROW)
                                    .toString();
                        });
        // Both columns of the key, of 4 and 8 bytes, the first from the function.
        assertTrue(plan.contains("PRIMARY, 12, const"), plan);
    }

    @Test
    void aPooledConnectionCarriesNothingFromOneTransactionToTheNext() {
        TestOrganization own = organizations.found();
        TestOrganization other = organizations.found();
        List<String> seen = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            int bound = (round % 2 == 0 ? own : other).id();
            assertEquals(
                    String.valueOf(bound),
                    transactions.within(
                            em -> {
                                tenancy.bindTo(bound);
                                return variable();
                            }));
            if (round % 3 == 0) {
                assertThrows(EJBException.class, () -> failWhileBound(own.id()));
            }
            seen.add(transactions.within(em -> variable()));
            seen.add(variable());
        }
        assertTrue(
                seen.stream().allMatch(value -> value == null),
                () -> "a binding outlived its transaction: " + seen);
    }

    private void failWhileBound(int organization) {
        transactions.within(
                em -> {
                    tenancy.bindTo(organization);
                    variable();
                    throw new IllegalStateException("rolls the transaction back");
                });
    }

    @Test
    void theStatementsBeforeABindingSeeNothing() {
        TestOrganization own = organizations.found();
        transactions.within(
                em -> {
                    assertNull(variable());
                    tenancy.bindTo(own.id());
                    assertEquals(String.valueOf(own.id()), variable());
                    return null;
                });
    }

    /** What the session variable holds on the connection that the pool gives out here. */
    private String variable() {
        try (Connection connection = pool.getConnection()) {
            return DatabaseAccounts.single(connection, "SELECT " + BoundConnection.VARIABLE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
