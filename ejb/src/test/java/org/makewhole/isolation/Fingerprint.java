package org.makewhole.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;

/**
 * What an organisation's rows are at this moment: for each table of the catalogue their number and
 * a sum over every column. No timer writes in between, for they stand still in these tests.
 */
@ApplicationScoped
public class Fingerprint {
    private static final String MEMBERS =
            " IN (SELECT account_id FROM membership WHERE organization_id = %d)";

    @Inject private DatabaseAccounts database;
    @Inject private CatalogueRows catalogue;

    private final Map<String, String> statements = new TreeMap<>();
    private final Map<String, String> ofCase = new TreeMap<>();

    /** A line for each table. */
    Map<String, String> of(int organization) throws SQLException {
        return prints(statements().values(), organization);
    }

    /** The same of one case and what hangs on it. */
    Map<String, String> ofCase(long caseId) throws SQLException {
        return prints(statementsOfCase().values(), caseId);
    }

    /** All tables in one question: a method is followed by two, and there are hundreds. */
    private Map<String, String> prints(Collection<String> statements, long whose)
            throws SQLException {
        String all =
                statements.stream()
                        .map(sql -> sql.replace("%d", String.valueOf(whose)))
                        .collect(Collectors.joining(" UNION ALL "));
        List<List<String>> rows =
                database.owner(connection -> DatabaseAccounts.rows(connection, all));
        Map<String, String> prints = new TreeMap<>();
        rows.forEach(row -> prints.put(row.get(0), row.get(1) + " rows, " + row.get(2)));
        return prints;
    }

    private synchronized Map<String, String> statementsOfCase() throws SQLException {
        if (ofCase.isEmpty()) {
            for (String table : catalogue.tables()) {
                List<String> columns = catalogue.columnsOf(table);
                String key = table.equals("case_file") ? "id" : "case_id";
                if (columns.contains(key) && !table.startsWith("audit_")) {
                    ofCase.put(table, statement(table, columns, key + " = %d"));
                }
            }
        }
        return ofCase;
    }

    private synchronized Map<String, String> statements() throws SQLException {
        if (statements.isEmpty()) {
            for (String table : catalogue.tables()) {
                List<String> columns = new ArrayList<>(catalogue.columnsOf(table));
                String owner = owner(table, columns);
                if (owner != null) {
                    statements.put(table, statement(table, columns, owner));
                }
            }
        }
        return statements;
    }

    /** By what a row belongs to an organisation: its own column, or the person it is about. */
    private static String owner(String table, List<String> columns) {
        if (columns.contains("organization_id")) {
            return "organization_id = %d";
        }
        if (columns.contains("account_id")) {
            return "account_id" + MEMBERS;
        }
        return switch (table) {
            case "organization" -> "id = %d";
            case "account" -> "id" + MEMBERS;
            default -> null;
        };
    }

    private static String statement(String table, List<String> columns, String owner) {
        String line =
                columns.stream()
                        .map(column -> "COALESCE(`" + column + "`, '~')")
                        .collect(Collectors.joining(", "));
        return "SELECT '"
                + table
                + "', COUNT(*), COALESCE(BIT_XOR(CRC32(CONCAT_WS('|', "
                + line
                + "))), 0) FROM `"
                + table
                + "` WHERE "
                + owner;
    }
}
