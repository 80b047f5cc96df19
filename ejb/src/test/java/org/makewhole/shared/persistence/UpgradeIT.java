package org.makewhole.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.audit.chain.AnchorFile;
import org.makewhole.audit.chain.ChainKey;
import org.makewhole.audit.chain.ChainVerifier;
import org.makewhole.audit.chain.ChainWriter;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.MigrationKeys;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.BlindWords;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestDatabase;

/**
 * An installation from before encryption and before the chain of the audit trail, with a row of two
 * organisations in every table, is brought to this version: nothing is lost, and nothing stays in
 * clear that is encrypted today.
 */
@ArquillianTest
class UpgradeIT {
    /** The last migration that encrypted nothing and chained nothing. */
    private static final String BEFORE = "036";

    private static final List<Integer> ORGANIZATIONS = List.of(1, 2);

    @Inject private DatabaseSettings settings;

    @Inject
    @ConfigProperty(name = "makewhole.audit.key")
    private String auditKey;

    /** A text of a column: where it stands and what it was. */
    private record Text(String table, String column, int organization, long id, String text) {
        /** Whose keys it belongs under. */
        int owner() {
            return table.equals("account") ? KeyRings.PLATFORM : organization;
        }

        /** For a column that holds nothing else. */
        Text plain() {
            return new Text(table, column, organization, id, text.replaceAll("[^ -~]", ""));
        }

        Place place() {
            return Place.of(owner(), table, column, id);
        }
    }

