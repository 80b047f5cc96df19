package db.migration;

import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.makewhole.audit.chain.ChainKey;
import org.makewhole.audit.chain.ExistingEntries;

/** Gives the entries written before V040 their place in the chain of their organisation. */
public class V041__audit_chain_of_existing_entries extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        String secret = ConfigProvider.getConfig().getValue("makewhole.audit.key", String.class);
        new ExistingEntries(context.getConnection(), new ChainKey(secret)).chain();
    }
}
