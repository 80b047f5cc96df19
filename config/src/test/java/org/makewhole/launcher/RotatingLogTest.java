package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {

    @TempDir Path folder;

    @Test
    void theNewestEntriesAreInServerLogAndOldOnesGo() throws IOException {
        Path file = folder.resolve("server.log");
        RotatingLog log = new RotatingLog(file, 200);
        for (int number = 1; number <= 40; number++) {
            log.publish(new LogRecord(Level.INFO, "entry " + number));
        }
        log.close();

        assertTrue(Files.readString(file).contains("entry 40\n"));
        assertTrue(Files.exists(folder.resolve("server.4.log")));
        assertFalse(Files.exists(folder.resolve("server.5.log")));
        assertTrue(Files.size(file) <= 200);
    }

    @Test
    void aRestartContinuesTheFileAndTracesAreWritten() throws IOException {
        Path file = folder.resolve("server.log");
        for (int start = 0; start < 2; start++) {
            RotatingLog log = new RotatingLog(file, 100_000);
            LogRecord entry = new LogRecord(Level.SEVERE, "start {0}");
            entry.setParameters(new Object[] {start});
            entry.setThrown(new IllegalStateException("why"));
            log.publish(entry);
            log.close();
        }

        String text = Files.readString(file);
        assertTrue(text.contains("SEVERE") && text.contains("start 0") && text.contains("start 1"));
        assertEquals(2, text.split("IllegalStateException: why", -1).length - 1);
    }
}
