package org.makewhole.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Checks the operator's own database before anything is started on it. */
final class ExternalDatabase {
    private static final int ACCESS_DENIED_TO_SCHEMA = 1044;
    private static final int ACCESS_DENIED = 1045;
    private static final int UNKNOWN_SCHEMA = 1049;
    private static final int ACCESS_DENIED_NO_PASSWORD = 1698;
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

    private ExternalDatabase() {}

    /**
     * Signs in with each account and looks at the version.
     *
     * @throws StartFailure saying which of them does not work and why
     */
    static DatabaseAccess checked(DatabaseAccess database) {
        Set<DatabaseAccess.Account> accounts =
                new LinkedHashSet<>(
                        List.of(database.owner(), database.application(), database.report()));
        for (DatabaseAccess.Account account : accounts) {
            Properties login = new Properties();
            login.setProperty("user", account.user());
            login.setProperty("password", account.password());
            login.setProperty("connectTimeout", "8000");
            login.setProperty("socketTimeout", "8000");
            try (Connection connection = DriverManager.getConnection(database.url(), login);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT VERSION()")) {
                row.next();
                requireVersion(row.getString(1));
            } catch (SQLException failure) {
                throw explained(account.user(), failure);
            }
        }
        return database;
    }

    /**
     * Refuses what is older than MySQL 8.4 or MariaDB 10.11.
     *
     * @param version as the server names it, such as {@code 8.4.3} or {@code 5.5.5-10.11.6-MariaDB}
     */
    static void requireVersion(String version) {
        boolean mariadb = version.toLowerCase(Locale.ROOT).contains("mariadb");
        // MariaDB before 11 puts 5.5.5- before its version, for old replicas.
        Matcher number = VERSION.matcher(version.replaceFirst("^5\\.5\\.5-", ""));
        if (!number.find()) {
            throw tooOld(version);
        }
        int comparable =
                Integer.parseInt(number.group(1)) * 1000 + Integer.parseInt(number.group(2));
        if (comparable < (mariadb ? 10_011 : 8_004)) {
            throw tooOld(version);
        }
    }

    /** What a failed connection means in words. */
    static StartFailure explained(String user, SQLException failure) {
        switch (failure.getErrorCode()) {
            case ACCESS_DENIED, ACCESS_DENIED_NO_PASSWORD, ACCESS_DENIED_TO_SCHEMA:
                return new StartFailure(
                        ExitStatus.DATABASE_ACCESS_DENIED,
                        "the database refuses the account \"" + user + "\"",
                        "Check its name, password, host and rights (MAKEWHOLE_DB_USER,"
                                + " MAKEWHOLE_DB_PASSWORD and the like)",
                        failure);
            case UNKNOWN_SCHEMA:
                return new StartFailure(
                        ExitStatus.DATABASE_UNREACHABLE,
                        "the database has no schema of the name in MAKEWHOLE_DB_URL",
                        "Create it (docs/operator-guide.md shows how) or correct the name",
                        failure);
            default:
                return isTls(failure) ? tls(failure) : unreachable(failure);
        }
    }

    private static boolean isTls(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof SSLException
                    || message.contains("SSL")
                    || message.contains("TLS")
                    || message.contains("Public Key Retrieval")) {
                return true;
            }
        }
        return false;
    }

    private static StartFailure tls(SQLException failure) {
        return new StartFailure(
                ExitStatus.DATABASE_TLS,
                "no encrypted connection to the database could be agreed",
                "Give the database a certificate, or add sslMode=PREFERRED to MAKEWHOLE_DB_URL if"
                        + " the way to it is private",
                failure);
    }

    private static StartFailure unreachable(SQLException failure) {
        return new StartFailure(
                ExitStatus.DATABASE_UNREACHABLE,
                "the database in MAKEWHOLE_DB_URL does not answer",
                "Check host and port, that it runs, and that no firewall stands between",
                failure);
    }

    private static StartFailure tooOld(String version) {
        return new StartFailure(
                ExitStatus.DATABASE_TOO_OLD,
                "the database is version " + version + ", too old",
                "Use MySQL 8.4 or MariaDB 10.11, or newer");
    }
}
