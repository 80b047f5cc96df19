package org.makewhole.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * {@code makewhole backups <folder>}: which files of a folder are backups of this installation, of
 * when, and whether this version can restore them. Each is read to its last byte: one that is cut
 * short or damaged is told now and not when it is needed.
 */
final class BackupList {
    private final Settings settings;
    private final Path home;

    BackupList(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    void show(Path folder, Console console) throws IOException {
        Path keyFile = BackupKey.file(settings);
        if (Files.notExists(keyFile) || !Files.isDirectory(folder)) {
            throw new StartFailure(
                    ExitStatus.RESTORE_REFUSED,
                    "there is no folder " + folder + ", or no key of the backups " + keyFile,
                    "Name the key with MAKEWHOLE_BACKUP_KEY_FILE");
        }
        BackupKey key = BackupKey.readOrMake(keyFile);
        int newest = ProductVersion.of(home).schema();
        for (Path file : files(folder)) {
            console.say(file.getFileName() + ": " + told(file, key, newest));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(ChangeKeeper.SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    /** One line of a file. */
    static String told(Path file, BackupKey key, int newest) {
        try (InputStream plain =
                        key.decrypting(new BufferedInputStream(Files.newInputStream(file)));
                ZipInputStream archive = new ZipInputStream(plain, StandardCharsets.UTF_8)) {
            BackupManifest manifest = BackupManifest.read(archive);
            plain.transferTo(OutputStream.nullOutputStream());
            return manifest.told()
                    + (manifest.schema() > newest ? "; too new for this version" : "; whole");
        } catch (IOException e) {
            return "no backup under this key, or damaged";
        }
    }
}
