package org.makewhole.shared.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
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

    /** Connects each account once: a reference takes ten statements, and there are hundreds. */
    @Test
    void noRowCanPointAtARowOfAnotherOrganization() throws SQLException {
        references = references();
        tenantTables = Set.copyOf(catalogue.tenantTables());
        assertTrue(references.size() >= 10, () -> "only " + references);
        TestOrganization own = organizations.found();
        TestOrganization other = organizations.found();
        database.owner(
                owner -> {
                    DatabaseAccounts.update(owner, "SET FOREIGN_KEY_CHECKS = 0");
                    return database.application(
                            own.id(),
                            application -> {
                                for (Reference reference : references) {
                                    tryOut(reference, own.id(), other.id(), owner, application);
                                }
                                return null;
                            });
                });
    }

    private void tryOut(
            Reference reference, int own, int other, Connection owner, Connection application)
            throws SQLException {
        for (String parent : parentsOf(reference.table())) {
            seed(owner, parent, own, OWN_ROW);
        }
        seed(owner, reference.parent(), other, FOREIGN_ROW);

        assertEquals(
                1,
                insert(application, reference, own, OWN_ROW),
                () -> "a reference within the organisation stands: " + reference);
        assertEquals(1, remove(owner, reference.table(), own, NEW_ROW));
        SQLException refusal =
                assertThrows(
                        SQLException.class,
                        () -> insert(application, reference, own, FOREIGN_ROW),
                        reference::toString);
        assertTrue(
                refusal.getMessage().contains("`" + reference.constraint() + "`"),
                () -> reference + " was refused for another reason: " + refusal.getMessage());
        // A row left behind could stand in the way of the next by a unique key.
        for (String parent : parentsOf(reference.table())) {
            remove(owner, parent, own, OWN_ROW);
        }
        remove(owner, reference.parent(), other, FOREIGN_ROW);
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
    private void seed(Connection owner, String table, int organization, long id)
            throws SQLException {
        Map<String, Object> row = catalogue.row(table, organization, id);
        // The key that a member is referred to by is the account.
        row.computeIfPresent("account_id", (column, any) -> id);
        for (String column : referenceColumnsOf(table)) {
            row.computeIfPresent(column, (name, any) -> id);
        }
        CatalogueRows.insert(owner, "INSERT IGNORE", table, row);
    }

    private int remove(Connection owner, String table, int organization, long id)
            throws SQLException {
        String key = catalogue.columnsOf(table).contains("id") ? "id" : "account_id";
        return DatabaseAccounts.update(
                owner,
                "DELETE FROM `" + table + "` WHERE organization_id = ? AND `" + key + "` = ?",
                organization,
                id);
    }

    private int insert(Connection application, Reference reference, int organization, long target)
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
        return CatalogueRows.insert(application, "INSERT", view, row);
    }
}
