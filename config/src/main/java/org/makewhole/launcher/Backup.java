package org.makewhole.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code makewhole backup <file>}: the database as it stands at one moment, the uploads and the
 * secrets, in one encrypted file. May be taken while MakeWhole runs. The master key is not in it.
 */
final class Backup {
    static final String MANIFEST = "manifest.properties";
    static final String DATABASE = "database.sql";
    static final String SECRETS = "secrets.properties";
    static final String UPLOADS = "uploads/";
    static final int FORMAT = 1;

    private final Settings settings;
    private final Path home;

    Backup(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    void write(Path file, Console console) throws IOException {
        if (Files.exists(file)) {
            throw failed("the file " + file + " is there already", "Name a new one", null);
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Path keyFile = BackupKey.file(settings);
        try (OpenDatabase database = OpenDatabase.of(settings, home)) {
            DataFolder.writePrivately(draft, "");
            BackupKey key = BackupKey.readOrMake(keyFile);
            DatabaseTools tools =
                    new DatabaseTools(database.access(), home, settings.data().resolve("run"));
            try (OutputStream out =
                            new BufferedOutputStream(
                                    Files.newOutputStream(draft, StandardOpenOption.WRITE));
                    ZipOutputStream archive =
                            new ZipOutputStream(key.encrypting(out), StandardCharsets.UTF_8)) {
                fill(archive, tools);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw failed("the backup was not written (" + e.getMessage() + ")", "Try again", e);
        } finally {
            Files.deleteIfExists(draft);
        }
        console.say(
                "Backup written: "
                        + file
                        + "\nKeep these two apart from it, and from each other's only copy: without"
                        + " them it cannot be read.\n  Key of the backups: "
                        + keyFile
                        + "\n  Master key:         "
                        + masterKey(settings));
    }

    /** Where the master key is, in words for a person. */
    static String masterKey(Settings settings) {
        String kms = System.getenv("MAKEWHOLE_MASTER_KEY_KMS");
        String chosen = System.getenv("MAKEWHOLE_MASTER_KEY_FILE");
        if (kms != null && !kms.isBlank()) {
            return kms.strip();
        }
        return chosen == null || chosen.isBlank()
                ? settings.data().resolve("master.key").toString()
                : chosen.strip();
    }

    /**
     * The rows of one organisation as they stand, in a file of the same form and under the same
     * key.
     *
     * @param id of the organisation
     */
    void write(Path file, DatabaseTools tools, String code, int id)
            throws IOException, SQLException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        BackupKey key = BackupKey.readOrMake(BackupKey.file(settings));
        DataFolder.makePrivate(file.getParent());
        DataFolder.writePrivately(draft, "");
        try (OutputStream out =
                        new BufferedOutputStream(
                                Files.newOutputStream(draft, StandardOpenOption.WRITE));
                ZipOutputStream archive =
                        new ZipOutputStream(key.encrypting(out), StandardCharsets.UTF_8)) {
            manifest(archive, tools, "organization=" + code + "\n");
            archive.putNextEntry(new ZipEntry(DATABASE));
            tools.dump(archive, id);
            archive.closeEntry();
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void manifest(ZipOutputStream archive, DatabaseTools tools, String more)
            throws IOException, SQLException {
        archive.putNextEntry(new ZipEntry(MANIFEST));
        String manifest =
                "format=%d%nschema=%d%nproduct=%s%ncreated=%s%n"
                        .formatted(
                                FORMAT,
                                tools.schemaVersion(),
                                ProductVersion.of(home).name(),
                                Instant.now());
        archive.write((manifest + more).getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private void fill(ZipOutputStream archive, DatabaseTools tools)
            throws IOException, SQLException {
        manifest(archive, tools, "");
        archive.putNextEntry(new ZipEntry(DATABASE));
        tools.dump(archive);
        archive.closeEntry();
        add(archive, SECRETS, settings.data().resolve(SECRETS));
        Path uploads = settings.data().resolve("uploads");
        if (Files.isDirectory(uploads)) {
            for (Path upload : files(uploads)) {
                add(archive, UPLOADS + uploads.relativize(upload), upload);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(ZipOutputStream archive, String name, Path file) throws IOException {
        archive.putNextEntry(new ZipEntry(name.replace('\\', '/')));
        // An upload may be settled and deleted meanwhile; its run says then that it is gone.
        if (Files.exists(file)) {
            Files.copy(file, archive);
        }
        archive.closeEntry();
    }

    private static StartFailure failed(String reason, String wayOut, Exception cause) {
        return new StartFailure(ExitStatus.BACKUP_FAILED, reason, wayOut, cause);
    }
}
