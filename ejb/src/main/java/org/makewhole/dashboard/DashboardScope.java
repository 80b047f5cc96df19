package org.makewhole.dashboard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that a statement on the read model may read: always of named organisations, never of
 * none or all.
 */
final class DashboardScope {
    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    DashboardScope(List<Integer> organizationIds) {
        if (organizationIds.isEmpty()) {
            throw new IllegalArgumentException("No organisation to read figures of.");
        }
        where.append(" WHERE organization_id IN (?")
                .append(", ?".repeat(organizationIds.size() - 1))
                .append(")");
        parameters.addAll(organizationIds);
    }

    /** Narrows to a value of a column; null narrows nothing. */
    DashboardScope and(String column, Object value) {
        return and(column, "=", value);
    }

    /** Narrows a column that holds the first day of a month. */
    DashboardScope within(String column, DashboardPeriod period) {
        return and(column, ">=", firstDay(period.from())).and(column, "<=", firstDay(period.to()));
    }

    private static Object firstDay(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private DashboardScope and(String column, String comparison, Object value) {
        if (value != null) {
            where.append(" AND ").append(column).append(' ').append(comparison).append(" ?");
            parameters.add(value);
        }
        return this;
    }

    /**
     * A statement over these rows; {@code select} ends before and {@code rest} begins after WHERE.
     */
    PreparedStatement prepare(Connection database, String select, String rest) throws SQLException {
        PreparedStatement statement = database.prepareStatement(select + where + rest);
        try {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
