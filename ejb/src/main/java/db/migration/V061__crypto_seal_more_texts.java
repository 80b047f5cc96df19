package db.migration;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.makewhole.shared.upgrade.SealedInPlace;

/** Encrypts what V060 made binary. */
public class V061__crypto_seal_more_texts extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        SealedInPlace texts = new SealedInPlace(context.getConnection());
        texts.seal("wage_calculation", List.of("calculated_by_name", "input_json", "result_json"));
        texts.seal("case_status_change", List.of("changed_by_name"));
        texts.seal("money_posting", List.of("posted_by_name"));
        texts.seal("import_run", List.of("uploaded_by_name"));
        texts.seal("case_access", List.of("reason", "granted_by_name"));
        texts.seal("notice", List.of("author_name"));
        texts.seal("consent", List.of("recorded_by_name"));
        texts.seal("consent_withdrawal", List.of("recorded_by_name"));
    }
}
