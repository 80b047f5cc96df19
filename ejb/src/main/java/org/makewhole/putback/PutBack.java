package org.makewhole.putback;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.makewhole.audit.chain.ChainKey;
import org.makewhole.shared.crypto.RingsOfThen;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.tenancy.LockedOut;

/**
 * The work of {@code makewhole restore --organization}. Called by the launcher, which makes the
 * database of then, knows the keys and asks the person, by the name of this class; hence the types
 * of the JDK alone.
 */
public final class PutBack {
    private static final int TRIES = 3;

    private final OwnRows then;
    private final OwnRows now;
    private final Map<String, String> wish;
    private final PrintStream out;

    private PutBack(OwnRows then, OwnRows now, Map<String, String> wish, PrintStream out) {
        this.then = then;
        this.now = now;
        this.wish = wish;
        this.out = out;
    }

    /**
     * Says what would change, and writes nothing.
     *
     * @param then an account that owns the schema of then, which is nobody's but the caller's
     * @param now an account that owns the living schema
     * @param wish {@code code} of the organisation, {@code moment} and {@code by} in words, {@code
     *     audit} key, {@code masters} the files of master keys with line breaks between
     * @return how many tables would change
     * @throws PutBackRefused when it cannot be done
     */
    public static int plan(
            Connection then, Connection now, Map<String, String> wish, PrintStream out)
            throws SQLException, GeneralSecurityException, IOException {
        PutBack putBack = of(then, now, wish, out);
        putBack.rings();
        begin(now);
        try {
            Plan plan = putBack.plan();
            plan.print(out);
            return plan.differences().size();
        } finally {
            now.rollback();
        }
    }

    /**
     * Makes the keys of then ready: within a minute every server that runs can read what comes
     * back.
     *
     * @return whether servers that run have to be given that minute
     */
    public static boolean prepare(
            Connection then, Connection now, Map<String, String> wish, PrintStream out)
            throws SQLException, GeneralSecurityException, IOException {
        Optional<RingsOfThen> rings = of(then, now, wish, out).rings();
        now.setAutoCommit(true);
        try {
            return rings.isPresent() && rings.get().mayDiffer() && rings.get().join(now);
        } catch (GeneralSecurityException noKey) {
            throw new PutBackRefused(
                    "no master key that is there opens the keys of both moments ("
                            + noKey.getMessage()
                            + ")",
                    "Name the file of the master key of then with"
                            + " MAKEWHOLE_EARLIER_MASTER_KEY_FILE");
        }
    }

    /**
     * Locks the organisation out. It is open again when the connection is closed, or its process is
     * dead.
     *
     * @throws PutBackRefused when somebody else is putting it back
     */
    public static void lockOut(Connection now, Map<String, String> wish) throws SQLException {
        try (PreparedStatement lock = now.prepareStatement("SELECT GET_LOCK(?, 5)")) {
            lock.setString(1, LockedOut.PREFIX + organization(now, wish));
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                if (row.getInt(1) != 1) {
                    throw new PutBackRefused(
                            "this organisation is being put back already",
                            "Wait until that has ended");
                }
            }
        }
    }

    /**
     * Does it, in one transaction.
     *
     * @return what was done, in one line; empty when there was nothing to do
     */
    public static String apply(
            Connection then, Connection now, Map<String, String> wish, PrintStream out)
            throws SQLException, GeneralSecurityException, IOException {
        PutBack putBack = of(then, now, wish, out);
        for (int attempt = 1; ; attempt++) {
            begin(now);
            try {
                String told = putBack.apply();
                now.commit();
                return told;
            } catch (SQLException failure) {
                now.rollback();
                // Somebody was about to end a transaction, and the two waited for each other.
                if (attempt == TRIES || !"40001".equals(failure.getSQLState())) {
                    throw failure;
                }
            } catch (RuntimeException | GeneralSecurityException | IOException refused) {
                now.rollback();
                throw refused;
            }
        }
    }

    private static PutBack of(
            Connection then, Connection now, Map<String, String> wish, PrintStream out)
            throws SQLException {
        int organization = organization(now, wish);
        if (organization != organization(then, wish)) {
            throw new PutBackRefused(
                    "the organisation of then is another one with the same code",
                    "Use a backup of this installation");
        }
        TenantViews.make(then);
        for (Connection each : List.of(then, now)) {
            try (Statement bind = each.createStatement()) {
                bind.execute("SET @makewhole_organization = " + organization);
            }
        }
        return new PutBack(
                new OwnRows(then, organization), new OwnRows(now, organization), wish, out);
    }

    private static int organization(Connection connection, Map<String, String> wish)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id FROM organization WHERE code = ?")) {
            select.setString(1, wish.get("code"));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new PutBackRefused(
                            "no organisation has the code "
                                    + wish.get("code")
                                    + ", now or at that moment",
                            "Give the letters that begin its case numbers");
                }
                return row.getInt(1);
            }
        }
    }

    private Optional<RingsOfThen> rings() throws SQLException {
        List<Path> masters = Stream.of(wish.get("masters").split("\n")).map(Path::of).toList();
        Optional<RingsOfThen> rings =
                RingsOfThen.find(then.connection(), now.connection(), now.organization(), masters);
        if (rings.isPresent() && rings.get().isRemoved()) {
            throw new PutBackRefused(
                    "the keys of this organisation were removed",
                    "What it sealed cannot be read any more, and nothing is put back");
        }
        return rings;
    }

    private static void begin(Connection now) throws SQLException {
        now.setAutoCommit(false);
        now.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        now.rollback();
    }

    private Plan plan() throws SQLException {
        return Plan.of(Catalogue.of(now.connection()), Exceptions.read(), then, now);
    }

    private String apply() throws SQLException, GeneralSecurityException, IOException {
        PutBackEntry entry =
                new PutBackEntry(now, new ChainKey(wish.get("audit")), wish.get("code"));
        // Whoever tells something of this organisation waits from here to the commit, and what was
        // told before is seen.
        entry.holdChain();
        Catalogue catalogue = Catalogue.of(now.connection());
        Exceptions exceptions = Exceptions.read();
        Plan plan = Plan.of(catalogue, exceptions, then, now);
        if (plan.isNone()) {
            return "";
        }
        References references = new References(catalogue, exceptions, then, now);
        references.letWait();
        RowTransfer transfer = new RowTransfer(then, now, exceptions);
        for (Map.Entry<OwnTable, RowDifference> table : plan.differences().entrySet()) {
            transfer.takeAway(table.getKey(), table.getValue());
        }
        for (Map.Entry<OwnTable, RowDifference> table : plan.differences().entrySet()) {
            transfer.bring(table.getKey(), table.getValue());
        }
        String told = plan.told();
        told += count("without what they spoke of", references.follow());
        Set<Long> members = MemberNames.forgotten(then, now);
        if (!members.isEmpty()) {
            told += count("names of forgotten members", takeOutNames(plan, members));
        }
        told += count("migration status", new Choices(now).respect());
        references.require();
        int figures = entry.figures();
        out.println("  Figures of the dashboards: " + figures + " rows made anew");
        entry.tell(wish.get("moment"), told, wish.get("by"));
        return told;
    }

    private int takeOutNames(Plan plan, Set<Long> members)
            throws SQLException, GeneralSecurityException, IOException {
        Optional<RingsOfThen> rings = rings();
        return rings.isEmpty()
                ? 0
                : MemberNames.of(members, then, now, rings.get().open())
                        .takeOut(plan.differences());
    }

    private static String count(String what, int rows) {
        return rows == 0 ? "" : "; " + what + ": " + rows;
    }
}
