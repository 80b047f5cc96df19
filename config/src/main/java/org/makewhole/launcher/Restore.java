package org.makewhole.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * {@code makewhole restore <file>}: reads a backup to its last byte, and only if all of it is whole
 * and fits puts it into an empty data folder, or an empty schema of the operator's own database.
 */
final class Restore {
    private static final String NAME = "[0-9a-f]{32}";

    private final Settings settings;
    private final Path home;

    Restore(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    void read(Path file, Console console) throws IOException {
        Path keyFile = BackupKey.file(settings);
        if (Files.notExists(keyFile)) {
            throw refused(
                    "the key of the backups " + keyFile + " is not there",
                    "Name it with MAKEWHOLE_BACKUP_KEY_FILE",
                    null);
        }
        BackupKey key = BackupKey.readOrMake(keyFile);
        requireEmptyFolder(keyFile);
        check(file, key);
        try (DataFolder folder = DataFolder.open(settings.data())) {
            unpack(file, key, folder);
        } catch (SQLException | IOException e) {
            throw refused(
                    "the backup was checked, but could not be put back (" + e.getMessage() + ")",
                    "Empty " + settings.data() + " and try again",
                    e);
        }
        console.say(
                "Restored to "
                        + settings.data()
                        + "\nAn older schema is brought to this version when MakeWhole starts."
                        + "\nPut the master key back before you start MakeWhole: "
                        + Backup.masterKey(settings));
    }

    private void requireEmptyFolder(Path keyFile) throws IOException {
        Path data = settings.data();
        if (Files.notExists(data)) {
            return;
        }
        try (Stream<Path> present = Files.list(data)) {
            // The two keys may have been put in their places already.
            if (present.anyMatch(
                    path ->
                            !path.equals(keyFile)
                                    && !path.getFileName().toString().equals("master.key"))) {
                throw refused(
                        "the data folder " + data + " is not empty",
                        "Set MAKEWHOLE_DATA to a new folder: nothing is ever written over",
                        null);
            }
        }
    }

    /** Reads all of it without writing anything; what does not fit is refused before. */
    private void check(Path file, BackupKey key) throws IOException {
        BackupFile.Content content = new BackupFile(file, key, home).check();
        if (!content.manifest().organization().isEmpty()) {
            throw refused(
                    "the file " + file + " holds one organisation alone",
                    "Put it back with restore --organization "
                            + content.manifest().organization()
                            + " --backup "
                            + file,
                    null);
        }
        if (!content.hasDatabase() || !content.hasSecrets()) {
            throw refused("the file " + file + " is incomplete", "Take another backup", null);
        }
    }

    private static InputStream plain(Path file, BackupKey key) throws IOException {
        return key.decrypting(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** The secrets stand behind the database in the file, and before it in time. */
    private void unpack(Path file, BackupKey key, DataFolder folder)
            throws IOException, SQLException {
        try (ZipInputStream archive =
                new ZipInputStream(plain(file, key), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(Backup.SECRETS)) {
                    DataFolder.writePrivately(
                            folder.root().resolve(Backup.SECRETS),
                            new String(archive.readAllBytes(), StandardCharsets.UTF_8));
                } else if (name.matches(Backup.UPLOADS + "\\d+/" + NAME)) {
                    Path upload = folder.root().resolve(name);
                    DataFolder.makePrivate(upload.getParent().getParent());
                    DataFolder.makePrivate(upload.getParent());
                    DataFolder.writePrivately(upload, "");
                    try (OutputStream out = Files.newOutputStream(upload)) {
                        archive.transferTo(out);
                    }
                }
            }
        }
        loadDatabase(file, key, folder);
    }

    private void loadDatabase(Path file, BackupKey key, DataFolder folder)
            throws IOException, SQLException {
        Secrets secrets = Secrets.open(folder.root().resolve(Backup.SECRETS), folder.database());
        try (OpenDatabase database =
                        settings.database().isPresent()
                                ? OpenDatabase.of(settings, home)
                                : OpenDatabase.started(folder, secrets, home);
                ZipInputStream archive =
                        new ZipInputStream(plain(file, key), StandardCharsets.UTF_8)) {
            DatabaseTools tools = new DatabaseTools(database.access(), home, folder.temporary());
            if (!tools.tables().isEmpty()) {
                throw new IOException("the schema of the database is not empty");
            }
            ZipEntry entry = archive.getNextEntry();
            while (!entry.getName().equals(Backup.DATABASE)) {
                entry = archive.getNextEntry();
            }
            tools.load(archive);
        }
    }

    private static StartFailure refused(String reason, String wayOut, Exception cause) {
        return new StartFailure(ExitStatus.RESTORE_REFUSED, reason, wayOut, cause);
    }
}
