package org.makewhole.putback;

import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.makewhole.privacy.member.MemberData;
import org.makewhole.privacy.member.MemberNumber;
import org.makewhole.privacy.member.NotedName;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.Place;

/**
 * Members who were forgotten since: on rows that came back a number takes the place of their name
 * once more, found as their erasure found them, by account or by the name itself.
 */
final class MemberNames {
    private static final String ERASED =
            "SELECT id FROM membership WHERE organization_id = ? AND erased_on IS NOT NULL";

    private static final String MEMBERS =
            "SELECT id, account_id, display_name FROM membership WHERE organization_id = ?"
                    + " AND id IN (?";

    private final OwnRows now;
    private final KeyRing keys;

    /** Their numbers by account, and by the name that they had. */
    private final Map<Long, String> accounts = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();

    private MemberNames(OwnRows now, KeyRing keys) {
        this.now = now;
        this.keys = keys;
    }

    /** Those forgotten now who were not forgotten then. */
    static Set<Long> forgotten(OwnRows then, OwnRows now) throws SQLException {
        Set<Long> members = now.ids(ERASED);
        members.removeAll(then.ids(ERASED));
        return members;
    }

    static MemberNames of(Set<Long> members, OwnRows then, OwnRows now, KeyRing keys)
            throws SQLException {
        MemberNames found = new MemberNames(now, keys);
        then.each(
                members,
                size -> MEMBERS + ", ?".repeat(size - 1) + ")",
                row -> {
                    long id = row.getLong(1);
                    Place place = Place.of(now.organization(), "membership", "display_name", id);
                    found.accounts.put(row.getLong(2), MemberNumber.of(id));
                    byte[] name = row.getBytes(3);
                    if (name != null) {
                        found.names.put(keys.open(name, place), MemberNumber.of(id));
                    }
                });
        return found;
    }

    /** Takes the names out of rows that were brought. */
    int takeOut(Map<OwnTable, RowDifference> brought)
            throws SQLException, GeneralSecurityException {
        int taken = 0;
        for (NotedName name : MemberData.read().names()) {
            for (Map.Entry<OwnTable, RowDifference> table : brought.entrySet()) {
                if (table.getKey().name().equals(name.table())) {
                    Set<Long> ids = new HashSet<>(table.getValue().gone());
                    ids.addAll(table.getValue().changed());
                    taken += replace(name, numbers(name, ids));
                }
            }
        }
        return taken;
    }

    /** By id of a row: the number that takes the place of the name there. */
    private Map<Long, String> numbers(NotedName name, Set<Long> ids) throws SQLException {
        Map<Long, String> numbers = new HashMap<>();
        String who = name.who() == null ? "0" : "`" + name.who() + "`";
        now.each(
                ids,
                size ->
                        "SELECT `id`, %s, `%s` FROM `%s` WHERE `organization_id` = ?"
                                        .formatted(who, name.column(), name.table())
                                + " AND `id` IN (?"
                                + ", ?".repeat(size - 1)
                                + ")",
                row -> {
                    String number = number(name, row);
                    if (number != null) {
                        numbers.put(row.getLong(1), number);
                    }
                });
        return numbers;
    }

    private String number(NotedName name, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes(3);
        if (sealed == null || name.who() != null) {
            return sealed == null ? null : accounts.get(row.getLong(2));
        }
        Place place = Place.of(now.organization(), name.table(), name.column(), row.getLong(1));
        return names.get(keys.open(sealed, place));
    }

    private int replace(NotedName name, Map<Long, String> numbers) throws SQLException {
        String sql =
                "UPDATE `%s` SET `%s` = ? WHERE `organization_id` = ? AND `id` = ?"
                        .formatted(name.table(), name.column());
        try (PreparedStatement update = now.connection().prepareStatement(sql)) {
            for (Map.Entry<Long, String> row : numbers.entrySet()) {
                Place place =
                        Place.of(now.organization(), name.table(), name.column(), row.getKey());
                update.setBytes(1, keys.seal(row.getValue(), place));
                update.setInt(2, now.organization());
                update.setLong(3, row.getKey());
                update.executeUpdate();
            }
        }
        return numbers.size();
    }
}
