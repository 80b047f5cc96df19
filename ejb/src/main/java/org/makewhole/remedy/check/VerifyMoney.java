package org.makewhole.remedy.check;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The command {@code verify-money}, over every organisation of an installation. Called by the
 * launcher, which knows how to reach the database, by the name of this class; hence the types of
 * the JDK alone.
 */
public final class VerifyMoney {
    /** Everything adds up. */
    public static final int WHOLE = 0;

    /** A line breaks a rule, or a screen shows another total than the postings. */
    public static final int BROKEN = 40;

    /** Nothing is asked of this command beyond itself. */
    public static final int NOT_UNDERSTOOD = 10;

    /** How often totals of screens are looked at again, which a running server is about to make. */
    private static final int LOOKS = 3;

    private static final int PAUSE_SECONDS = 5;

    /** The argument that asks for the sums as well. */
    private static final String TOTALS = "totals";

    private VerifyMoney() {}

    /**
     * Checks and prints what came of it.
     *
     * @param connection of an account that may read the tables
     * @param secret not needed
     * @param data not needed
     * @param arguments none, or {@code totals} for the sums by currency, stage and component
     * @return the status to end with
     */
    public static int run(
            Connection connection,
            String secret,
            Path data,
            List<String> arguments,
            PrintStream out)
            throws SQLException {
        if (!arguments.isEmpty() && !arguments.equals(List.of(TOTALS))) {
            out.println("verify-money takes no argument but totals: " + arguments.get(0));
            return NOT_UNDERSTOOD;
        }
        MoneyCheck check = new MoneyCheck(connection);
        boolean sound = true;
        for (Map.Entry<Integer, String> organization : check.organizations().entrySet()) {
            MoneyReport report = settled(check, organization.getKey());
            sound &= report.isSound();
            print(organization.getValue(), report, out);
            if (!arguments.isEmpty()) {
                check.totals(organization.getKey()).forEach(line -> out.println("    " + line));
            }
        }
        out.println(
                sound ? "The money adds up." : "The money does NOT add up: see the lines above.");
        return sound ? WHOLE : BROKEN;
    }

    private static MoneyReport settled(MoneyCheck check, int organization) throws SQLException {
        MoneyReport report = check.of(organization);
        for (int look = 1; look < LOOKS && !report.differing().isEmpty(); look++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(PAUSE_SECONDS));
            report = check.of(organization);
        }
        return report;
    }

    private static void print(String name, MoneyReport report, PrintStream out) {
        out.printf(
                "%s: %d postings, %s.%n",
                name, report.postings(), report.isSound() ? "all add up" : "NOT all add up");
        report.broken().forEach(line -> out.println("    " + line));
        report.differing().forEach(line -> out.println("    " + line));
    }
}
