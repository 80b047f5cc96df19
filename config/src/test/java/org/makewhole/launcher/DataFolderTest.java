package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path parent;

    @Test
    void isMadePrivateAndTidiedUp() throws IOException {
        Path root = parent.resolve("new").resolve("data");
        try (DataFolder folder = DataFolder.open(root)) {
            assertEquals("rwx------", mode(root));
            assertEquals("rwx------", mode(folder.temporary()));
            Files.writeString(folder.temporary().resolve("left-over"), "x");
        }
        try (DataFolder folder = DataFolder.open(root)) {
            assertFalse(Files.exists(folder.temporary().resolve("left-over")));
        }
    }

    @Test
    void secondHolderIsRefusedUntilTheFirstLetsGo() {
        Path root = parent.resolve("data");
        try (DataFolder first = DataFolder.open(root)) {
            StartFailure failure =
                    assertThrows(StartFailure.class, () -> DataFolder.open(first.root()));
            assertEquals(ExitStatus.DATA_IN_USE, failure.status());
        }
        DataFolder.open(root).close();
    }

    @Test
    void aFileInTheWayIsSaidSo() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "x");

        StartFailure failure =
                assertThrows(StartFailure.class, () -> DataFolder.open(file.resolve("data")));
        assertEquals(ExitStatus.DATA_NOT_WRITABLE, failure.status());
        assertTrue(failure.line().contains("MAKEWHOLE_DATA"), failure.line());
    }

    @Test
    void privateFilesAreReadableByTheirOwnerOnly() throws IOException {
        Path file = parent.resolve("secret");
        DataFolder.writePrivately(file, "first");
        DataFolder.writePrivately(file, "second");

        assertEquals("second", Files.readString(file));
        assertEquals("rw-------", mode(file));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
