package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;
    private Path file;
    private Path database;

    @BeforeEach
    void names() {
        file = folder.resolve("secrets.properties");
        database = folder.resolve("database");
    }

    @Test
    void madeOnceKeptAndPrivate() throws IOException {
        Secrets first = Secrets.open(file, database);
        Secrets second = Secrets.open(file, database);

        assertEquals(first.get("makewhole.pepper"), second.get("makewhole.pepper"));
        assertEquals(32, Base64.getDecoder().decode(first.get("makewhole.pepper")).length);
        assertTrue(first.get("makewhole.demo.password").matches("([a-z]+-){3}[a-z]+"));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void everyInstallationHasItsOwn() {
        Secrets one = Secrets.open(file, database);
        Secrets other = Secrets.open(folder.resolve("other.properties"), database);

        for (String name : List.of("database.root.password", "makewhole.pepper")) {
            assertNotEquals(one.get(name), other.get(name));
        }
        assertNotEquals(one.get("database.app.password"), one.get("database.owner.password"));
    }

    @Test
    void missingBesideADatabaseIsRefused() throws IOException {
        Files.createDirectory(database);

        StartFailure failure = assertThrows(StartFailure.class, () -> Secrets.open(file, database));
        assertEquals(ExitStatus.DATA_DAMAGED, failure.status());
        assertTrue(Files.notExists(file), "no new pepper may be made");
    }

    @Test
    void whatAnOlderVersionLackedIsAddedAndTheRestKept() throws IOException {
        Files.writeString(file, "makewhole.pepper=kept\n");

        assertEquals("kept", Secrets.open(file, database).get("makewhole.pepper"));
        assertTrue(Files.readString(file).contains("database.owner.password="));
    }

    @Test
    void setUpCodesAreLegibleAndNeverTheSame() {
        var codes = new HashSet<String>();
        for (int round = 0; round < 200; round++) {
            codes.add(Secrets.setupCode());
        }
        assertEquals(200, codes.size());
        assertTrue(
                codes.stream()
                        .allMatch(
                                code ->
                                        code.matches(
                                                "([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}")));
    }

    @Test
    void thereAreEnoughWordsAndEachIsTypedEasily() {
        List<String> words = Secrets.Words.all();

        assertEquals(256, new HashSet<>(words).size());
        assertTrue(words.stream().allMatch(word -> word.matches("[a-z]{3,9}")));
    }
}
