package org.makewhole.dashboard.refresh;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.shared.persistence.TenantViews;

/**
 * A table of the read model, and how it is brought to what it should hold.
 *
 * <p>Only rows that differ are touched: after one posting that is a handful, not the tens of
 * thousands of a large organisation, which spares the database's logs and replicas and locks no
 * more than those rows.
 */
enum ReadModelTable {
    CELL(
            "dashboard_cell",
            List.of("country", "currency", "opened_month", "violation", "sector"),
            List.of(
                    "cases",
                    "claimed",
                    "computed",
                    "awarded",
                    "agreed",
                    "paid",
                    "paid_of_computed",
                    "claimed_cases",
                    "computed_cases",
                    "awarded_cases",
                    "agreed_cases",
                    "paid_cases")),
    DELAY(
            "dashboard_delay",
            List.of("country", "currency", "opened_month", "violation", "sector", "days"),
            List.of("cases")),
    PAYMENT(
            "dashboard_payment",
            List.of("country", "currency", "paid_month"),
            List.of("paid", "cases_first_of_year"));

    private static final int BATCH = 1000;

    private final List<String> keys;
    private final List<Class<?>> types;
    private final String select;
    private final String delete;
    private final String insert;

    ReadModelTable(String name, List<String> keys, List<String> values) {
        String table = TenantViews.of(name);
        this.keys = keys;
        List<String> columns = Stream.concat(keys.stream(), values.stream()).toList();
        this.types = columns.stream().<Class<?>>map(ReadModelTable::type).toList();
        this.select =
                "SELECT "
                        + String.join(", ", columns)
                        + " FROM "
                        + table
                        + " WHERE organization_id = ?";
        this.delete =
                "DELETE FROM "
                        + table
                        + " WHERE organization_id = ?"
                        + keys.stream()
                                .map(k -> " AND " + k + " = ?")
                                .collect(Collectors.joining());
        this.insert =
                "INSERT INTO "
                        + table
                        + " (organization_id, "
                        + String.join(", ", columns)
                        + ") VALUES (?"
                        + ", ?".repeat(columns.size())
                        + ")";
    }

    private static Class<?> type(String column) {
        return switch (column) {
            case "country", "currency", "violation", "sector" -> String.class;
            case "opened_month", "paid_month" -> LocalDate.class;
            case "days", "cases", "cases_first_of_year" -> Integer.class;
            case "claimed_cases", "computed_cases", "awarded_cases", "agreed_cases", "paid_cases" ->
                    Integer.class;
            default -> BigDecimal.class;
        };
    }

    /**
     * Makes the organisation's rows equal to the wanted ones.
     *
     * @return how many rows were deleted or inserted
     */
    int bringTo(Map<List<Object>, List<Object>> wanted, Connection database, int organizationId)
            throws SQLException {
        Map<List<Object>, List<Object>> stored = read(database, organizationId);
        List<List<Object>> stale = new ArrayList<>();
        List<List<Object>> fresh = new ArrayList<>();
        stored.forEach(
                (key, values) -> {
                    if (!values.equals(wanted.get(key))) {
                        stale.add(key);
                    }
                });
        wanted.forEach(
                (key, values) -> {
                    if (!values.equals(stored.get(key))) {
                        fresh.add(Stream.concat(key.stream(), values.stream()).toList());
                    }
                });
        execute(database, delete, organizationId, stale);
        execute(database, insert, organizationId, fresh);
        return stale.size() + fresh.size();
    }

    private Map<List<Object>, List<Object>> read(Connection database, int organizationId)
            throws SQLException {
        Map<List<Object>, List<Object>> rows = new HashMap<>();
        try (PreparedStatement statement = database.prepareStatement(select)) {
            statement.setInt(1, organizationId);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Object[] row = new Object[types.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = result.getObject(i + 1, types.get(i));
                    }
                    List<Object> cells = Arrays.asList(row);
                    rows.put(
                            List.copyOf(cells.subList(0, keys.size())),
                            List.copyOf(cells.subList(keys.size(), row.length)));
                }
            }
        }
        return rows;
    }

    private static void execute(
            Connection database, String sql, int organizationId, List<List<Object>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            int waiting = 0;
            for (List<Object> row : rows) {
                statement.setInt(1, organizationId);
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 2, row.get(i));
                }
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }
}
