package org.makewhole.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;

/** What the database refuses to each account, whatever the Java code asks for. */
@ArquillianTest
class TableGrantsIT {
    /** MySQL's and MariaDB's error for a missing right on a table or a column. */
    private static final Set<Integer> ACCESS_DENIED = Set.of(1142, 1143);

    @Inject private DatabaseAccounts database;
    @Inject private CatalogueRows catalogue;

    @Resource(lookup = DataSources.REPORT)
    private DataSource report;

    private static void assertDenied(DatabaseWork work) {
        int code = assertThrows(SQLException.class, work::run).getErrorCode();
        assertTrue(ACCESS_DENIED.contains(code), () -> "another error: " + code);
    }

    private interface DatabaseWork {
        void run() throws SQLException;
    }

    private int asApplication(String sql) throws SQLException {
        return database.application(connection -> DatabaseAccounts.update(connection, sql));
    }

    private List<String> tables() throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(
                                        connection,
                                        "SELECT table_name FROM information_schema.tables"
                                                + " WHERE table_schema = DATABASE()")
                                .stream()
                                .map(row -> row.get(0))
                                .toList());
    }

    @Test
    void appendOnlyTablesAreNeitherChangedNorEmptied() throws SQLException {
        assertFalse(TableGrants.APPEND_ONLY.isEmpty());
        for (String table : TableGrants.APPEND_ONLY) {
            assertTrue(tables().contains(table), table);
            for (String name : List.of(table, TenantViews.of(table))) {
                assertDenied(() -> asApplication("UPDATE `" + name + "` SET version = 9"));
                assertDenied(() -> asApplication("DELETE FROM `" + name + "`"));
            }
            assertDenied(() -> asApplication("TRUNCATE TABLE `" + table + "`"));
        }
    }

    /** What a person wrote about another can be taken out of a row that stays; nothing else. */
    @Test
    void ofAnAppendOnlyRowOnlyItsTextsCanBeTakenOut() throws SQLException {
        assertFalse(TableGrants.ERASABLE.isEmpty());
        for (var erasable : TableGrants.ERASABLE.entrySet()) {
            String view = TenantViews.of(erasable.getKey());
            List<String> texts = List.of(erasable.getValue().split(", "));
            for (String column : catalogue.columnsOf(erasable.getKey())) {
                String sql = "UPDATE `" + view + "` SET `" + column + "` = NULL WHERE 1 = 0";
                if (texts.contains(column)) {
                    assertEquals(0, asApplication(sql));
                } else {
                    assertDenied(() -> asApplication(sql));
                }
            }
        }
    }

    @Test
    void aChainOfTheAuditGrowsAndNeverBeginsAnew() throws SQLException {
        assertFalse(TableGrants.NEVER_EMPTIED.isEmpty());
        for (String table : TableGrants.NEVER_EMPTIED) {
            assertTrue(tables().contains(table), table);
            assertDenied(() -> asApplication("DELETE FROM `" + table + "`"));
            assertDenied(() -> asApplication("TRUNCATE TABLE `" + table + "`"));
        }
    }

    @Test
    void theApplicationDoesNotTouchTheSchema() {
        assertDenied(() -> asApplication("CREATE TABLE extra (id INT)"));
        assertDenied(() -> asApplication("ALTER TABLE case_file ADD COLUMN extra INT"));
        assertDenied(() -> asApplication("DROP TABLE case_file"));
        assertDenied(() -> asApplication("DELETE FROM flyway_schema_history"));
        assertDenied(
                () ->
                        asApplication(
                                "CREATE TRIGGER t BEFORE INSERT ON case_file FOR EACH ROW"
                                        + " SET NEW.version = 0"));
    }

    @Test
    void theReportAccountReadsTheReadModelAndNothingElse() throws SQLException {
        int readable = 0;
        for (String table : tables()) {
            if (table.startsWith("dashboard_")) {
                assertNotNull(asReport("SELECT COUNT(*) FROM `" + table + "`"));
                assertDenied(() -> changeAsReport("DELETE FROM `" + table + "`"));
                readable++;
            } else {
                assertDenied(() -> asReport("SELECT COUNT(*) FROM `" + table + "`"));
            }
        }
        assertTrue(readable > 0);
    }

    private String asReport(String sql) throws SQLException {
        return database.report(connection -> DatabaseAccounts.single(connection, sql));
    }

    private void changeAsReport(String sql) throws SQLException {
        database.report(connection -> DatabaseAccounts.update(connection, sql));
    }

    @Test
    void theReportPoolConnectsUnderTheReportAccount() throws SQLException {
        try (Connection connection = report.getConnection()) {
            assertTrue(
                    DatabaseAccounts.single(connection, "SELECT CURRENT_USER()")
                            .startsWith("makewhole_report@"));
        }
    }
}
