package org.makewhole.putback;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.makewhole.privacy.inventory.PersonalData;
import org.makewhole.privacy.inventory.PersonalTable;

/**
 * Workers and employers who were forgotten since. All rows that are theirs, or speak of them beside
 * others, are left as they are now, for what was taken out must not come back. Rows are found by
 * the same list as an erasure finds them.
 */
final class Forgotten {
    private static final String ERASED =
            "SELECT id FROM %1$s WHERE organization_id = ? AND erased_on IS NOT NULL";

    private static final String PROVED =
            " UNION SELECT %s_id FROM erasure_request WHERE state = 'DONE' AND %1$s_id IS NOT NULL"
                    + " AND organization_id = %d";

    private final Map<String, Set<Long>> rows = new HashMap<>();
    private int persons;

    private Forgotten() {}

    /** Those forgotten now who were not forgotten then. */
    static Forgotten since(OwnRows then, OwnRows now) throws SQLException {
        Forgotten forgotten = new Forgotten();
        forgotten.add("worker", PersonalData.read().tables(), then, now);
        forgotten.add("employer", PersonalData.read().ofEmployer(), then, now);
        return forgotten;
    }

    private void add(String who, Collection<PersonalTable> tables, OwnRows then, OwnRows now)
            throws SQLException {
        Set<Long> ids = now.ids(ERASED.formatted(who) + PROVED.formatted(who, now.organization()));
        ids.removeAll(then.ids(ERASED.formatted(who)));
        persons += ids.size();
        for (long id : ids) {
            for (PersonalTable table : tables) {
                String own = "SELECT id FROM " + table.view() + " WHERE " + table.about(id);
                Set<Long> theirs = rows.computeIfAbsent(table.name(), name -> new HashSet<>());
                theirs.addAll(then.ids(own));
                theirs.addAll(now.ids(own));
            }
        }
    }

    int persons() {
        return persons;
    }

    /** The ids of the rows of a table that are left as they are. */
    Set<Long> rows(String table) {
        return rows.getOrDefault(table, Set.of());
    }
}
