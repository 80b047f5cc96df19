package org.makewhole.shared.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The second lock: for each tenant-owned table a view that shows, and lets change, the rows of one
 * organisation only, the one that the connection's session variable names. Without one it is empty.
 * The application's account reaches the tables by these views alone ({@link TableGrants}).
 *
 * <p>They are made anew from the catalogue after each migration, so that a table or column of a
 * later migration is covered without a line of its own. A table is tenant-owned when its primary
 * key leads with {@code organization_id}.
 */
public final class TenantViews {
    private static final String PREFIX = "own_";

    private static final String FUNCTION = "bound_organization";

    /** MySQL and MariaDB: the binary log is on and the account may not make functions. */
    private static final int NEEDS_TRUST = 1419;

    private static final String TENANT_TABLES =
            "SELECT table_name FROM information_schema.statistics WHERE table_schema = DATABASE()"
                    + " AND index_name = 'PRIMARY' AND seq_in_index = 1"
                    + " AND column_name = 'organization_id' ORDER BY table_name";

    private static final String VIEWS =
            "SELECT table_name FROM information_schema.views WHERE table_schema = DATABASE()";

    private TenantViews() {}

    /** The view by which a tenant-owned table is read and written. */
    public static String of(String table) {
        return PREFIX + table;
    }

    /**
     * Makes the views under the owner's account.
     *
     * @return the tenant-owned tables
     */
    public static List<String> make(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            function(statement);
            List<String> tables = names(statement, TENANT_TABLES);
            List<String> forgotten = names(statement, VIEWS);
            forgotten.removeIf(view -> !view.startsWith(PREFIX));
            for (String table : tables) {
                statement.execute(
                        "CREATE OR REPLACE ALGORITHM = MERGE SQL SECURITY DEFINER VIEW `"
                                + of(table)
                                + "` AS SELECT * FROM `"
                                + table
                                + "` WHERE organization_id = "
                                + FUNCTION
                                + "() WITH CASCADED CHECK OPTION");
                forgotten.remove(of(table));
            }
            for (String view : forgotten) {
                statement.execute("DROP VIEW `" + view + "`");
            }
            return tables;
        }
    }

    /**
     * A view may not name a variable, but may call a function that does. {@code DETERMINISTIC} is
     * true within a statement, and lets the server look it up once and use it as a key.
     */
    private static void function(Statement statement) throws SQLException {
        String known =
                "SELECT routine_name FROM information_schema.routines"
                        + " WHERE routine_schema = DATABASE() AND routine_name = '"
                        + FUNCTION
                        + "'";
        if (!names(statement, known).isEmpty()) {
            return;
        }
        try {
            statement.execute(
                    "CREATE FUNCTION "
                            + FUNCTION
                            + "() RETURNS INT DETERMINISTIC NO SQL RETURN @makewhole_organization");
        } catch (SQLException e) {
            if (e.getErrorCode() != NEEDS_TRUST) {
                throw e;
            }
            throw new SQLException(
                    "The server's log_bin_trust_function_creators must be ON while the function "
                            + FUNCTION
                            + " is made; see the operator guide.",
                    e.getSQLState(),
                    e.getErrorCode(),
                    e);
        }
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}
