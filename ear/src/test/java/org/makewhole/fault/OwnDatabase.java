package org.makewhole.fault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.makewhole.product.Product;

/**
 * An operator's own MariaDB, a process of its own with the accounts of the operator's guide: the
 * binaries that the product brings along, killed and started again at will.
 */
final class OwnDatabase implements AutoCloseable {
    private static final String PASSWORD = "for-this-run-only";
    private static final String[] ACCOUNTS = {"owner", "app", "report"};

    private final Path binaries =
            Path.of(System.getProperty("makewhole.folder"), "lib", "mariadb").toAbsolutePath();
    private final Path folder;
    private final int port = Product.freePort();
    private Process process;

    /** A new, empty one, which is not started yet. */
    OwnDatabase(String name) throws IOException, InterruptedException {
        folder = Product.freshData(name);
        Files.createDirectories(folder);
        Files.write(folder.resolve("accounts.sql"), accounts());
        List<String> install = new ArrayList<>();
        install.add(binaries.resolve("scripts/mariadb-install-db").toString());
        install.addAll(
                List.of(
                        "--no-defaults",
                        "--basedir=" + binaries,
                        "--datadir=" + folder.resolve("data"),
                        "--auth-root-authentication-method=normal",
                        "--skip-name-resolve",
                        "--skip-test-db"));
        Process made = process(install);
        if (made.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log.txt")));
        }
    }

    /** One statement a line; they run at every start. */
    private static List<String> accounts() {
        List<String> statements = new ArrayList<>();
        statements.add(
                "CREATE DATABASE IF NOT EXISTS makewhole CHARACTER SET utf8mb4 COLLATE"
                        + " utf8mb4_unicode_520_ci;");
        for (String account : ACCOUNTS) {
            String who = "'makewhole_" + account + "'@'127.0.0.1'";
            statements.add(
                    "CREATE USER IF NOT EXISTS " + who + " IDENTIFIED BY '" + PASSWORD + "';");
            statements.add(
                    account.equals("owner")
                            ? "GRANT ALL PRIVILEGES ON makewhole.* TO "
                                    + who
                                    + " WITH GRANT OPTION;"
                            : "GRANT SHOW VIEW ON makewhole.* TO " + who + ";");
        }
        return statements;
    }

    /** Starts it and waits until it listens. */
    OwnDatabase start() throws IOException, InterruptedException {
        List<String> server = new ArrayList<>();
        server.add(binaries.resolve("bin/mariadbd").toString());
        server.addAll(
                List.of(
                        "--no-defaults",
                        "--basedir=" + binaries,
                        "--datadir=" + folder.resolve("data"),
                        "--init-file=" + folder.resolve("accounts.sql"),
                        "--port=" + port,
                        "--socket=own.sock",
                        "--bind-address=127.0.0.1",
                        "--skip-name-resolve",
                        "--skip-ssl",
                        "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,"
                                + "NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_520_ci",
                        "--default-time-zone=+00:00",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=128M"));
        process = process(server);
        while (!listens()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("log.txt")));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return this;
    }

    private Process process(List<String> command) throws IOException {
        List<String> all = new ArrayList<>(command);
        if ("root".equals(System.getProperty("user.name"))) {
            all.add("--user=root");
        }
        File log = folder.resolve("log.txt").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(all)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
        return builder.start();
    }

    private boolean listens() {
        try (Connection connection = open()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** SIGKILL: what is not on the disk is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int port() {
        return port;
    }

    /** What the product is told, with another port where something stands between. */
    Map<String, String> settings(int reachedAt) {
        Map<String, String> settings = new HashMap<>();
        settings.put(
                "MAKEWHOLE_DB_URL",
                "jdbc:mysql://127.0.0.1:"
                        + reachedAt
                        + "/makewhole?sslMode=DISABLED&allowPublicKeyRetrieval=true");
        for (String account : ACCOUNTS) {
            String name = account.equals("app") ? "" : "_" + account.toUpperCase();
            settings.put("MAKEWHOLE_DB" + name + "_USER", "makewhole_" + account);
            settings.put("MAKEWHOLE_DB" + name + "_PASSWORD", PASSWORD);
        }
        return settings;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:"
                        + port
                        + "/makewhole?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "makewhole_owner",
                PASSWORD);
    }

    /** The first column of what a query yields, as text. */
    List<String> column(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Changes rows as only the owner can. */
    int update(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
