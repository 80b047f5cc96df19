package org.makewhole.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The embedded database's log of what changes, in the folder {@code changes} of the data folder,
 * where the operator keeps changes between two backups ({@code MAKEWHOLE_BACKUPS}).
 *
 * <p>The name of the log is made at random with the folder. A backup names the log and its place in
 * it, so that changes of another run of the log are never put behind it: not after the data folder
 * was restored, and not after a time in which changes were not kept.
 */
final class ChangeLog {
    private static final String FOLDER = "changes";
    private static final String INDEX = ".index";
    private static final int NAME_BYTES = 6;

    private ChangeLog() {}

    /** Where the operator keeps backups and changes; empty where changes are not kept. */
    static Optional<Path> backups() {
        return Optional.ofNullable(System.getenv("MAKEWHOLE_BACKUPS"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> Path.of(text).toAbsolutePath());
    }

    /** Whether the log of a data folder is on. */
    static boolean isOn(Path data) {
        return Files.isDirectory(data.resolve(FOLDER));
    }

    /** Switches it on or off; what a log that is off had not given away yet goes with it. */
    static void turn(boolean on, Path data) throws IOException {
        if (on) {
            DataFolder.makePrivate(data.resolve(FOLDER));
        } else {
            DataFolder.deleteTree(data.resolve(FOLDER));
        }
    }

    /** The options of a database server for it. */
    static List<String> options(Path data) {
        if (!isOn(data)) {
            return List.of();
        }
        return List.of(
                "--log-bin=" + data.resolve(FOLDER).resolve(name(data.resolve(FOLDER))),
                "--server-id=1",
                "--binlog-format=ROW",
                "--binlog-do-db=" + EmbeddedDatabase.SCHEMA,
                // Neither lost nor told twice, whatever happens next.
                "--sync-binlog=1",
                // The rows say it all; statements would say it in words.
                "--binlog-annotate-row-events=OFF",
                "--log-bin-trust-function-creators=1");
    }

    private static String name(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(INDEX))
                    .map(file -> file.substring(0, file.length() - INDEX.length()))
                    .findFirst()
                    .orElseGet(ChangeLog::newName);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String newName() {
        byte[] random = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(random);
        return "log-" + HexFormat.of().formatHex(random);
    }

    /** One of its files. */
    static Path file(Path data, String name) {
        return data.resolve(FOLDER).resolve(name);
    }
}
