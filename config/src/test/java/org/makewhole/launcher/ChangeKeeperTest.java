package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes are kept beside backups. */
class ChangeKeeperTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final int DAY = 86_400;

    @TempDir private Path folder;

    private Path backups;
    private BackupKey key;

    @BeforeEach
    void prepare() throws IOException {
        backups = Files.createDirectory(folder.resolve("backups"));
        key = BackupKey.readOrMake(folder.resolve("backup.key"));
        for (int day = 0; day < 4; day++) {
            Path changes = Files.createFile(backups.resolve("log-a.00000" + day + ".changes"));
            Files.setLastModifiedTime(changes, FileTime.from(MONDAY.plusSeconds(day * DAY)));
        }
    }

    private void backup(String name, Instant created, String more) throws IOException {
        try (ZipOutputStream archive =
                new ZipOutputStream(key.encrypting(Files.newOutputStream(backups.resolve(name))))) {
            archive.putNextEntry(new ZipEntry(Backup.MANIFEST));
            archive.write(
                    ("format=1\nschema=1\ncreated=" + created + "\n" + more)
                            .getBytes(StandardCharsets.UTF_8));
            archive.closeEntry();
        }
    }

    private Set<String> kept() throws IOException {
        ChangeKeeper.forget(backups, key);
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".changes"))
                    .map(name -> name.substring(6, 12))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void withoutAWholeBackupAllStay() throws IOException {
        Files.writeString(backups.resolve("notes.txt"), "no backup");
        backup("LAG.backup", MONDAY.plusSeconds(9 * DAY), "organization=LAG\n");
        assertEquals(4, kept().size());
    }

    @Test
    void whatLiesADayBeforeTheOldestBackupGoes() throws IOException {
        backup("newer.backup", MONDAY.plusSeconds(9 * DAY), "");
        backup("older.backup", MONDAY.plusSeconds(2 * DAY + 60), "");
        assertEquals(Set.of("000002", "000003"), kept());
        Files.delete(backups.resolve("older.backup"));
        assertEquals(Set.of(), kept());
    }
}
