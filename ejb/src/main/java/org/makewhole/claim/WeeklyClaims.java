package org.makewhole.claim;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.claim.calculation.WeeklyTotals;
import org.makewhole.claim.facts.FactsJson;
import org.makewhole.shared.crypto.MigrationKeys;
import org.makewhole.shared.crypto.Place;

/**
 * Migration 073: the terms and weeks of the claims from before as facts, sealed, and their latest
 * calculation as the accepted one, which it was. Nothing is computed.
 */
public final class WeeklyClaims {

    private static final String CLAIMS =
            "SELECT organization_id, id, pay_basis, rate, hours_per_week, days_per_week"
                    + " FROM wage_claim WHERE facts IS NULL";

    private static final String WEEKS =
            "SELECT week_start, hours_worked, amount_paid FROM work_week"
                    + " WHERE organization_id = ? AND claim_id = ? ORDER BY week_start";

    private static final String FACTS =
            "UPDATE wage_claim SET facts = ? WHERE organization_id = ? AND id = ?";

    /** A decision bears the id of the calculation that it was part of. */
    private static final String DECISIONS =
            "INSERT INTO calculation_decision (organization_id, id, version, claim_id,"
                    + " calculation_id, decision, decided_at, decided_by)"
                    + " SELECT organization_id, id, 1, claim_id, id, 'ACCEPTED', calculated_at,"
                    + " calculated_by FROM wage_calculation WHERE claim_id IS NOT NULL";

    private final Connection connection;
    private final MigrationKeys keys;

    /**
     * @param connection of the migration, whose transaction holds all of it
     */
    public WeeklyClaims(Connection connection) {
        this.connection = connection;
        this.keys = new MigrationKeys(connection);
    }

    /** Writes the facts of every claim that has none. */
    public void writeFacts() throws SQLException {
        try (PreparedStatement claims = connection.prepareStatement(CLAIMS);
                PreparedStatement facts = connection.prepareStatement(FACTS);
                ResultSet row = claims.executeQuery()) {
            while (row.next()) {
                int organization = row.getInt("organization_id");
                long id = row.getLong("id");
                String text =
                        FactsJson.text(WeeklyTotals.facts(agreed(row), weeks(organization, id)));
                Place place = Place.of(organization, "wage_claim", "facts", id);
                facts.setBytes(1, keys.of(organization).seal(text, place));
                facts.setInt(2, organization);
                facts.setLong(3, id);
                facts.addBatch();
            }
            facts.executeBatch();
        }
        try (PreparedStatement decisions = connection.prepareStatement(DECISIONS)) {
            decisions.executeUpdate();
        }
    }

    private static WeeklyTotals.Agreed agreed(ResultSet row) throws SQLException {
        return new WeeklyTotals.Agreed(
                row.getString("pay_basis"),
                plain(row.getBigDecimal("rate")),
                plain(row.getBigDecimal("hours_per_week")),
                plain(row.getBigDecimal("days_per_week")));
    }

    private List<WeeklyTotals.Given> weeks(int organization, long claim) throws SQLException {
        List<WeeklyTotals.Given> weeks = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(WEEKS)) {
            select.setInt(1, organization);
            select.setLong(2, claim);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    weeks.add(
                            new WeeklyTotals.Given(
                                    LocalDate.parse(row.getString("week_start")),
                                    plain(row.getBigDecimal("hours_worked")),
                                    plain(row.getBigDecimal("amount_paid"))));
                }
            }
        }
        return weeks;
    }

    /** Without the zeros that the column's scale adds. */
    private static BigDecimal plain(BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
