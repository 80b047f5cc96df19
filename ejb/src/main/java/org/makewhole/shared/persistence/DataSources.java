package org.makewhole.shared.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The two pools: the application's account, and the account that sees the read model only.
 * Addresses and accounts come from MicroProfile Config ({@code MAKEWHOLE_DB_*}). What becomes of
 * them when the database does not answer stands in {@link org.makewhole.shared.pulse}.
 */
@DataSourceDefinition(
        name = DataSources.APPLICATION,
        className = "org.makewhole.shared.tenancy.TenantDataSource",
        url = "${MPCONFIG=makewhole.db.url}",
        user = "${MPCONFIG=makewhole.db.user}",
        password = "${MPCONFIG=makewhole.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@DataSourceDefinition(
        name = DataSources.REPORT,
        className = "org.makewhole.shared.pulse.PatientDataSource",
        url = "${MPCONFIG=makewhole.db.url}",
        user = "${MPCONFIG=makewhole.db.report.user}",
        password = "${MPCONFIG=makewhole.db.report.password}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 8,
        transactional = false,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
@Singleton
public class DataSources {
    /** The application's own pool; joins transactions, and shows the rows of their organisation. */
    public static final String APPLICATION = "java:app/jdbc/makewhole";

    /** Reads the dashboard's tables and nothing else. */
    public static final String REPORT = "java:app/jdbc/makewhole-report";
}
