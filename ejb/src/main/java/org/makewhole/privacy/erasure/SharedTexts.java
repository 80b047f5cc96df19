package org.makewhole.privacy.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.makewhole.privacy.inventory.PersonalColumn;
import org.makewhole.privacy.inventory.PersonalColumn.Form;
import org.makewhole.privacy.inventory.PersonalColumn.Showing;
import org.makewhole.privacy.inventory.PersonalData;
import org.makewhole.privacy.inventory.PersonalTable;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.persistence.TableGrants;
import org.makewhole.shared.sealed.Spelling;

/**
 * Texts of a case in which a worker stands beside others: a group's grievance, a claim of several.
 * They belong to all of them and stay, but for those in which the worker is named.
 */
final class SharedTexts {
    private static final PersonalData DATA = PersonalData.read();

    private SharedTexts() {}

    /** Empties the texts that hold one of these words, and says how many there were. */
    static int empty(Connection connection, KeyRing keys, long workerId, Set<String> words)
            throws SQLException {
        int changed = 0;
        for (PersonalTable table : DATA.tables()) {
            List<String> columns = texts(table);
            if (table.isShared() && !columns.isEmpty()) {
                changed += empty(connection, keys, new Rows(table, columns, workerId), words);
            }
        }
        return changed;
    }

    /** The rows of cases in which a worker stands, without those that are the worker's own. */
    private record Rows(PersonalTable table, List<String> columns, long workerId) {
        String select() {
            return "SELECT id, "
                    + String.join(", ", columns)
                    + " FROM "
                    + table.view()
                    + " WHERE "
                    + table.about(workerId)
                    + " AND NOT ("
                    + table.ownedBy(workerId)
                    + ")";
        }
    }

    /** Those of other people are no worker's words. */
    private static List<String> texts(PersonalTable table) {
        return table.columns().stream()
                .filter(column -> column.form() == Form.SEALED)
                .filter(column -> column.showing() == Showing.SHOWN || isFreeText(column))
                .map(PersonalColumn::name)
                .toList();
    }

    /** Not a name of a member, which stays for who did what. */
    private static boolean isFreeText(PersonalColumn column) {
        return !column.name().endsWith("_name");
    }

    private static int empty(Connection connection, KeyRing keys, Rows rows, Set<String> words)
            throws SQLException {
        List<Place> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(rows.select());
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                for (String column : rows.columns()) {
                    byte[] sealed = row.getBytes(column);
                    Place place =
                            Place.of(keys.owner(), rows.table().name(), column, row.getLong("id"));
                    if (sealed != null && holds(keys.open(sealed, place), words)) {
                        found.add(place);
                    }
                }
            }
        }
        if (rows.table().isDeleted()) {
            return delete(connection, rows.table(), found);
        }
        boolean versioned = !TableGrants.isAppendOnly(rows.table().name());
        for (Place place : found) {
            PersonErasure.update(
                    connection,
                    "UPDATE "
                            + rows.table().view()
                            + " SET "
                            + (versioned ? "version = version + 1, " : "")
                            + place.column()
                            + " = ? WHERE id = ?",
                    keys.seal(PersonErasure.NOTHING, place),
                    Long.parseLong(place.row()));
        }
        return found.size();
    }

    /** Of rows that an erasure deletes, those that name the worker go whole. */
    private static int delete(Connection connection, PersonalTable table, List<Place> found)
            throws SQLException {
        int deleted = 0;
        for (String row : found.stream().map(Place::row).distinct().toList()) {
            deleted +=
                    PersonErasure.update(
                            connection,
                            "DELETE FROM " + table.view() + " WHERE id = ?",
                            Long.parseLong(row));
        }
        return deleted;
    }

    private static boolean holds(String text, Set<String> words) {
        String spelled = Spelling.of(text);
        return words.stream().anyMatch(spelled::contains);
    }
}
