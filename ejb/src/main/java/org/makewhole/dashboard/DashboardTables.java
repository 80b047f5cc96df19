package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.makewhole.dashboard.disclosure.CaseCount;
import org.makewhole.dashboard.disclosure.CaseCount.Place;
import org.makewhole.dashboard.disclosure.Measure;
import org.makewhole.remedy.StageTotals;

/** Every statement that reads the read model. One instance serves one connection. */
final class DashboardTables {
    private static final String SUMS =
            ", SUM(cases) AS cases, SUM(claimed), SUM(computed), SUM(awarded), SUM(agreed),"
                    + " SUM(paid), SUM(paid_of_computed) FROM dashboard_cell";

    private static final int FIRST_COUNT = 5;

    private final Connection database;

    DashboardTables(Connection database) {
        this.database = database;
    }

    /** By what the cases are grouped: a column, and whether rows of single violations are meant. */
    enum Grouping {
        MONTH("opened_month", false),
        VIOLATION("violation", true),
        SECTOR("sector", false),
        ORGANIZATION("organization_id", false);

        private final String column;
        private final String condition;

        Grouping(String column, boolean byViolation) {
            this.column = column;
            this.condition = " AND violation " + (byViolation ? "<>" : "=") + " '*'";
        }
    }

    /**
     * From how many cases the figures come, by place, month and group.
     *
     * @param grouping by sector or by violation
     */
    List<CaseCount> counts(Grouping grouping, DashboardScope scope) throws SQLException {
        return counts(
                scope,
                "SELECT organization_id, country, opened_month, "
                        + grouping.column
                        + ", SUM(cases), SUM(claimed_cases), SUM(computed_cases),"
                        + " SUM(awarded_cases), SUM(agreed_cases), SUM(paid_cases)"
                        + " FROM dashboard_cell",
                grouping.condition
                        + " GROUP BY organization_id, country, opened_month, "
                        + grouping.column,
                Measure.values().length);
    }

    /** How many cases saw a payment in a year, by place; as of some month of it. */
    List<CaseCount> payments(DashboardScope scope) throws SQLException {
        return counts(
                scope,
                "SELECT organization_id, country, MIN(paid_month), '',"
                        + " SUM(cases_first_of_year) FROM dashboard_payment",
                " GROUP BY organization_id, country, YEAR(paid_month)",
                1);
    }

    private List<CaseCount> counts(DashboardScope scope, String select, String rest, int figures)
            throws SQLException {
        List<CaseCount> counts = new ArrayList<>();
        try (PreparedStatement statement = scope.prepare(database, select, rest);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                List<Long> cases = new ArrayList<>();
                for (int i = 0; i < figures; i++) {
                    cases.add(row.getLong(FIRST_COUNT + i));
                }
                counts.add(
                        new CaseCount(
                                new Place(row.getInt(1), row.getString(2)),
                                YearMonth.from(row.getObject(3, LocalDate.class)),
                                row.getString(4),
                                cases));
            }
        }
        return counts;
    }

    /** A country, a currency and how many cases an organisation has there. */
    record Holding(int organizationId, String country, String currency, long cases) {}

    List<Holding> holdings(List<Integer> organizationIds) throws SQLException {
        List<Holding> holdings = new ArrayList<>();
        try (PreparedStatement statement =
                        new DashboardScope(organizationIds)
                                .prepare(
                                        database,
                                        "SELECT organization_id, country, currency, SUM(cases)"
                                                + " FROM dashboard_cell",
                                        " AND violation = '*'"
                                                + " GROUP BY organization_id, country, currency");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                holdings.add(
                        new Holding(
                                row.getInt(1), row.getString(2), row.getString(3), row.getLong(4)));
            }
        }
        return holdings;
    }

    /** When the oldest of these organisations' figures was derived; null when none was. */
    Instant asOf(List<Integer> organizationIds) throws SQLException {
        try (PreparedStatement statement =
                        new DashboardScope(organizationIds)
                                .prepare(
                                        database,
                                        "SELECT MIN(refreshed_at) FROM dashboard_state",
                                        "");
                ResultSet row = statement.executeQuery()) {
            LocalDateTime utc = row.next() ? row.getObject(1, LocalDateTime.class) : null;
            return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
        }
    }

    /** The figures of each group, by its value in the database, the most cases first. */
    Map<String, Figures> figures(Grouping grouping, DashboardScope scope) throws SQLException {
        Map<String, DelayHistogram> delays = delays(grouping, scope);
        Map<String, Figures> groups = new LinkedHashMap<>();
        try (PreparedStatement statement =
                        scope.prepare(
                                database,
                                "SELECT " + grouping.column + SUMS,
                                grouping.condition
                                        + " GROUP BY "
                                        + grouping.column
                                        + " ORDER BY cases DESC, "
                                        + grouping.column);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String group = row.getString(1);
                DelayHistogram histogram = delays.getOrDefault(group, DelayHistogram.empty());
                groups.put(group, figures(row).with(histogram));
            }
        }
        return groups;
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong(2),
                new StageTotals(
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7)),
                row.getBigDecimal(8),
                DelayHistogram.empty());
    }

    private Map<String, DelayHistogram> delays(Grouping grouping, DashboardScope scope)
            throws SQLException {
        Map<String, DelayHistogram> groups = new LinkedHashMap<>();
        try (PreparedStatement statement =
                        scope.prepare(
                                database,
                                "SELECT "
                                        + grouping.column
                                        + ", days, SUM(cases)"
                                        + " FROM dashboard_delay",
                                grouping.condition + " GROUP BY " + grouping.column + ", days");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                groups.computeIfAbsent(row.getString(1), group -> DelayHistogram.empty())
                        .add(row.getInt(2), row.getLong(3));
            }
        }
        return groups;
    }

    /** What was paid, by the month of payment. */
    Map<YearMonth, BigDecimal> received(DashboardScope scope) throws SQLException {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        try (PreparedStatement statement =
                        scope.prepare(
                                database,
                                "SELECT paid_month, SUM(paid) FROM dashboard_payment",
                                " GROUP BY paid_month");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                months.put(YearMonth.from(row.getObject(1, LocalDate.class)), row.getBigDecimal(2));
            }
        }
        return months;
    }
}
