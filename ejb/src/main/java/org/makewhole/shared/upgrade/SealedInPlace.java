package org.makewhole.shared.upgrade;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.MigrationKeys;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.sealed.BlindIndex;

/**
 * Encrypts, for a migration, what stands in clear in columns of a table. A portion is in memory at
 * a time, however large the table is.
 */
public final class SealedInPlace {
    private static final int PORTION = 200;

    /** What a column holds afterwards. */
    private interface Change {
        byte[] of(KeyRing ring, byte[] clear, Place place);
    }

    private final Connection connection;
    private final MigrationKeys keys;

    /**
     * @param connection of the migration, whose transaction holds all of it
     */
    public SealedInPlace(Connection connection) {
        this.connection = connection;
        this.keys = new MigrationKeys(connection);
    }

    /** Encrypts columns of every row with the keys of its organisation; null stays null. */
    public void seal(String table, List<String> columns) throws SQLException {
        change(table, "organization_id", columns, columns, SealedInPlace::sealed);
    }

    /** Encrypts columns of a table that has no organisation with the keys of the platform. */
    public void sealForPlatform(String table, List<String> columns) throws SQLException {
        change(table, Integer.toString(KeyRings.PLATFORM), columns, columns, SealedInPlace::sealed);
    }

    /** Fills the index of a column of the whole installation, while it stands there in clear. */
    public void index(String table, String column, String index) throws SQLException {
        change(
                table,
                Integer.toString(KeyRings.PLATFORM),
                List.of(column),
                List.of(index),
                (ring, clear, place) -> ascii(BlindIndex.hash(ring, table, index, text(clear))));
    }

    private void change(
            String table, String owner, List<String> from, List<String> to, Change change)
            throws SQLException {
        String select =
                "SELECT "
                        + owner
                        + " AS owner, id, "
                        + String.join(", ", from)
                        + " FROM "
                        + table
                        + " WHERE id > ? ORDER BY id LIMIT "
                        + PORTION;
        String update =
                "UPDATE "
                        + table
                        + " SET "
                        + to.stream().map(name -> name + " = ?").collect(Collectors.joining(", "))
                        + " WHERE "
                        + owner
                        + " = ? AND id = ?";
        try (PreparedStatement portion = connection.prepareStatement(select);
                PreparedStatement write = connection.prepareStatement(update)) {
            long last = Long.MIN_VALUE;
            int rows;
            do {
                rows = 0;
                portion.setLong(1, last);
                try (ResultSet row = portion.executeQuery()) {
                    while (row.next()) {
                        rows++;
                        last = row.getLong("id");
                        int organization = row.getInt("owner");
                        for (int i = 0; i < from.size(); i++) {
                            Place place = Place.of(organization, table, to.get(i), last);
                            byte[] clear = row.getBytes(from.get(i));
                            write.setBytes(
                                    i + 1,
                                    clear == null
                                            ? null
                                            : change.of(keys.of(organization), clear, place));
                        }
                        write.setInt(from.size() + 1, organization);
                        write.setLong(from.size() + 2, last);
                        write.addBatch();
                    }
                }
                write.executeBatch();
            } while (rows == PORTION);
        }
    }

    private static byte[] sealed(KeyRing ring, byte[] clear, Place place) {
        return ring.seal(text(clear), place);
    }

    private static String text(byte[] clear) {
        return new String(clear, StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
