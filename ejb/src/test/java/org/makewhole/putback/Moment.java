package org.makewhole.putback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.makewhole.shared.persistence.DatabaseSettings;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestDatabase;

/** The rows of an organisation as they stand at one moment, kept in a schema of their own. */
@ApplicationScoped
class Moment {
    @Inject private DatabaseSettings settings;
    @Inject private DatabaseAccounts database;
    @Inject private CatalogueRows catalogue;

    /** Takes it. */
    void take(int organization) throws SQLException {
        database.owner(
                c -> {
                    for (String table : catalogue.tables()) {
                        copy(c, table, organization);
                    }
                    return null;
                });
    }

    private void copy(Connection c, String table, int organization) throws SQLException {
        List<String> columns = catalogue.columnsOf(table);
        String owner =
                switch (table) {
                    case "organization" -> "id";
                    case "key_ring" -> "owner_id";
                    default -> "organization_id";
                };
        String copy = TestDatabase.THEN + ".`" + table + "`";
        DatabaseAccounts.update(c, "DROP TABLE IF EXISTS " + copy);
        DatabaseAccounts.update(c, "CREATE TABLE " + copy + " LIKE `" + table + "`");
        if (columns.contains(owner)) {
            String names = "`" + String.join("`, `", columns) + "`";
            DatabaseAccounts.update(
                    c,
                    "INSERT INTO "
                            + copy
                            + " ("
                            + names
                            + ") SELECT "
                            + names
                            + " FROM `"
                            + table
                            + "` WHERE "
                            + owner
                            + " = ?",
                    organization);
        }
    }

    /** A connection to it. */
    Connection then() throws SQLException {
        return DriverManager.getConnection(
                settings.url().replaceFirst("/makewhole\\b", "/" + TestDatabase.THEN),
                settings.ownerUser(),
                settings.ownerPassword());
    }

    /** A connection to the living schema, as the command has it. */
    Connection now() throws SQLException {
        return DriverManager.getConnection(
                settings.url(), settings.ownerUser(), settings.ownerPassword());
    }

    /** What the launcher gives along. */
    Map<String, String> wish(String code) {
        var config = ConfigProvider.getConfig();
        String master =
                config.getOptionalValue("makewhole.master.key.file", String.class)
                        .orElseGet(
                                () ->
                                        Path.of(
                                                        config.getOptionalValue(
                                                                        "makewhole.data",
                                                                        String.class)
                                                                .orElse(
                                                                        System.getProperty(
                                                                                        "user.home")
                                                                                + "/.makewhole"),
                                                        "master.key")
                                                .toString());
        return Map.of(
                "code",
                code,
                "moment",
                "2026-11-23T10:15:00Z",
                "by",
                "operator",
                "audit",
                config.getValue("makewhole.audit.key", String.class),
                "masters",
                master);
    }

    /** All rows of an organisation, table by table, each with the names of its columns. */
    Map<String, List<Map<String, String>>> rows(Connection c, int organization)
            throws SQLException {
        Map<String, List<Map<String, String>>> all = new TreeMap<>();
        for (String table : catalogue.tables()) {
            List<String> columns = catalogue.columnsOf(table);
            if (columns.contains("organization_id")) {
                String values =
                        columns.stream()
                                .map(column -> "HEX(CAST(`" + column + "` AS BINARY))")
                                .collect(Collectors.joining(", "));
                List<Map<String, String>> rows = new ArrayList<>();
                for (List<String> row :
                        DatabaseAccounts.rows(
                                c,
                                "SELECT "
                                        + values
                                        + " FROM `"
                                        + table
                                        + "` WHERE organization_id = ? ORDER BY 1, 2",
                                organization)) {
                    Map<String, String> named = new TreeMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        named.put(columns.get(i), row.get(i));
                    }
                    rows.add(named);
                }
                all.put(table, rows);
            }
        }
        return all;
    }
}
