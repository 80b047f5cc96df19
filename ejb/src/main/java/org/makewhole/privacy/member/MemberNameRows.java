package org.makewhole.privacy.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.Place;

/**
 * Finds the rows on which a member's name stands: by their account, or, where none was noted, by
 * the name itself.
 */
@ApplicationScoped
class MemberNameRows {

    /** Their ids. */
    List<Long> of(Connection connection, KeyRing keys, NotedName name, MemberPlace member)
            throws SQLException {
        return name.who() == null
                ? byName(connection, keys, name, member.name())
                : byAccount(connection, name, member.accountId());
    }

    private static List<Long> byAccount(Connection connection, NotedName name, long accountId)
            throws SQLException {
        String sql =
                "SELECT id FROM %s WHERE %s = ? AND %s IS NOT NULL"
                        .formatted(name.source(), name.who(), name.column());
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, accountId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }

    private static List<Long> byName(
            Connection connection, KeyRing keys, NotedName name, String wanted)
            throws SQLException {
        String sql =
                "SELECT id, %1$s FROM %2$s WHERE %1$s IS NOT NULL"
                        .formatted(name.column(), name.source());
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long id = row.getLong(1);
                Place place = Place.of(keys.owner(), name.table(), name.column(), id);
                if (wanted.equals(keys.open(row.getBytes(2), place))) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }
}
