package org.makewhole.shared.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/**
 * The wall as the database keeps it: by hand, under the application's account, no row of one
 * organisation can be made to point at a row of another. The references are read from the
 * catalogue, so that one of a later migration is tested without a change here.
 */
@ArquillianTest
class CrossTenantReferenceIT {
    private static final long OWN_ROW = 1001;
    private static final long FOREIGN_ROW = 2002;
    private static final long NEW_ROW = 3003;

    @Inject private DatabaseAccounts database;
    @Inject private CatalogueRows catalogue;
    @Inject private TestOrganizations organizations;

    /** A composite foreign key, by its part that is not the organisation. */
    private record Reference(String table, String constraint, String column, String parent) {}

    private List<Reference> references;
    private Set<String> tenantTables;

    @Test
    void noRowCanPointAtARowOfAnotherOrganization() throws SQLException {
        references = references();
        tenantTables = Set.copyOf(catalogue.tenantTables());
        assertTrue(references.size() >= 10, () -> "only " + references);
        TestOrganization own = organizations.found();
        TestOrganization other = organizations.found();
        for (Reference reference : references) {
            for (String parent : parentsOf(reference.table())) {
                seed(parent, own.id(), OWN_ROW);
            }
            seed(reference.parent(), other.id(), FOREIGN_ROW);

            assertEquals(
                    1,
                    insertAsApplication(reference, own.id(), OWN_ROW),
                    () -> "a reference within the organisation stands: " + reference);
            discard(reference, own.id());
            SQLException refusal =
                    assertThrows(
                            SQLException.class,
                            () -> insertAsApplication(reference, own.id(), FOREIGN_ROW),
                            reference::toString);
            assertTrue(
                    refusal.getMessage().contains("`" + reference.constraint() + "`"),
                    () -> reference + " was refused for another reason: " + refusal.getMessage());
            // A row left behind could stand in the way of the next by a unique key.
            for (String parent : parentsOf(reference.table())) {
                unseed(parent, own.id(), OWN_ROW);
            }
            unseed(reference.parent(), other.id(), FOREIGN_ROW);
        }
    }

    private List<Reference> references() throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(
                                        connection,
                                        "SELECT k.table_name, k.constraint_name, k.column_name,"
                                                + " k.referenced_table_name"
                                                + " FROM information_schema.key_column_usage k"
                                                + " WHERE k.table_schema = DATABASE()"
                                                + " AND k.referenced_table_name IS NOT NULL"
                                                + " AND k.ordinal_position = 2")
                                .stream()
                                .map(r -> new Reference(r.get(0), r.get(1), r.get(2), r.get(3)))
                                .toList());
    }

    private List<String> parentsOf(String table) throws SQLException {
        return references.stream()
                .filter(reference -> reference.table().equals(table))
                .map(Reference::parent)
                .distinct()
                .toList();
    }

    private List<String> referenceColumnsOf(String table) throws SQLException {
        return references.stream()
                .filter(reference -> reference.table().equals(table))
                .map(Reference::column)
                .toList();
    }

    /** A row with a known key, whatever it may point at: only its own existence matters here. */
    private void seed(String table, int organization, long id) throws SQLException {
        Map<String, Object> row = catalogue.row(table, organization, id);
        // The key that a member is referred to by is the account.
        row.computeIfPresent("account_id", (column, any) -> id);
        for (String column : referenceColumnsOf(table)) {
            row.computeIfPresent(column, (name, any) -> id);
        }
        database.owner(
                connection -> {
                    DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 0");
                    return CatalogueRows.insert(connection, "INSERT IGNORE", table, row);
                });
    }

    private void unseed(String table, int organization, long id) throws SQLException {
        String key = catalogue.columnsOf(table).contains("id") ? "id" : "account_id";
        database.owner(
                connection -> {
                    DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 0");
                    return DatabaseAccounts.update(
                            connection,
                            "DELETE FROM `"
                                    + table
                                    + "` WHERE organization_id = ? AND `"
                                    + key
                                    + "` = ?",
                            organization,
                            id);
                });
    }

    private int insertAsApplication(Reference reference, int organization, long target)
            throws SQLException {
        Map<String, Object> row = catalogue.row(reference.table(), organization, NEW_ROW);
        for (String column : referenceColumnsOf(reference.table())) {
            row.computeIfPresent(column, (name, any) -> OWN_ROW);
        }
        row.put(reference.column(), target);
        // What ties people to organisations is no tenant's own and has no view.
        String view =
                tenantTables.contains(reference.table())
                        ? TenantViews.of(reference.table())
                        : reference.table();
        return database.application(
                organization, connection -> CatalogueRows.insert(connection, "INSERT", view, row));
    }

    private void discard(Reference reference, int organization) throws SQLException {
        int gone =
                database.owner(
                        connection ->
                                DatabaseAccounts.update(
                                        connection,
                                        "DELETE FROM `"
                                                + reference.table()
                                                + "` WHERE organization_id = ? AND id = ?",
                                        organization,
                                        NEW_ROW));
        assertEquals(1, gone);
    }
}
