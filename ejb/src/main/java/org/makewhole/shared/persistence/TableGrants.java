package org.makewhole.shared.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives the application's database account exactly what it needs on each table, after migration and
 * only where the operator keeps a separate owner account. A tenant-owned table is reached by its
 * view alone; the audit trail and the money postings stay append-only: both by the database's own
 * refusal, whatever the Java code does.
 */
public final class TableGrants {
    private static final Logger LOG = Logger.getLogger(TableGrants.class.getName());

    /** INSERT and SELECT, never UPDATE or DELETE. */
    static final Set<String> APPEND_ONLY =
            Set.of(
                    "audit_entry",
                    "platform_audit_entry",
                    "audit_reason",
                    "money_posting",
                    "money_confirmation",
                    "trust_entry",
                    "disbursement_part",
                    "exchange_rate",
                    "month_closing",
                    "calculation_decision",
                    "consent",
                    "consent_withdrawal",
                    "clock_event",
                    "promise_check",
                    "share_posting");

    /**
     * The texts about a person that may be taken out of a row that otherwise stays as it was: who
     * is forgotten must not live on in a note, nor a member who has left in a name. Nothing else of
     * such a row can be changed, not the number of the member who made it.
     */
    static final Map<String, String> ERASABLE =
            Map.ofEntries(
                    Map.entry("audit_reason", "words"),
                    Map.entry("money_posting", "note, posted_by_name"),
                    Map.entry("money_confirmation", "confirmed_by_name"),
                    Map.entry("trust_entry", "posted_by_name"),
                    Map.entry("exchange_rate", "imported_by_name"),
                    Map.entry("month_closing", "closed_by_name"),
                    Map.entry("calculation_decision", "decided_by_name"),
                    Map.entry("consent", "recipient, evidence, recorded_by_name"),
                    Map.entry("consent_withdrawal", "reason, recorded_by_name"),
                    Map.entry("clock_event", "note, author_name"),
                    Map.entry("promise_check", "verified_by, words, recorded_by_name"));

    /** Never DELETE: a chain may grow and never begin anew. */
    static final Set<String> NEVER_EMPTIED = Set.of("audit_chain");

    /** The read model: all that the report account may see. */
    private static final String READ_MODEL_PREFIX = "dashboard_";

    private static final String HISTORY_TABLE = "flyway_schema_history";

    /** MySQL's and MariaDB's errors for a right that was never given. */
    private static final Set<Integer> NO_SUCH_GRANT = Set.of(1141, 1147);

    private static final String RIGHTS_ON_THE_SCHEMA =
            "SELECT COUNT(*) FROM (SELECT privilege_type FROM information_schema.schema_privileges"
                    + " WHERE DATABASE() LIKE table_schema UNION ALL"
                    + " SELECT privilege_type FROM information_schema.user_privileges) given"
                    + " WHERE privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')";

    private final DatabaseSettings settings;

    TableGrants(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Whether the rows of a table are never changed. */
    public static boolean isAppendOnly(String table) {
        return APPEND_ONLY.contains(table);
    }

    void apply() throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(
                                settings.url(), settings.ownerUser(), settings.ownerPassword());
                Statement statement = owner.createStatement()) {
            List<String> tenantTables = TenantViews.make(owner);
            if (settings.ownerUser().equals(settings.user())) {
                LOG.info(
                        "One database account for all: append-only tables, and the wall between"
                                + " organisations for SQL that goes past the views, rest on the"
                                + " code alone.");
                return;
            }
            String grantee = grantee();
            for (String table : tables(statement)) {
                if (tenantTables.contains(table)) {
                    withdraw(statement, table, grantee);
                    grant(statement, rights(table), TenantViews.of(table), grantee);
                } else if (!table.equals(HISTORY_TABLE)) {
                    grant(statement, rights(table), table, grantee);
                }
            }
            letReportsBeRead(statement, grantee);
        }
        warnOfOpenTables();
    }

    private static void grant(Statement statement, String rights, String table, String account)
            throws SQLException {
        statement.execute("GRANT " + rights + " ON `" + table + "` TO " + account);
    }

    /** What an earlier version of this application granted on the table itself. */
    private static void withdraw(Statement statement, String table, String account)
            throws SQLException {
        try {
            statement.execute("REVOKE ALL PRIVILEGES ON `" + table + "` FROM " + account);
        } catch (SQLException e) {
            if (!NO_SUCH_GRANT.contains(e.getErrorCode())) {
                throw e;
            }
            LOG.log(Level.FINEST, "{0} was closed before", table);
        }
    }

    private void letReportsBeRead(Statement statement, String grantee) throws SQLException {
        String reporter = grantee.replace(quoted(settings.user()), quoted(settings.reportUser()));
        if (reporter.equals(grantee)) {
            return;
        }
        for (String table : tables(statement)) {
            if (table.startsWith(READ_MODEL_PREFIX)) {
                grant(statement, "SELECT", table, reporter);
            }
        }
    }

    /** A right on the whole schema, given by hand, would go past every view. */
    private void warnOfOpenTables() throws SQLException {
        try (Connection app =
                        DriverManager.getConnection(
                                settings.url(), settings.user(), settings.password());
                Statement statement = app.createStatement();
                ResultSet result = statement.executeQuery(RIGHTS_ON_THE_SCHEMA)) {
            result.next();
            if (result.getInt(1) > 0) {
                LOG.log(
                        Level.WARNING,
                        "The database account {0} has rights on the whole schema: it can read the"
                                + " rows of every organisation. Take them away as the operator"
                                + " guide says.",
                        settings.user());
            }
        }
    }

    private static String rights(String table) {
        if (APPEND_ONLY.contains(table)) {
            String erasable = ERASABLE.get(table);
            return "SELECT, INSERT" + (erasable == null ? "" : ", UPDATE (" + erasable + ")");
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
