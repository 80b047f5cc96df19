package org.makewhole.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tables and rows made from the database's catalogue, for tests that go over every table: one that
 * a later migration brings is then tested without a change.
 */
@ApplicationScoped
public class CatalogueRows {
    /** Longer than any text that is put into a column. */
    private static final int LONG_ENOUGH = 9999;

    @Inject private DatabaseAccounts database;

    /** To ask the catalogue is slow, and no test changes the schema. */
    private final Map<String, List<Column>> known = new ConcurrentHashMap<>();

    private record Column(String name, String type, boolean nullable, int length) {}

    /** The tables, without views, whose primary key leads with the organisation. */
    public List<String> tenantTables() throws SQLException {
        return names(
                "SELECT s.table_name FROM information_schema.statistics s"
                        + " WHERE s.table_schema = DATABASE() AND s.index_name = 'PRIMARY'"
                        + " AND s.seq_in_index = 1 AND s.column_name = 'organization_id'"
                        + " ORDER BY s.table_name");
    }

    /** All tables, without views. */
    public List<String> tables() throws SQLException {
        return names(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' ORDER BY table_name");
    }

    /** The names of the columns of a table or view, in their order. */
    public List<String> columnsOf(String table) throws SQLException {
        return columns(table).stream().map(Column::name).toList();
    }

    private List<String> names(String sql) throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(connection, sql).stream()
                                .map(row -> row.get(0))
                                .toList());
    }

    /** A value for each column that must have one; what it refers to need not exist. */
    public Map<String, Object> row(String table, int organization, long id) throws SQLException {
        Map<String, Object> row = new TreeMap<>();
        for (Column column : columns(table)) {
            if (!column.nullable()) {
                row.put(column.name(), value(column, id));
            }
        }
        row.put("organization_id", organization);
        // The id of a membership is its own across organisations; others pair it with theirs.
        row.computeIfPresent(
                "id",
                (column, any) -> table.equals("membership") ? organization * 10_000L + id : id);
        return row;
    }

    private static Object value(Column column, long id) {
        return switch (column.type()) {
            case "date" -> LocalDate.of(2025, 1, 1).plusDays(id);
            case "datetime", "timestamp" -> "2025-01-01 00:00:00";
            case "decimal", "tinyint" -> 1;
            case "smallint", "int", "bigint" -> id;
            case "json" -> "{}";
            default -> text(column, id);
        };
    }

    private static String text(Column column, long id) {
        String serial = Long.toString(id);
        return column.length() < serial.length() ? "X".repeat(column.length()) : serial;
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = known.get(table);
        if (columns == null) {
            columns = read(table);
            known.put(table, columns);
        }
        return columns;
    }

    private List<Column> read(String table) throws SQLException {
        List<List<String>> rows =
                database.owner(
                        connection ->
                                DatabaseAccounts.rows(
                                        connection,
                                        "SELECT column_name, data_type, is_nullable,"
                                                + " LEAST(COALESCE(character_maximum_length, 0), "
                                                + LONG_ENOUGH
                                                + ") FROM information_schema.columns"
                                                + " WHERE table_schema = DATABASE()"
                                                + " AND table_name = ? AND extra NOT LIKE"
                                                + " '%GENERATED%' ORDER BY ordinal_position",
                                        table));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("No such table: " + table);
        }
        return rows.stream()
                .map(
                        row ->
                                new Column(
                                        row.get(0),
                                        row.get(1),
                                        row.get(2).equals("YES"),
                                        Integer.parseInt(row.get(3))))
                .toList();
    }

    /** Inserts a row; {@code verb} is {@code INSERT} or {@code INSERT IGNORE}. */
    public static int insert(
            Connection connection, String verb, String table, Map<String, Object> row)
            throws SQLException {
        String columns = String.join("`, `", row.keySet());
        String marks = String.join(", ", row.keySet().stream().map(column -> "?").toList());
        return DatabaseAccounts.update(
                connection,
                verb + " INTO `" + table + "` (`" + columns + "`) VALUES (" + marks + ")",
                row.values().toArray());
    }
}
