package org.makewhole.shared.sealed;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.MigrationKeys;
import org.makewhole.shared.crypto.Place;

/**
 * Encrypts, for a migration, what stands in clear in columns of a tenant-owned table. A portion is
 * in memory at a time, however large the table is.
 */
public final class SealedInPlace {
    private static final int PORTION = 200;

    private final Connection connection;
    private final MigrationKeys keys;

    /**
     * @param connection of the migration, whose transaction holds all of it
     */
    public SealedInPlace(Connection connection) {
        this.connection = connection;
        this.keys = new MigrationKeys(connection);
    }

    /** Encrypts columns of every row; null stays null. */
    public void seal(String table, List<String> columns) throws SQLException {
        String select =
                "SELECT organization_id, id, "
                        + String.join(", ", columns)
                        + " FROM "
                        + table
                        + " WHERE (organization_id = ? AND id > ?) OR organization_id > ?"
                        + " ORDER BY organization_id, id LIMIT "
                        + PORTION;
        String change =
                "UPDATE "
                        + table
                        + " SET "
                        + columns.stream()
                                .map(name -> name + " = ?")
                                .collect(Collectors.joining(", "))
                        + " WHERE organization_id = ? AND id = ?";
        try (PreparedStatement portion = connection.prepareStatement(select);
                PreparedStatement update = connection.prepareStatement(change)) {
            int organization = 0;
            long id = Long.MIN_VALUE;
            int rows;
            do {
                rows = 0;
                portion.setInt(1, organization);
                portion.setLong(2, id);
                portion.setInt(3, organization);
                try (ResultSet row = portion.executeQuery()) {
                    while (row.next()) {
                        rows++;
                        organization = row.getInt("organization_id");
                        id = row.getLong("id");
                        KeyRing ring = keys.of(organization);
                        int parameter = 1;
                        for (String column : columns) {
                            Place place = Place.of(organization, table, column, id);
                            update.setBytes(parameter++, sealed(ring, row.getBytes(column), place));
                        }
                        update.setInt(parameter++, organization);
                        update.setLong(parameter, id);
                        update.addBatch();
                    }
                }
                update.executeBatch();
            } while (rows == PORTION);
        }
    }

    private static byte[] sealed(KeyRing ring, byte[] clear, Place place) {
        return clear == null ? null : ring.seal(new String(clear, StandardCharsets.UTF_8), place);
    }
}
