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

    /** Libraries repeat what somebody sent, in their messages and in what they throw. */
    @Test
    void nobodyWritesALineOfTheirOwn() throws IOException {
        Path file = folder.resolve("server.log");
        RotatingLog log = new RotatingLog(file, 100_000);
        String sent = "x\n2026-01-01 INFO forged\r\n\u2028forged\u0085forged\u001b[2J\u202eforged";
        LogRecord entry = new LogRecord(Level.WARNING, "No such page: {0}");
        entry.setParameters(new Object[] {sent});
        entry.setThrown(
                new IllegalStateException(sent, new IllegalArgumentException("also " + sent)));
        log.publish(entry);
        log.publish(new LogRecord(Level.INFO, "the next"));
        log.close();

        String text = Files.readString(file);
        assertEquals(
                2,
                text.lines().filter(line -> !line.startsWith("\t")).count(),
                () -> "lines that begin an entry:\n" + text);
        assertTrue(text.contains("\n\tjava.lang.IllegalStateException: x\n\t"), text);
        assertTrue(text.contains("\n\tat org.makewhole.launcher.RotatingLogTest."), text);
        assertTrue(text.contains("\\u001b[2J\\u202eforged"), text);
        assertFalse(text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t'));
    }
}
