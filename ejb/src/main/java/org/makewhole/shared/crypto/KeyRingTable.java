package org.makewhole.shared.crypto;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table {@code key_ring}, on a connection that the caller gives: the application's own, or that
 * of a migration.
 */
final class KeyRingTable {
    private static final String WRAPPED = "field_keys, file_keys, index_keys";

    private final Connection connection;

    KeyRingTable(Connection connection) {
        this.connection = connection;
    }

    /** A row: wrapped is null once the keys were removed. */
    record Row(int owner, int version, KeyRingKeys.Wrapped wrapped) {}

    Optional<Row> find(int owner) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT owner_id, version, "
                                + WRAPPED
                                + " FROM key_ring WHERE owner_id = ?")) {
            select.setInt(1, owner);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row(row)) : Optional.empty();
            }
        }
    }

    List<Row> all() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row =
                        select.executeQuery(
                                "SELECT owner_id, version, "
                                        + WRAPPED
                                        + " FROM key_ring ORDER BY owner_id")) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        byte[] fields = row.getBytes("field_keys");
        return new Row(
                row.getInt("owner_id"),
                row.getInt("version"),
                fields == null
                        ? null
                        : new KeyRingKeys.Wrapped(
                                fields, row.getBytes("file_keys"), row.getBytes("index_keys")));
    }

    boolean isEmpty() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT COUNT(*) FROM key_ring")) {
            row.next();
            return row.getInt(1) == 0;
        }
    }

    /** Stores a new ring, unless another server has done so meanwhile. */
    void insert(int owner, KeyRingKeys.Wrapped wrapped) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT IGNORE INTO key_ring (owner_id, version, created_at, "
                                + WRAPPED
                                + ") VALUES (?, 1, UTC_TIMESTAMP(6), ?, ?, ?)")) {
            insert.setInt(1, owner);
            set(insert, 2, wrapped);
            insert.executeUpdate();
        }
    }

    /**
     * Replaces the keys of a ring.
     *
     * @return false when somebody else changed it meanwhile
     */
    boolean update(Row seen, KeyRingKeys.Wrapped wrapped) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE key_ring SET field_keys = ?, file_keys = ?, index_keys = ?,"
                                + " version = version + 1, changed_at = UTC_TIMESTAMP(6)"
                                + " WHERE owner_id = ? AND version = ?")) {
            set(update, 1, wrapped);
            update.setInt(4, seen.owner());
            update.setInt(5, seen.version());
            return update.executeUpdate() == 1;
        }
    }

    /** Overwrites the keys of a ring with nothing, for good. */
    void remove(int owner) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE key_ring SET field_keys = NULL, file_keys = NULL,"
                                + " index_keys = NULL, version = version + 1,"
                                + " changed_at = UTC_TIMESTAMP(6) WHERE owner_id = ?")) {
            update.setInt(1, owner);
            update.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int from, KeyRingKeys.Wrapped wrapped)
            throws SQLException {
        statement.setBytes(from, wrapped.fields());
        statement.setBytes(from + 1, wrapped.files());
        statement.setBytes(from + 2, wrapped.indexes());
    }

    /** The ring of an owner; made where there is none yet. */
    KeyRing ring(int owner, MasterKey master) throws SQLException, GeneralSecurityException {
        Optional<Row> row = find(owner);
        if (row.isEmpty()) {
            insert(owner, KeyRingKeys.create().wrapped(owner, master.aead()));
            row = find(owner);
        }
        return ring(row.orElseThrow(), master);
    }

    static KeyRing ring(Row row, MasterKey master) throws GeneralSecurityException {
        return row.wrapped() == null
                ? KeyRing.removed(row.owner())
                : KeyRing.of(row.owner(), keys(row, master));
    }

    static KeyRingKeys keys(Row row, MasterKey master) throws GeneralSecurityException {
        return KeyRingKeys.unwrapped(row.owner(), row.wrapped(), master.aead());
    }
}
