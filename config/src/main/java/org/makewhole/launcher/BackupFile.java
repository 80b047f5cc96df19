package org.makewhole.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A backup that is to be read back, whole or for one organisation. */
final class BackupFile {
    private static final int HEAD = 8192;
    private static final Pattern PLACE =
            Pattern.compile("MASTER_LOG_FILE='([^']+)', MASTER_LOG_POS=(\\d+)");

    private final Path file;
    private final BackupKey key;
    private final Path home;

    BackupFile(Path file, BackupKey key, Path home) {
        this.file = file;
        this.key = key;
        this.home = home;
    }

    /**
     * What is in it.
     *
     * @param databaseBytes how long its statements are; -1 where there are none
     * @param place where it stands in the log of changes; null where that was off
     */
    record Content(
            BackupManifest manifest,
            long databaseBytes,
            boolean hasSecrets,
            Changes.Position place) {
        boolean hasDatabase() {
            return databaseBytes >= 0;
        }
    }

    /**
     * Reads all of it without writing anything.
     *
     * @throws StartFailure when it is damaged, of another key, or of a version that does not fit
     */
    Content check() throws IOException {
        long database = -1;
        boolean secrets = false;
        Changes.Position place = null;
        BackupManifest manifest;
        try (InputStream plain = plain();
                ZipInputStream archive = new ZipInputStream(plain, StandardCharsets.UTF_8)) {
            manifest = BackupManifest.read(archive);
            requireFitting(manifest);
            for (ZipEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                byte[] head = archive.readNBytes(HEAD);
                long length = head.length + archive.transferTo(OutputStream.nullOutputStream());
                if (entry.getName().equals(Backup.DATABASE)) {
                    database = length;
                    place = place(new String(head, StandardCharsets.UTF_8));
                }
                secrets |= entry.getName().equals(Backup.SECRETS);
            }
            // The archive ends before the file does: only its last byte proves that it is whole.
            plain.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw refused(
                    "the file " + file + " is damaged, cut short, or of another key",
                    "Check MAKEWHOLE_BACKUP_KEY_FILE, or take another copy; nothing was touched",
                    e);
        }
        return new Content(manifest, database, secrets, place);
    }

    private static Changes.Position place(String head) {
        Matcher remark = PLACE.matcher(head);
        return remark.find()
                ? new Changes.Position(remark.group(1), Long.parseLong(remark.group(2)))
                : null;
    }

    /** What cannot be put back by this version is refused before anything is written. */
    private void requireFitting(BackupManifest manifest) throws IOException {
        if (manifest.format() != Backup.FORMAT) {
            throw refused(
                    "the backup was written by another version of MakeWhole",
                    "Restore it with that version; nothing was touched",
                    null);
        }
        ProductVersion product = ProductVersion.of(home);
        if (manifest.schema() > product.schema()) {
            throw refused(
                    "the backup is of a newer MakeWhole ("
                            + manifest.told()
                            + ") than this one (schema "
                            + product.schema()
                            + ")",
                    "Restore it with that version or a later one; nothing was touched",
                    null);
        }
    }

    /** Runs its statements in an empty schema. */
    void loadInto(DatabaseTools tools) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(plain(), StandardCharsets.UTF_8)) {
            ZipEntry entry = archive.getNextEntry();
            while (!entry.getName().equals(Backup.DATABASE)) {
                entry = archive.getNextEntry();
            }
            tools.load(archive);
        }
    }

    private InputStream plain() throws IOException {
        return key.decrypting(new BufferedInputStream(Files.newInputStream(file)));
    }

    private static StartFailure refused(String reason, String wayOut, Exception cause) {
        return new StartFailure(ExitStatus.RESTORE_REFUSED, reason, wayOut, cause);
    }
}
