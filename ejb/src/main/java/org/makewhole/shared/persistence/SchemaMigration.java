package org.makewhole.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.makewhole.shared.upgrade.SealExistingTexts;

/**
 * Brings the schema to the version of this application before anything else runs. Every bean that
 * needs the database at start-up depends on this one by name.
 */
@Startup
@Singleton(name = SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchemaMigration {
    /** For {@code @DependsOn}. */
    public static final String NAME = "SchemaMigration";

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Inject private DatabaseSettings settings;

    @PostConstruct
    void migrate() {
        try {
            MigrateResult result =
                    migrations(settings.url(), settings.ownerUser(), settings.ownerPassword())
                            .load()
                            .migrate();
            LOG.log(Level.INFO, "Schema at version {0}", result.targetSchemaVersion);
            new TableGrants(settings).apply();
        } catch (SQLException e) {
            throw StartupFailure.of(
                    "The views and rights of the database accounts could not be made: "
                            + firstSentence(e),
                    e);
        } catch (FlywayException e) {
            throw StartupFailure.of(
                    "The database could not be brought to this version: "
                            + firstSentence(e)
                            + " Restore the backup or run the version that made this schema.",
                    e);
        }
    }

    /** All migrations, for a database of any earlier version. */
    static FluentConfiguration migrations(String url, String user, String password) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .javaMigrations(new SealExistingTexts())
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .connectRetries(5);
    }

    private static String firstSentence(Exception e) {
        String message = String.valueOf(e.getMessage()).strip();
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.endsWith(".") ? line : line + ".";
    }
}
