package db.migration;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.makewhole.shared.upgrade.SealedInPlace;

/** Encrypts names and addresses of people who sign in, and makes the hashes of the addresses. */
public class V063_1__account_seal_names extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        SealedInPlace texts = new SealedInPlace(context.getConnection());
        texts.index("account", "email", "email_index");
        texts.sealForPlatform("account", List.of("email", "display_name"));
        texts.seal("membership", List.of("display_name"));
    }
}
