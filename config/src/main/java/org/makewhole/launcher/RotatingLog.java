package org.makewhole.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * Writes the log to {@code server.log}; at 10 MB that becomes {@code server.1.log} and so on, four
 * predecessors are kept. The file of the JDK's own handler cannot keep its name while it rotates.
 *
 * <p>Named in {@code logging.properties}; the path comes from the system property {@code
 * makewhole.log}.
 */
public final class RotatingLog extends Handler {
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int KEPT = 4;

    private final Path file;
    private final long largest;
    private OutputStream out;
    private long size;

    /** Made by the log manager. */
    public RotatingLog() throws IOException {
        this(Path.of(System.getProperty("makewhole.log")), LARGEST);
    }

    RotatingLog(Path file, long largest) throws IOException {
        this.file = file;
        this.largest = largest;
        setFormatter(new Line());
        open();
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry) || out == null) {
            return;
        }
        byte[] line = getFormatter().format(entry).getBytes(StandardCharsets.UTF_8);
        try {
            if (size + line.length > largest && size > 0) {
                rotate();
            }
            out.write(line);
            out.flush();
            size += line.length;
        } catch (IOException failure) {
            reportError("the log cannot be written", failure, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public synchronized void flush() {
        // Every entry is flushed as it is written: the last line before a crash is the one wanted.
    }

    @Override
    public synchronized void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException failure) {
            reportError("the log cannot be closed", failure, ErrorManager.CLOSE_FAILURE);
        }
        out = null;
    }

    private void open() throws IOException {
        out =
                new BufferedOutputStream(
                        Files.newOutputStream(
                                file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        size = Files.size(file);
    }

    private void rotate() throws IOException {
        out.close();
        for (int number = KEPT; number > 0; number--) {
            Path from = number == 1 ? file : numbered(number - 1);
            if (Files.exists(from)) {
                Files.move(from, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        open();
    }

    private Path numbered(int number) {
        String name = file.getFileName().toString().replaceFirst("\\.log$", "");
        return file.resolveSibling(name + "." + number + ".log");
    }

    /**
     * Time in UTC, level, logger, message, and the stack trace where there is one. What libraries
     * write may repeat what somebody sent: only an entry begins at the first column, and no sign is
     * left that a terminal would obey or show from right to left.
     */
    private static final class Line extends Formatter {
        private static final Pattern BREAK = Pattern.compile("\\R\\t?");
        private static final Pattern UNSEEN =
                Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

        @Override
        public String format(LogRecord entry) {
            StringWriter text = new StringWriter();
            text.append(entry.getInstant().truncatedTo(ChronoUnit.MILLIS).toString())
                    .append(' ')
                    .append(entry.getLevel().getName())
                    .append(' ')
                    .append(String.valueOf(entry.getLoggerName()))
                    .append(": ")
                    .append(formatMessage(entry))
                    .append('\n');
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            return legible(text.toString());
        }

        private static String legible(String text) {
            return UNSEEN.matcher(BREAK.matcher(text.stripTrailing()).replaceAll("\n\t"))
                            .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)))
                    + "\n";
        }
    }
}
