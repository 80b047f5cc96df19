package org.makewhole.audit.chain;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command {@code verify-audit}, for every chain of an installation. Called by the launcher,
 * which knows the data folder and how to reach the database, by the name of this class; hence the
 * types of the JDK alone.
 */
public final class VerifyAudit {
    /** Every chain is whole. */
    public static final int WHOLE = 0;

    /** Something was changed, removed, moved or cut off. */
    public static final int BROKEN = 40;

    /** An argument is no head of a chain. */
    public static final int NOT_UNDERSTOOD = 10;

    private VerifyAudit() {}

    /**
     * Verifies and prints what came of it.
     *
     * @param connection of an account that may read the chains
     * @param secret the installation's key
     * @param data the data folder, with the anchors
     * @param noted heads that people noted down
     * @return the status to end with
     */
    public static int run(
            Connection connection, String secret, Path data, List<String> noted, PrintStream out)
            throws SQLException {
        List<ChainHead> heads = new ArrayList<>();
        for (String text : noted) {
            Optional<ChainHead> head = ChainHead.parse(text);
            if (head.isEmpty()) {
                out.println("\"" + text + "\" is not the end of a chain, such as 3:1204:5f0c...");
                return NOT_UNDERSTOOD;
            }
            heads.add(head.get());
        }
        ChainKey key = new ChainKey(secret);
        AnchorFile.Content anchors = new AnchorFile(data, key).known();
        boolean whole = true;
        for (ChainReport report :
                new ChainVerifier(connection, key, anchors, ChainWriter.TABLE).all(heads)) {
            whole &= report.isWhole();
            print(report, name(connection, report.head().chain()), out);
        }
        out.println(
                whole
                        ? "The audit trail is whole."
                        : "The audit trail is NOT whole: see the lines above.");
        return whole ? WHOLE : BROKEN;
    }

    private static void print(ChainReport report, String name, PrintStream out) {
        out.printf(
                "%s: %d entries, %s, compared with %d earlier ends.%n    Ends at %s%n",
                name,
                report.head().length(),
                report.isWhole() ? "whole" : "NOT whole",
                report.anchors(),
                report.head().text());
        report.findings().forEach(finding -> out.println("    " + finding.told()));
        if (report.more()) {
            out.println("    and more");
        }
    }

    private static String name(Connection connection, int chain) throws SQLException {
        if (chain == ChainEntry.PLATFORM) {
            return "The platform";
        }
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT name FROM organization WHERE id = ?")) {
            statement.setInt(1, chain);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "Organisation " + chain + ", which is gone";
            }
        }
    }
}