    private String url() {
        return settings.url().replaceFirst("/makewhole\\?", "/" + TestDatabase.UPGRADED + "?");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), settings.ownerUser(), settings.ownerPassword());
    }

    private void migrate(String target) {
        SchemaMigration.migrations(url(), settings.ownerUser(), settings.ownerPassword())
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void anInstallationFromBeforeLosesNothingAndKeepsNothingInClear()
            throws SQLException, IOException {
        migrate(BEFORE);
        try (Connection connection = connect()) {
            List<String> tables = tables(connection);
            assertTrue(tables.size() > 25, tables::toString);
            Map<String, Text> before = new TreeMap<>();
            // Whatever the order of the tables, what they refer to is there in the end.
            DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 0");
            for (String table : tables) {
                for (int organization : ORGANIZATIONS) {
                    fill(connection, table, organization)
                            .forEach(text -> before.put(text.place().toString(), text));
                }
            }

            DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 1");
            migrate("latest");

            MigrationKeys keys = new MigrationKeys(connection);
            int sealed = 0;
            for (Text text : before.values()) {
                sealed += isAsItWas(connection, keys, text) ? 1 : 0;
            }
            assertTrue(sealed > 40, "encrypted " + sealed);
            searchesFind(connection, keys);
            for (int organization : ORGANIZATIONS) {
                assertTrue(isChainWhole(connection, organization));
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return DatabaseAccounts.rows(
                        connection,
                        "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                + " DATABASE() AND table_type = 'BASE TABLE'"
                                + " AND table_name <> 'flyway_schema_history'")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** One row; all numbers of an organisation are equal, so that they refer to each other. */
    private static List<Text> fill(Connection connection, String table, int organization)
            throws SQLException {
        long id = organization * 10L;
        Map<String, Object> row = new TreeMap<>();
        List<Text> texts = new java.util.ArrayList<>();
        for (List<String> column :
                DatabaseAccounts.rows(
                        connection,
                        "SELECT column_name, data_type, LEAST(COALESCE(character_maximum_length,"
                                + " 0), 9999), COALESCE(character_set_name, '')"
                                + " FROM information_schema.columns WHERE table_schema"
                                + " = DATABASE() AND table_name = ?",
                        table)) {
            String name = column.get(0);
            switch (column.get(1)) {
                case "int" -> row.put(name, name.equals("version") ? 1 : organization);
                case "bigint" -> row.put(name, id);
                case "date" -> row.put(name, "2025-03-01");
                case "datetime" -> row.put(name, "2025-03-01 10:00:00");
                case "decimal", "tinyint" -> row.put(name, 1);
                case "varbinary" -> row.put(name, new byte[] {1, (byte) organization});
                default -> {
                    Text text = text(table, name, organization, Integer.parseInt(column.get(2)));
                    if (column.get(3).equals("ascii")) {
                        text = text.plain();
                    }
                    row.put(name, text.text());
                    texts.add(text);
                }
            }
        }
        row.computeIfPresent("id", (name, any) -> table.equals("organization") ? organization : id);
        // A posting that takes itself back is none.
        row.remove("reverses_id");
        String marks = String.join(", ", row.keySet().stream().map(any -> "?").toList());
        DatabaseAccounts.update(
                connection,
                "INSERT INTO "
                        + table
                        + " ("
                        + String.join(", ", row.keySet())
                        + ") VALUES ("
                        + marks
                        + ")",
                row.values().toArray());
        return texts;
    }

    /** With an accent and four bytes where there is room, because lengths count in letters. */
    private static Text text(String table, String column, int organization, int length) {
        String whole = "%d %s of %s, José Peña \uD83D\uDCC4".formatted(organization, column, table);
        int end = Math.min(whole.codePointCount(0, whole.length()), length);
        String text = whole.substring(0, whole.offsetByCodePoints(0, end)).stripTrailing();
        return new Text(table, column, organization, organization * 10L, text);
    }

    /** Whether a text can be read and is the same; true when it is encrypted now. */
    private static boolean isAsItWas(Connection connection, MigrationKeys keys, Text text)
            throws SQLException {
        String type =
                DatabaseAccounts.single(
                        connection,
                        "SELECT MAX(data_type) FROM information_schema.columns WHERE table_schema"
                                + " = DATABASE() AND table_name = ? AND column_name = ?",
                        text.table(),
                        text.column());
        if (type == null || type.equals("null")) {
            // A column that this version has no more.
            return false;
        }
        byte[] stored = stored(connection, text);
        if (!type.equals("varbinary") && !type.endsWith("blob")) {
            assertEquals(text.text(), new String(stored, StandardCharsets.UTF_8), text::toString);
            return false;
        }
        assertFalse(
                new String(stored, StandardCharsets.UTF_8).contains(text.column() + " of "),
                text::toString);
        assertEquals(text.text(), keys.of(text.owner()).open(stored, text.place()), text::toString);
        return true;
    }

    private static byte[] stored(Connection connection, Text text) throws SQLException {
        boolean tenant = !List.of("organization", "account").contains(text.table());
        String key =
                text.table().startsWith("dashboard_") || text.table().equals("reporting_line")
                        ? "1"
                        : "id";
        long id = text.table().equals("organization") ? text.organization() : text.id();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT "
                                + text.column()
                                + " FROM "
                                + text.table()
                                + " WHERE "
                                + key
                                + " = ?"
                                + (tenant && hasOrganization(connection, text.table())
                                        ? " AND organization_id = " + text.organization()
                                        : ""))) {
            select.setLong(1, key.equals("1") ? 1 : id);
            try (var row = select.executeQuery()) {
                assertTrue(row.next(), text::toString);
                return row.getBytes(1);
            }
        }
    }

    private static boolean hasOrganization(Connection connection, String table)
            throws SQLException {
        return !DatabaseAccounts.rows(
                        connection,
                        "SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = ? AND column_name = 'organization_id'",
                        table)
                .isEmpty();
    }

    private static void searchesFind(Connection connection, MigrationKeys keys)
            throws SQLException {
        String email = text("account", "email", 1, 254).text();
        KeyRing own = keys.of(1);
        assertEquals(
                BlindIndex.hash(keys.of(KeyRings.PLATFORM), "account", "email_index", email),
                DatabaseAccounts.single(
                        connection, "SELECT email_index FROM account WHERE id = 10"));
        String found =
                DatabaseAccounts.single(
                        connection,
                        "SELECT search_tokens FROM case_file WHERE organization_id = 1");
        for (String token : BlindWords.query(own, "worker José").split(" ")) {
            assertTrue(found.contains(token.substring(1)), token);
        }
        assertFalse(
                found.contains(BlindWords.query(keys.of(2), "worker").substring(1)),
                "another organisation's hashes have nothing in common");
    }

    private boolean isChainWhole(Connection connection, int organization)
            throws SQLException, IOException {
        ChainKey key = new ChainKey(auditKey);
        AnchorFile none = new AnchorFile(Files.createTempDirectory("upgrade"), key);
        return new ChainVerifier(connection, key, none.known(), ChainWriter.TABLE)
                .one(organization, List.of())
                .isWhole();
    }
}
