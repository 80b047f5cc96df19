package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of other versions than this one, whose last migration is number 64. */
class BackupVersionTest {
    @TempDir private Path folder;

    private Path home;
    private Path backups;
    private Settings settings;
    private BackupKey key;

    @BeforeEach
    void prepare() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        backups = Files.createDirectory(folder.resolve("backups"));
        ByteArrayOutputStream domain = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(domain)) {
            put(jar, "db/migration/V009__first.sql", "");
            put(jar, "db/migration/V063_1__account_seal_names.class", "");
            put(jar, "db/migration/V064__crypto_rebuild_again.sql", "");
        }
        try (ZipOutputStream ear =
                new ZipOutputStream(Files.newOutputStream(home.resolve("makewhole.ear")))) {
            put(
                    ear,
                    "META-INF/MANIFEST.MF",
                    "Manifest-Version: 1.0\nImplementation-Version: 1.2.3\n");
            ear.putNextEntry(new ZipEntry("makewhole-ejb.jar"));
            ear.write(domain.toByteArray());
            ear.closeEntry();
        }
        Path data = folder.resolve("data");
        Files.createDirectory(data);
        Properties properties = new Properties();
        properties.setProperty("user.home", folder.toString());
        settings = Settings.read(Map.of("MAKEWHOLE_DATA", data.toString()), properties);
        key = BackupKey.readOrMake(BackupKey.file(settings));
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Path backup(String name, String manifest) throws IOException {
        Path file = backups.resolve(name);
        try (OutputStream out = key.encrypting(Files.newOutputStream(file));
                ZipOutputStream archive = new ZipOutputStream(out)) {
            put(archive, Backup.MANIFEST, manifest);
            put(archive, Backup.DATABASE, "SELECT 1;");
            put(archive, Backup.SECRETS, "");
        }
        return file;
    }

    @Test
    void theApplicationSaysWhatItIs() throws IOException {
        assertEquals(new ProductVersion("1.2.3", 64), ProductVersion.of(home));
    }

    @Test
    void aBackupOfANewerVersionIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path newer = backup("newer", "format=1\nschema=65\nproduct=9.9\ncreated=2031-01-01");

        StartFailure refusal =
                assertThrows(
                        StartFailure.class,
                        () -> new Restore(settings, home).read(newer, silent()));

        assertTrue(refusal.getMessage().contains("newer MakeWhole"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("9.9"), refusal.getMessage());
        assertFalse(Files.exists(settings.data().resolve(Backup.SECRETS)));
    }

    @Test
    void aFolderOfBackupsIsListedWithWhatEachIsGoodFor() throws IOException {
        backup("a", "format=1\nschema=64\nproduct=1.2.3\ncreated=2026-11-22T10:00:00Z");
        backup("b", "format=1\nschema=65\nproduct=9.9\ncreated=2031-01-01T00:00:00Z");
        backup("c", "format=1\nschema=42\ncreated=2026-11-20T10:00:00Z");
        Path cut = backup("d", "format=1\nschema=64\ncreated=2026-11-22T11:00:00Z");
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 5));
        Files.writeString(backups.resolve("e"), "a shopping list");
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        new BackupList(settings, home)
                .show(backups, new Console(new PrintStream(said), new PrintStream(said)));

        String list = said.toString(StandardCharsets.UTF_8);
        assertTrue(
                list.contains("a: of 2026-11-22T10:00:00Z, version 1.2.3, schema 64; whole"), list);
        assertTrue(list.contains("b: of 2031-01-01T00:00:00Z, version 9.9, schema 65; too"), list);
        assertTrue(list.contains("c: of 2026-11-20T10:00:00Z, version ?, schema 42; whole"), list);
        assertTrue(list.contains("d: no backup under this key, or damaged"), list);
        assertTrue(list.contains("e: no backup under this key, or damaged"), list);
    }

    private static Console silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Console(nowhere, nowhere);
    }
}
