package org.makewhole.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives away what changed: every four minutes, and when MakeWhole stops, the database's log is
 * closed, encrypted under the key of the backups into their folder, and purged here. While that
 * folder is away the log is kept, and everything is given away later.
 */
final class ChangeKeeper implements AutoCloseable {
    static final String SUFFIX = ".changes";

    private static final Logger LOG = Logger.getLogger(ChangeKeeper.class.getName());
    private static final long EVERY_SECONDS = 240;

    /** A change may be needed by a backup that was still being written. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final Path data;
    private final Path backups;
    private final Path keyFile;
    private final DatabaseAccess access;
    private final String rootPassword;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "makewhole-changes");
                        thread.setDaemon(true);
                        return thread;
                    });

    private String idleAt = "";

    /**
     * @param backups the folder to give it to
     * @param rootPassword of the embedded database: only root may close its log
     */
    ChangeKeeper(Settings settings, Path backups, DatabaseAccess access, String rootPassword) {
        this.data = settings.data();
        this.backups = backups;
        this.keyFile = BackupKey.file(settings);
        this.access = access;
        this.rootPassword = rootPassword;
    }

    void begin() {
        timer.scheduleWithFixedDelay(this::tryToKeep, 5, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void tryToKeep() {
        try {
            keep();
        } catch (IOException | SQLException | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "What changed could not be given to " + backups + "; it is tried again",
                    failure);
        }
    }

    /** Gives away all that changed until now. */
    synchronized void keep() throws IOException, SQLException {
        try (FileChannel lock =
                        FileChannel.open(
                                ChangeLog.file(data, "lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var held = lock.lock();
                Connection connection =
                        DriverManager.getConnection(access.url(), "root", rootPassword);
                Statement statement = connection.createStatement()) {
            if (!place(statement).equals(idleAt)) {
                statement.execute("FLUSH BINARY LOGS");
            }
            List<String> files = files(statement);
            String last = files.remove(files.size() - 1);
            BackupKey key = BackupKey.readOrMake(keyFile);
            for (String file : files) {
                give(file, key);
            }
            statement.execute("PURGE BINARY LOGS TO '" + last + "'");
            idleAt = place(statement);
            forget(backups, key);
            LOG.log(Level.FINE, "Gave away {0} files under {1}", new Object[] {files, held});
        }
    }

    private static String place(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW MASTER STATUS")) {
            row.next();
            return row.getString(1) + ":" + row.getString(2);
        }
    }

    private static List<String> files(Statement statement) throws SQLException {
        List<String> files = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SHOW BINARY LOGS")) {
            while (row.next()) {
                files.add(row.getString(1));
            }
        }
        return files;
    }

    private void give(String name, BackupKey key) throws IOException {
        Path file = backups.resolve(name + SUFFIX);
        if (Files.exists(file)) {
            return;
        }
        Path draft = backups.resolve(name + SUFFIX + ".part");
        DataFolder.writePrivately(draft, "");
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            try (OutputStream out =
                    key.encrypting(
                            new BufferedOutputStream(
                                    Files.newOutputStream(draft, StandardOpenOption.WRITE)))) {
                Files.copy(ChangeLog.file(data, name), out);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Changes from long before the oldest whole backup of a folder lead nowhere, and may hold what
     * is to be forgotten. Without a backup all stay.
     */
    static void forget(Path backups, BackupKey key) throws IOException {
        try (Stream<Path> all = Files.list(backups)) {
            Map<Boolean, List<Path>> files =
                    all.filter(Files::isRegularFile)
                            .collect(
                                    Collectors.partitioningBy(
                                            file -> file.toString().endsWith(SUFFIX)));
            Optional<Instant> oldest =
                    files.get(false).stream()
                            .flatMap(file -> BackupManifest.find(file, key).stream())
                            .flatMap(manifest -> manifest.ofEverything().stream())
                            .min(Instant::compareTo);
            for (Path file : files.get(true)) {
                if (oldest.isPresent()
                        && changed(file).toInstant().isBefore(oldest.get().minus(MARGIN))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.from(Instant.now());
        }
    }

    /** The last time, before the database stops. */
    @Override
    public void close() {
        timer.shutdownNow();
        tryToKeep();
    }
}
