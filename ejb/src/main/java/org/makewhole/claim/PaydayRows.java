package org.makewhole.claim;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.security.CurrentCaller;

/**
 * Writes derived paydays without the persistence context. Three years of five hundred claimants by
 * the week have fifty thousand of them, which nobody changes and nobody is told of: as entities
 * they took as long as everything else of their claims together.
 */
@Dependent
class PaydayRows {

    private static final int BATCH = 500;

    private static final String INSERT =
            "INSERT INTO "
                    + TenantViews.of("claim_payday")
                    + " (organization_id, id, version, case_id, claim_id, due_on, forum, last_day,"
                    + " amount, currency) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private CurrentCaller caller;

    /** Adds paydays of claims that are in the database, in the transaction that runs. */
    void add(List<ClaimPayday> paydays) {
        if (paydays.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int organization = caller.get().organizationId();
            int waiting = 0;
            for (ClaimPayday payday : paydays) {
                set(insert, organization, payday);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException("The paydays of a claim could not be kept", e);
        }
    }

    private static void set(PreparedStatement insert, int organization, ClaimPayday payday)
            throws SQLException {
        int column = 0;
        insert.setInt(++column, organization);
        insert.setLong(++column, payday.getId());
        insert.setLong(++column, payday.getCaseId());
        insert.setLong(++column, payday.getClaimId());
        insert.setString(++column, payday.getDueOn().toString());
        insert.setString(++column, payday.getForum());
        insert.setString(
                ++column, payday.getLastDay() == null ? null : payday.getLastDay().toString());
        insert.setBigDecimal(++column, payday.getAmount());
        insert.setString(++column, payday.getCurrency());
    }
}
