package db.migration;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.makewhole.claim.WeeklyClaims;

/** Writes the facts of the claims that were kept as weekly totals. */
public class V073__claim_weekly_totals_as_facts extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        new WeeklyClaims(context.getConnection()).writeFacts();
    }
}
