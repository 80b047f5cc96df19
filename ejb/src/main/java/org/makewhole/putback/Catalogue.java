package org.makewhole.putback;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the database says of the tables that hold rows of organisations; never a list by hand. */
final class Catalogue {
    private static final String COLUMNS =
            "SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c"
                    + " JOIN information_schema.tables t ON t.table_schema = c.table_schema"
                    + " AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'"
                    + " WHERE c.table_schema = DATABASE()"
                    + " AND COALESCE(c.generation_expression, '') = ''"
                    + " ORDER BY c.table_name, c.ordinal_position";

    private static final String KEYS =
            "SELECT table_name, column_name FROM information_schema.statistics"
                    + " WHERE table_schema = DATABASE() AND index_name = 'PRIMARY'"
                    + " ORDER BY table_name, seq_in_index";

    private static final String REFERENCES =
            "SELECT constraint_name, table_name, column_name, referenced_table_name,"
                    + " referenced_column_name FROM information_schema.key_column_usage"
                    + " WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL"
                    + " ORDER BY table_name, constraint_name, ordinal_position";

    private final Map<String, OwnTable> tables = new TreeMap<>();
    private final List<Reference> references = new ArrayList<>();

    private Catalogue() {}

    /** Of the schema that a connection names. */
    static Catalogue of(Connection connection) throws SQLException {
        Catalogue catalogue = new Catalogue();
        catalogue.readTables(connection);
        catalogue.readReferences(connection);
        return catalogue;
    }

    /** The tables with a column {@code organization_id}, by their names. */
    Map<String, OwnTable> tables() {
        return tables;
    }

    /** The references that such tables hold. */
    List<Reference> references() {
        return references;
    }

    private void readTables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, Set<String>> bytes = new LinkedHashMap<>();
        for (List<String> row : rows(connection, COLUMNS)) {
            columns.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row.get(1));
            if (row.get(2).matches("(?i).*(binary|blob).*")) {
                bytes.computeIfAbsent(row.get(0), name -> new HashSet<>()).add(row.get(1));
            }
        }
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (List<String> row : rows(connection, KEYS)) {
            keys.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row.get(1));
        }
        columns.forEach(
                (table, names) -> {
                    if (names.contains(OwnTable.OWNER)) {
                        tables.put(
                                table,
                                new OwnTable(
                                        table,
                                        names,
                                        bytes.getOrDefault(table, Set.of()),
                                        keys.getOrDefault(table, List.of())));
                    }
                });
    }

    private void readReferences(Connection connection) throws SQLException {
        Map<String, Reference> found = new LinkedHashMap<>();
        for (List<String> row : rows(connection, REFERENCES)) {
            if (!tables.containsKey(row.get(1))) {
                continue;
            }
            Reference reference =
                    found.computeIfAbsent(
                            row.get(1) + "." + row.get(0),
                            name ->
                                    new Reference(
                                            row.get(0),
                                            row.get(1),
                                            new ArrayList<>(),
                                            row.get(3),
                                            new ArrayList<>()));
            reference.childColumns().add(row.get(2));
            reference.parentColumns().add(row.get(4));
        }
        references.addAll(found.values());
    }

    private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet result = select.executeQuery()) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
