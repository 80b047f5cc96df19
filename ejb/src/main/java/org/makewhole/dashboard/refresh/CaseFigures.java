package org.makewhole.dashboard.refresh;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.shared.persistence.TenantViews;

/**
 * The figures of an organisation, brought to what its cases say, on a connection that works for it.
 * Needs no container.
 *
 * <p>On locks: {@code INSERT ... SELECT} would be one statement, but under REPEATABLE READ it puts
 * next-key locks on every line it reads, and caseworkers would wait for it. So the lines are read
 * with a plain SELECT, which reads a snapshot and locks nothing, folded here, and only rows of the
 * read model are written, which no caseworker's transaction touches. The organisation's row in
 * {@code dashboard_state} is written first: that makes two servers take turns, and since the
 * snapshot is taken after it, the later turn never stores older figures.
 */
public final class CaseFigures {
    private static final String BEGIN =
            "INSERT INTO "
                    + TenantViews.of("dashboard_state")
                    + " (organization_id, refreshed_at) VALUES (?, ?)"
                    + " ON DUPLICATE KEY UPDATE refreshed_at = ?";

    private static final String REVERSED =
            "SELECT reverses_id FROM "
                    + TenantViews.of("money_posting")
                    + " WHERE organization_id = ? AND reverses_id IS NOT NULL";

    private static final String LINES =
            "SELECT c.id, c.country, c.currency, c.sector, c.opened_on,"
                    + " p.id, p.violation, p.stage, p.amount, p.effective_on"
                    + " FROM "
                    + TenantViews.of("case_file")
                    + " c LEFT JOIN "
                    + TenantViews.of("money_posting")
                    + " p"
                    + " ON p.organization_id = c.organization_id AND p.case_id = c.id"
                    // What the state keeps, and fees, are nothing that workers won.
                    + " AND p.component IN ('WAGES', 'INTEREST', 'DAMAGES')"
                    + " WHERE c.organization_id = ? ORDER BY c.id";

    private CaseFigures() {}

    /**
     * Derives the read model anew.
     *
     * @return how many rows of it changed
     */
    public static int bring(Connection database, int organizationId) throws SQLException {
        begin(database, organizationId);
        ReadModel model = fold(database, organizationId);
        int changed = 0;
        for (Map.Entry<ReadModelTable, Map<List<Object>, List<Object>>> table :
                model.rows().entrySet()) {
            changed += table.getKey().bringTo(table.getValue(), database, organizationId);
        }
        return changed;
    }

    private static void begin(Connection database, int organizationId) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        try (PreparedStatement statement = database.prepareStatement(BEGIN)) {
            statement.setInt(1, organizationId);
            statement.setObject(2, now);
            statement.setObject(3, now);
            statement.executeUpdate();
        }
    }

    private static ReadModel fold(Connection database, int organizationId) throws SQLException {
        Set<Long> reversed = reversed(database, organizationId);
        ReadModel model = new ReadModel();
        try (PreparedStatement statement = database.prepareStatement(LINES)) {
            // The driver's sign for "row by row": otherwise it would hold all lines in memory.
            statement.setFetchSize(Integer.MIN_VALUE);
            statement.setInt(1, organizationId);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    model.add(line(result, reversed));
                }
            }
        }
        model.finish();
        return model;
    }

    private static Set<Long> reversed(Connection database, int organizationId) throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (PreparedStatement statement = database.prepareStatement(REVERSED)) {
            statement.setInt(1, organizationId);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getLong(1));
                }
            }
        }
        return ids;
    }

    private static CaseLine line(ResultSet row, Set<Long> reversed) throws SQLException {
        long postingId = row.getLong(6);
        CaseLine.Posting posting =
                row.wasNull()
                        ? null
                        : new CaseLine.Posting(
                                row.getString(7),
                                MoneyStage.valueOf(row.getString(8)),
                                row.getBigDecimal(9),
                                row.getObject(10, LocalDate.class),
                                !reversed.contains(postingId));
        return new CaseLine(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                posting);
    }
}
