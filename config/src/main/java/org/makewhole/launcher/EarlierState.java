package org.makewhole.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what an earlier moment is made of: a backup before it, and what changed from there on. */
final class EarlierState {
    /** A backup stands where its dump began, a moment after it was named. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private final Settings settings;
    private final BackupKey key;

    EarlierState(Settings settings, BackupKey key) {
        this.settings = settings;
        this.key = key;
    }

    /** The newest whole backup of the folder that stands before a moment. */
    Path newestBefore(Instant moment) throws IOException {
        Path folder =
                ChangeLog.backups()
                        .filter(Files::isDirectory)
                        .orElseThrow(
                                () ->
                                        refused(
                                                "the folder of the backups is not there",
                                                "Name it with MAKEWHOLE_BACKUPS",
                                                null));
        Path newest = null;
        Instant at = Instant.MIN;
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Instant made = made(file);
                if (made.isAfter(at) && made.isBefore(moment.minus(MARGIN))) {
                    newest = file;
                    at = made;
                }
            }
        }
        if (newest == null) {
            throw refused(
                    "no backup in " + folder + " is older than " + moment,
                    "Choose a later moment, or name another folder with MAKEWHOLE_BACKUPS",
                    null);
        }
        return newest;
    }

    private Instant made(Path file) {
        return file.toString().contains(ChangeKeeper.SUFFIX)
                ? Instant.MAX
                : BackupManifest.find(file, key)
                        .flatMap(BackupManifest::ofEverything)
                        .orElse(Instant.MAX);
    }

    /** Gives away what changed until now, and lays ready what is needed of it. */
    List<String> changes(
            RestoreWish wish, BackupFile.Content content, OpenDatabase live, Path folder)
            throws IOException {
        if (wish.until() == null) {
            return List.of();
        }
        if (content.place() == null || !ChangeLog.isOn(settings.data())) {
            throw refused(
                    "what changed after the last backup before then was not kept",
                    "Name a backup itself with --backup; docs/operator-guide.md says how changes"
                            + " are kept",
                    null);
        }
        Path backups = ChangeLog.backups().orElseThrow();
        Secrets secrets =
                Secrets.open(
                        settings.data().resolve(Backup.SECRETS),
                        settings.data().resolve("database"));
        ChangeKeeper keeper =
                new ChangeKeeper(
                        settings, backups, live.access(), secrets.get("database.root.password"));
        try {
            keeper.keep();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        String log = content.place().file().replaceFirst("\\.\\d+$", "");
        try (Stream<Path> all = Files.list(backups)) {
            String last =
                    all.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(ChangeKeeper.SUFFIX))
                            .map(name -> name.replace(ChangeKeeper.SUFFIX, ""))
                            .filter(name -> name.startsWith(log + "."))
                            .max(Comparator.naturalOrder())
                            .orElse("");
            new Changes(backups, key, wish.until()).layReady(folder, content.place(), last);
        }
        return Changes.options(folder);
    }

    private static StartFailure refused(String reason, String wayOut, Exception cause) {
        return new StartFailure(ExitStatus.RESTORE_REFUSED, reason, wayOut, cause);
    }
}
