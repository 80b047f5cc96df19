package org.makewhole.shared.upgrade;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.MigrationKeys;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.BlindWords;
import org.makewhole.shared.sealed.ContactSpelling;
import org.makewhole.shared.sealed.Spelling;

/**
 * Migration 047: encrypts what an installation from before holds in clear, in place, and fills the
 * blind indexes. One transaction: either all of it is encrypted or nothing is.
 */
public final class SealExistingTexts implements JavaMigration {
    /** A column computed from others while the row's texts are at hand. */
    private interface Index {
        String of(KeyRing keys, Map<String, String> texts);
    }

    private record Table(String name, List<String> texts, Map<String, Index> indexes) {}

    private static final String WORDS_OF_CASES =
            "SELECT c.organization_id, c.id, c.number, w.name AS claimant,"
                    + " e.name AS respondent, e.trade_name, c.external_reference"
                    + " FROM case_file c"
                    + " JOIN employer e ON e.organization_id = c.organization_id"
                    + " AND e.id = c.employer_id"
                    + " LEFT JOIN worker w ON w.organization_id = c.organization_id"
                    + " AND w.id = c.worker_id";

    private static final List<Table> TABLES =
            List.of(
                    new Table(
                            "worker",
                            List.of("name", "phone", "email"),
                            Map.of(
                                    "phone_index",
                                    (keys, row) ->
                                            hash(
                                                    keys,
                                                    "worker",
                                                    "phone_index",
                                                    ContactSpelling.phone(row.get("phone"))),
                                    "email_index",
                                    (keys, row) ->
                                            hash(
                                                    keys,
                                                    "worker",
                                                    "email_index",
                                                    ContactSpelling.email(row.get("email"))))),
                    new Table(
                            "employer",
                            List.of("name", "trade_name", "city"),
                            Map.of(
                                    "name_index",
                                    (keys, row) ->
                                            hash(
                                                    keys,
                                                    "employer",
                                                    "name_index",
                                                    Spelling.of(row.get("name"))),
                                    "name_tokens",
                                    (keys, row) ->
                                            BlindWords.of(row.get("name"), row.get("trade_name"))
                                                    .tokens(keys))),
                    new Table(
                            "case_file",
                            List.of("next_step", "summary", "source", "external_reference"),
                            Map.of("origin_index", SealExistingTexts::origin)),
                    new Table("case_status_change", List.of("reason"), Map.of()),
                    new Table("money_posting", List.of("note"), Map.of()),
                    new Table(
                            "import_run",
                            List.of("file_name", "header", "source"),
                            Map.of(
                                    "header_index",
                                    (keys, row) ->
                                            hash(
                                                    keys,
                                                    "import_run",
                                                    "header_index",
                                                    row.get("header")))),
                    new Table("import_refusal", List.of("reasons", "cells"), Map.of()));

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("047");
    }

    @Override
    public String getDescription() {
        return "crypto seal existing texts";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        MigrationKeys keys = new MigrationKeys(connection);
        // First, while the names of the parties still stand there in clear.
        words(connection, keys);
        for (Table table : TABLES) {
            seal(connection, keys, table);
        }
    }

    private static String hash(KeyRing keys, String table, String column, String value) {
        return value == null ? null : BlindIndex.hash(keys, table, column, value);
    }

    private static String origin(KeyRing keys, Map<String, String> row) {
        return row.get("source") == null
                ? null
                : hash(
                        keys,
                        "case_file",
                        "origin_index",
                        Spelling.of(row.get("source")) + "\n" + row.get("external_reference"));
    }

    private static void words(Connection connection, MigrationKeys keys) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WORDS_OF_CASES);
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE case_file SET search_tokens = ?"
                                        + " WHERE organization_id = ? AND id = ?");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                int organization = row.getInt("organization_id");
                BlindWords words =
                        BlindWords.of(
                                row.getString("number"),
                                text(row.getBytes("external_reference")),
                                text(row.getBytes("claimant")),
                                text(row.getBytes("respondent")),
                                text(row.getBytes("trade_name")));
                update.setString(1, words.tokens(keys.of(organization)));
                update.setInt(2, organization);
                update.setLong(3, row.getLong("id"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void seal(Connection connection, MigrationKeys keys, Table table)
            throws SQLException {
        String columns = String.join(", ", table.texts());
        List<String> indexes = List.copyOf(table.indexes().keySet());
        String changes =
                Stream.concat(table.texts().stream(), indexes.stream())
                        .map(column -> column + " = ?")
                        .collect(Collectors.joining(", "));
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT organization_id, id, "
                                        + columns
                                        + " FROM "
                                        + table.name());
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE "
                                        + table.name()
                                        + " SET "
                                        + changes
                                        + " WHERE organization_id = ? AND id = ?");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                int organization = row.getInt("organization_id");
                long id = row.getLong("id");
                KeyRing ring = keys.of(organization);
                Map<String, String> texts = new HashMap<>();
                int parameter = 1;
                for (String column : table.texts()) {
                    String text = text(row.getBytes(column));
                    texts.put(column, text);
                    update.setBytes(
                            parameter++,
                            text == null
                                    ? null
                                    : ring.seal(
                                            text,
                                            Place.of(organization, table.name(), column, id)));
                }
                for (String column : indexes) {
                    update.setString(parameter++, table.indexes().get(column).of(ring, texts));
                }
                update.setInt(parameter++, organization);
                update.setLong(parameter, id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
