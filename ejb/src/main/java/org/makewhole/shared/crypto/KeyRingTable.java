package org.makewhole.shared.crypto;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
                                + " rotation_wanted = FALSE, removal_wanted = FALSE,"
                                + " reseal_table = NULL, reseal_after = NULL,"
                                + " changed_at = UTC_TIMESTAMP(6) WHERE owner_id = ?")) {
            update.setInt(1, owner);
            update.executeUpdate();
        }
    }

    /** The owners whose keys somebody wants replaced. */
    List<Integer> rotationsWanted() throws SQLException {
        return owners("rotation_wanted AND field_keys IS NOT NULL");
    }

    /** The owners whose keys are to go, also where a command has emptied the row already. */
    List<Integer> removalsWanted() throws SQLException {
        return owners("removal_wanted");
    }

    /** What is told of the rings: of one owner, or of all for null. */
    List<RingState> states(Integer owner) throws SQLException {
        List<RingState> states = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT owner_id, created_at, changed_at, field_keys IS NULL,"
                                + " rotation_wanted, removal_wanted, reseal_table FROM key_ring"
                                + " WHERE ? IS NULL OR owner_id = ? ORDER BY owner_id")) {
            select.setObject(1, owner);
            select.setObject(2, owner);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    states.add(
                            new RingState(
                                    row.getInt(1),
                                    instant(row, 2),
                                    instant(row, 3),
                                    row.getBoolean(4),
                                    row.getBoolean(5),
                                    row.getBoolean(6),
                                    row.getString(7)));
                }
            }
        }
        return states;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    /** Leaves a wish, which the running application fulfils. */
    void want(String wish, int owner) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE key_ring SET " + wish + " = TRUE WHERE owner_id = ?")) {
            update.setInt(1, owner);
            update.executeUpdate();
        }
    }

    /** The owners some of whose data may still be under older keys. */
    List<Integer> resealing() throws SQLException {
        return owners("reseal_table IS NOT NULL AND field_keys IS NOT NULL");
    }

    private List<Integer> owners(String condition) throws SQLException {
        List<Integer> owners = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row =
                        select.executeQuery(
                                "SELECT owner_id FROM key_ring WHERE "
                                        + condition
                                        + " ORDER BY owner_id")) {
            while (row.next()) {
                owners.add(row.getInt(1));
            }
        }
        return owners;
    }

    /** Notes that a wish was fulfilled. */
    void rotated(int owner) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE key_ring SET rotation_wanted = FALSE WHERE owner_id = ?")) {
            update.setInt(1, owner);
            update.executeUpdate();
        }
    }

    /** Notes that a ring holds older keys from now on; the column is named after the first. */
    void hasOldKeys(int owner, Instant since) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE key_ring SET old_file_keys_since = ? WHERE owner_id = ?")) {
            update.setObject(1, LocalDateTime.ofInstant(since, ZoneOffset.UTC));
            update.setInt(2, owner);
            update.executeUpdate();
        }
    }

    /** The owners who have had older keys since then, and whose data is sealed anew. */
    List<Integer> withOldKeys(Instant since) throws SQLException {
        List<Integer> owners = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT owner_id FROM key_ring WHERE old_file_keys_since <= ?"
                                + " AND reseal_table IS NULL AND NOT rotation_wanted"
                                + " AND field_keys IS NOT NULL ORDER BY owner_id")) {
            select.setObject(1, LocalDateTime.ofInstant(since, ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    owners.add(row.getInt(1));
                }
            }
        }
        return owners;
    }

    /** Notes that a ring, as it was stored after this one, holds no older keys. */
    void hasNoOldKeys(Row seen) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE key_ring SET old_file_keys_since = NULL"
                                + " WHERE owner_id = ? AND version = ?")) {
            update.setInt(1, seen.owner());
            update.setInt(2, seen.version() + 1);
            update.executeUpdate();
        }
    }

    /** How far the older keys of an owner were replaced; empty when nothing is left to do. */
    Optional<ResealProgress> progress(int owner) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT reseal_table, reseal_after FROM key_ring"
                                + " WHERE owner_id = ? AND reseal_table IS NOT NULL")) {
            select.setInt(1, owner);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new ResealProgress(row.getString(1), row.getLong(2)))
                        : Optional.empty();
            }
        }
    }

    /** Notes the progress; null for none left. */
    void progress(int owner, ResealProgress progress) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE key_ring SET reseal_table = ?, reseal_after = ?"
                                + " WHERE owner_id = ?")) {
            update.setString(1, progress == null ? null : progress.table());
            update.setObject(2, progress == null ? null : progress.after());
            update.setInt(3, owner);
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
