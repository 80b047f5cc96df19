package org.makewhole.putback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.putback.Exceptions.Rule;
import org.makewhole.testing.DatabaseAccounts;

/** What does not go back is compared with the entities and with the database. */
@ArquillianTest
class PutBackListIT {
    @Inject private DatabaseAccounts database;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** A table of rights, proofs or secrets that a later version brings has to be listed. */
    @Test
    void everyTableThatSaysWhoMayDoWhatIsListed() throws SQLException {
        Map<String, Rule> listed = Exceptions.read().all();
        Catalogue found = database.owner(Catalogue::of);
        assertEquals(
                Set.of(),
                listed.keySet().stream()
                        .filter(table -> !found.tables().containsKey(table))
                        .collect(Collectors.toSet()),
                "listed and not there");
        Set<String> guarded =
                entityManager.getMetamodel().getEntities().stream()
                        .map(entity -> entity.getJavaType())
                        .filter(
                                type ->
                                        type.getPackageName()
                                                .matches(
                                                        "org\\.makewhole\\.(account|singlesignon"
                                                                + "|keyring|audit|privacy|consent"
                                                                + "|casefile\\.access)\\b.*"))
                        .map(type -> type.getAnnotation(Table.class).name())
                        .filter(found.tables()::containsKey)
                        .collect(Collectors.toCollection(TreeSet::new));
        guarded.removeAll(listed.keySet());
        assertEquals(Set.of(), guarded, "put-back.txt");
        assertEquals(
                Set.of(),
                found.tables().values().stream()
                        .filter(table -> !table.isKeyedById())
                        .map(OwnTable::name)
                        .filter(table -> listed.get(table) != Rule.STAYS)
                        .collect(Collectors.toSet()),
                "goes back and is not keyed by organisation and id");
        Set<String> foreign =
                database.owner(
                        c ->
                                DatabaseAccounts.rows(
                                                c,
                                                "SELECT DISTINCT table_name, referenced_table_name"
                                                        + " FROM information_schema"
                                                        + ".key_column_usage WHERE"
                                                        + " table_schema = DATABASE() AND"
                                                        + " referenced_table_name IS NOT NULL")
                                        .stream()
                                        .filter(row -> found.tables().containsKey(row.get(1)))
                                        .map(row -> row.get(0))
                                        .filter(table -> !found.tables().containsKey(table))
                                        .collect(Collectors.toSet()));
        assertEquals(Set.of(), foreign, "refer to rows of an organisation and are nobody's");
    }
}
