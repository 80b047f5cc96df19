package org.makewhole.shared.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Gives the application's database account exactly what it needs on each table, after migration and
 * only where the operator keeps a separate owner account. The audit trail and the money postings
 * stay append-only by the database's own refusal, whatever the Java code does.
 */
final class TableGrants {
    private static final Logger LOG = Logger.getLogger(TableGrants.class.getName());

    /** INSERT and SELECT, never UPDATE or DELETE. */
    static final Set<String> APPEND_ONLY =
            Set.of("audit_entry", "platform_audit_entry", "money_posting");

    /** Never DELETE: a chain may grow and never begin anew. */
    static final Set<String> NEVER_EMPTIED = Set.of("audit_chain");

    /** The read model: all that the report account may see. */
    private static final String READ_MODEL_PREFIX = "dashboard_";

    private static final String HISTORY_TABLE = "flyway_schema_history";

    private final DatabaseSettings settings;

    TableGrants(DatabaseSettings settings) {
        this.settings = settings;
    }

    void apply() throws SQLException {
        if (settings.ownerUser().equals(settings.user())) {
            LOG.info("One database account for all: append-only tables rest on the code alone.");
            return;
        }
        String grantee = grantee();
        String reporter = grantee.replace(quoted(settings.user()), quoted(settings.reportUser()));
        try (Connection owner =
                        DriverManager.getConnection(
                                settings.url(), settings.ownerUser(), settings.ownerPassword());
                Statement statement = owner.createStatement()) {
            for (String table : tables(statement)) {
                if (table.equals(HISTORY_TABLE)) {
                    continue;
                }
                statement.execute("GRANT " + rights(table) + " ON `" + table + "` TO " + grantee);
                if (table.startsWith(READ_MODEL_PREFIX) && !reporter.equals(grantee)) {
                    statement.execute("GRANT SELECT ON `" + table + "` TO " + reporter);
                }
            }
        }
    }

    private static String rights(String table) {
        if (APPEND_ONLY.contains(table)) {
            return "SELECT, INSERT";
        }
        return NEVER_EMPTIED.contains(table)
                ? "SELECT, INSERT, UPDATE"
                : "SELECT, INSERT, UPDATE, DELETE";
    }

    /** The application's account as the server knows it, with its host part, quoted. */
    private String grantee() throws SQLException {
        try (Connection app =
                        DriverManager.getConnection(
                                settings.url(), settings.user(), settings.password());
                Statement statement = app.createStatement();
                ResultSet result = statement.executeQuery("SELECT CURRENT_USER()")) {
            result.next();
            String name = result.getString(1);
            int at = name.lastIndexOf('@');
            return quoted(name.substring(0, at)) + "@" + quoted(name.substring(at + 1));
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet result =
                statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                + " DATABASE() AND table_type = 'BASE TABLE'")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
