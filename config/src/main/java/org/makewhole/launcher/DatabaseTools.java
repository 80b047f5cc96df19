package org.makewhole.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MariaDB's own programs for dump and return, which lie beside its server and speak to MySQL too.
 * The password goes by a private file, never by the command line, which others can see.
 */
final class DatabaseTools {
    private static final Pattern URL =
            Pattern.compile("jdbc:mysql://([^/:?]+)(?::(\\d+))?/([A-Za-z0-9_$-]+)(?:\\?(.*))?");

    private final DatabaseAccess access;
    private final Path binaries;
    private final Path scratch;

    /**
     * @param scratch a private folder for the file with the password
     */
    DatabaseTools(DatabaseAccess access, Path home, Path scratch) {
        this.access = access;
        this.binaries = home.resolve("lib").resolve("mariadb");
        this.scratch = scratch;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }

    /** All tables, without the views: those are made anew at each start. */
    List<String> tables() throws SQLException {
        return column(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' ORDER BY table_name");
    }

    /** The version of the schema; 0 where there is none. */
    int schemaVersion() throws SQLException {
        return tables().contains("flyway_schema_history")
                ? column("SELECT version FROM flyway_schema_history WHERE success = 1").stream()
                        .filter(version -> version != null && version.matches("\\d+"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                : 0;
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    /** Writes all tables as they stand at one moment, however long it takes. */
    void dump(OutputStream out) throws IOException, SQLException {
        // Where a log of changes is on, the dump names its place in it as a remark.
        dump(out, tables(), hasChangeLog() ? List.of("--master-data=2") : List.of());
    }

    /** Whether the server keeps a log of changes that is ours. */
    boolean hasChangeLog() throws SQLException {
        List<String> files = column("SELECT @@log_bin_basename");
        return files.get(0) != null && files.get(0).matches(".*[/\\\\]changes[/\\\\]log-[0-9a-f]+");
    }

    /**
     * Writes the rows of one organisation, with the shape of all tables.
     *
     * @param organization its id
     */
    void dump(OutputStream out, int organization) throws IOException, SQLException {
        List<String> own =
                column(
                        "SELECT c.table_name FROM information_schema.columns c JOIN"
                                + " information_schema.tables t ON t.table_schema = c.table_schema"
                                + " AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'"
                                + " WHERE c.table_schema = DATABASE() AND c.column_name ="
                                + " 'organization_id' ORDER BY c.table_name");
        List<String> others = new ArrayList<>(tables());
        others.removeAll(own);
        others.removeAll(List.of("organization", "key_ring", "flyway_schema_history"));
        dump(out, others, List.of("--no-data"));
        dump(out, List.of("flyway_schema_history"), List.of());
        dump(out, List.of("organization"), List.of("--where=id=" + organization));
        dump(out, List.of("key_ring"), List.of("--where=owner_id=" + organization));
        dump(out, own, List.of("--where=organization_id=" + organization));
    }

    private void dump(OutputStream out, List<String> tables, List<String> more) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--single-transaction",
                                "--quick",
                                "--hex-blob",
                                "--skip-lock-tables",
                                "--skip-triggers",
                                "--no-tablespaces",
                                "--default-character-set=utf8mb4"));
        arguments.addAll(more);
        arguments.add(schema());
        arguments.addAll(tables);
        run("mariadb-dump", arguments, null, out);
    }

    /** Runs the statements of a dump. */
    void load(InputStream in) throws IOException {
        run(
                "mariadb",
                List.of("--batch", "--default-character-set=utf8mb4", schema()),
                in,
                OutputStream.nullOutputStream());
    }

    private String schema() {
        return parts().group(3);
    }

    private Matcher parts() {
        Matcher parts = URL.matcher(access.url());
        if (!parts.matches()) {
            throw new StartFailure(
                    ExitStatus.BAD_SETTING,
                    "a backup cannot follow this MAKEWHOLE_DB_URL",
                    "Name one host, as in jdbc:mysql://host:3306/makewhole");
        }
        return parts;
    }

    private void run(String program, List<String> arguments, InputStream in, OutputStream out)
            throws IOException {
        Path login = scratch.resolve("login-" + ProcessHandle.current().pid() + ".cnf");
        DataFolder.writePrivately(login, login());
        try {
            List<String> command = new ArrayList<>();
            command.add(binaries.resolve("bin").resolve(program).toString());
            command.add("--defaults-extra-file=" + login);
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment()
                    .merge(
                            "LD_LIBRARY_PATH",
                            binaries.resolve("libs").toString(),
                            (before, own) -> own + ":" + before);
            Path errors = scratch.resolve("tool-" + ProcessHandle.current().pid() + ".err");
            builder.redirectError(errors.toFile());
            Process process = builder.start();
            try {
                try (OutputStream input = process.getOutputStream()) {
                    if (in != null) {
                        in.transferTo(input);
                    }
                }
                process.getInputStream().transferTo(out);
                int status = process.waitFor();
                if (status != 0) {
                    throw new IOException(program + " said: " + Files.readString(errors).strip());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } finally {
                process.destroy();
                Files.deleteIfExists(errors);
            }
        } finally {
            Files.deleteIfExists(login);
        }
    }

    private String login() {
        Matcher parts = parts();
        String query = parts.group(4) == null ? "" : parts.group(4);
        boolean plain = query.contains("sslMode=DISABLED");
        return "[client]\nhost="
                + parts.group(1)
                + "\nport="
                + (parts.group(2) == null ? "3306" : parts.group(2))
                + "\nprotocol=tcp\nuser="
                + quoted(access.owner().user())
                + "\npassword="
                + quoted(access.owner().password())
                + (plain ? "\nskip-ssl\n" : "\nskip-ssl-verify-server-cert\n");
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
