package org.makewhole.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sends everything that is logged, or printed by a library, to the log file. */
final class Logging {
    private Logging() {}

    /**
     * Takes over logging and the two standard streams. The console keeps the original streams.
     *
     * @throws IOException when the log file cannot be written
     */
    static void begin(DataFolder folder) throws IOException {
        System.setProperty("makewhole.log", folder.log().toString());
        // The server reads the same file again while it boots.
        Path file = folder.temporary().resolve("logging.properties");
        try (InputStream settings = Logging.class.getResourceAsStream("logging.properties")) {
            Files.copy(settings, file);
        }
        System.setProperty("java.util.logging.config.file", file.toString());
        LogManager.getLogManager().readConfiguration();
        System.setOut(new PrintStream(new Lines(Level.INFO), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Lines(Level.WARNING), true, StandardCharsets.UTF_8));
    }

    /** Turns what is printed into one log entry a line. */
    private static final class Lines extends OutputStream {
        private final Logger log = Logger.getLogger("output");
        private final Level level;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(Level level) {
            this.level = level;
        }

        @Override
        public synchronized void write(int octet) {
            if (octet != '\n') {
                line.write(octet);
                return;
            }
            String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty()) {
                log.log(level, "{0}", text);
            }
        }
    }
}
