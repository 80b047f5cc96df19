package org.makewhole.launcher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed between a backup and a moment, put behind the backup by the database itself: it
 * takes the logs for those that a replica has received, and follows them.
 */
final class Changes {
    private static final String RELAY = "relay";
    private static final String FOLDER = "relay";
    private static final Duration PATIENCE = Duration.ofHours(6);
    private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d{6,})");

    /** The sign that all was followed, in MariaDB's words. */
    private static final String ALL_READ = "has read all relay log";

    /** Rights are no rows: those of then may be missing in a database that was just made. */
    private static final String NO_SUCH_GRANT = "1141,1147,1269";

    private final Path backups;
    private final BackupKey key;
    private final Instant moment;

    Changes(Path backups, BackupKey key, Instant moment) {
        this.backups = backups;
        this.key = key;
        this.moment = moment;
    }

    /**
     * A place in the log.
     *
     * @param file its name
     * @param position in bytes
     */
    record Position(String file, long position) {}

    /** The options of a database server that is to follow. */
    static List<String> options(Path scratch) {
        return List.of(
                "--relay-log=" + scratch.resolve(FOLDER).resolve(RELAY),
                "--server-id=2",
                "--skip-slave-start",
                "--relay-log-purge=OFF",
                "--slave-skip-errors=" + NO_SUCH_GRANT,
                "--replicate-wild-do-table=" + EmbeddedDatabase.SCHEMA + ".%");
    }

    /**
     * Lays the changes ready, before the server starts that is to follow them.
     *
     * @param from where the backup stands in the log
     * @param last the newest file there is
     * @throws StartFailure when one is missing
     */
    void layReady(Path scratch, Position from, String last) throws IOException {
        Path folder = scratch.resolve(FOLDER);
        DataFolder.deleteTree(folder);
        DataFolder.makePrivate(folder);
        StringBuilder index = new StringBuilder();
        int serial = 0;
        for (String name : names(from.file(), last)) {
            Path file = backups.resolve(name + ChangeKeeper.SUFFIX);
            if (Files.notExists(file)) {
                throw refused(
                        "the file " + file + " with changes is missing",
                        "Put it back, or choose a moment that needs none after it",
                        null);
            }
            Path log = folder.resolve(RELAY + ".%06d".formatted(++serial));
            index.append(log).append('\n');
            if (copy(file, log)) {
                break;
            }
        }
        Files.writeString(folder.resolve(RELAY + ".index"), index);
        if (Files.size(folder.resolve(RELAY + ".000001")) < from.position()) {
            throw refused(
                    "the moment " + moment + " is a little before the backup itself",
                    "Choose a moment some seconds later",
                    null);
        }
    }

    private boolean copy(Path file, Path log) throws IOException {
        DataFolder.writePrivately(log, "");
        try (InputStream in = key.decrypting(new BufferedInputStream(Files.newInputStream(file)));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(log))) {
            return BinaryLog.copyUntil(moment, in, out);
        } catch (IOException damaged) {
            throw refused(
                    "the file " + file + " is damaged, cut short, or of another key",
                    "Check MAKEWHOLE_BACKUP_KEY_FILE, or take another copy",
                    damaged);
        }
    }

    /** All files of the log from one to another, whether they are there or not. */
    static List<String> names(String first, String last) {
        Matcher from = NAME.matcher(first);
        Matcher to = NAME.matcher(last);
        if (!from.matches() || !to.matches() || !from.group(1).equals(to.group(1))) {
            throw refused(
                    "what changed after that backup was not kept, or is of another data folder",
                    "Choose a later moment, behind a backup that was taken since",
                    null);
        }
        List<String> names = new ArrayList<>();
        for (int i = Integer.parseInt(from.group(2)); i <= Integer.parseInt(to.group(2)); i++) {
            names.add(from.group(1) + ".%06d".formatted(i));
        }
        return names;
    }

    /**
     * Lets the server follow what was laid ready, to its end.
     *
     * @param url of the server
     * @param password of its root
     */
    static void follow(String url, String password, Position from)
            throws IOException, SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        try (Connection connection = DriverManager.getConnection(url, "root", password);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_USER = 'nobody',"
                            + " MASTER_USE_GTID = no, RELAY_LOG_FILE = '"
                            + RELAY
                            + ".000001', RELAY_LOG_POS = "
                            + from.position());
            statement.execute("START SLAVE SQL_THREAD");
            while (!isThrough(statement)) {
                if (Instant.now().isAfter(end)) {
                    throw new IOException("following the changes took too long");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
            statement.execute("STOP SLAVE");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean isThrough(Statement statement) throws IOException, SQLException {
        try (ResultSet row = statement.executeQuery("SHOW SLAVE STATUS")) {
            row.next();
            String error = row.getString("Last_SQL_Error");
            if (error != null && !error.isEmpty()) {
                throw new IOException("a change does not fit the backup: " + error);
            }
            return row.getString("Slave_SQL_Running_State").contains(ALL_READ);
        }
    }

    private static StartFailure refused(String reason, String wayOut, Exception cause) {
        return new StartFailure(ExitStatus.RESTORE_REFUSED, reason, wayOut, cause);
    }
}
