package org.makewhole.shared.sealed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.MailSink;

/**
 * The places in which an installation leaves something behind, and what of some words is in them.
 */
final class CanaryPlaces {
    /** Programs, and what a database preallocates. */
    private static final long MOST_BYTES = 256L << 20;

    /** Stands in nearly every word: most files need one look only. */
    private static final String MARK = "wuntharel";

    private final DatabaseAccounts database;
    private final Path data;

    CanaryPlaces(DatabaseAccounts database, Path data) {
        this.database = database;
        this.data = data;
    }

    /** All that was said to the log while it was open, on every level that is on. */
    static final class Log extends Handler implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Log() {
            setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord said) {
            lines.add(getFormatter().format(said));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }

    /** Where of the five places which of the words stands; a place without any is not there. */
    Map<String, TreeSet<String>> found(List<String> words, Log log, MailSink mail)
            throws SQLException, IOException, MessagingException {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        note(found, "dump", dump(), words);
        files(found, "files", data, words);
        files(found, "files", folder("datadir"), words);
        files(found, "temporary folder", Path.of(System.getProperty("java.io.tmpdir")), words);
        note(found, "logs", String.join("\n", log.lines), words);
        for (String raw : mail.mails()) {
            note(found, "mail", raw + read(raw), words);
        }
        return found;
    }

    private static void note(
            Map<String, TreeSet<String>> found, String place, String text, List<String> words) {
        boolean any = text.contains(MARK);
        for (String word : words) {
            if ((any || !word.contains(MARK)) && text.contains(word)) {
                found.computeIfAbsent(place, key -> new TreeSet<>()).add(word);
            }
        }
    }

    /** Every row of every table, as the owner of the database reads it. */
    private String dump() throws SQLException {
        List<List<String>> tables =
                database.owner(
                        c ->
                                DatabaseAccounts.rows(
                                        c,
                                        "SELECT table_name FROM information_schema.tables WHERE"
                                                + " table_schema = DATABASE()"
                                                + " AND table_type = 'BASE TABLE'"));
        assertTrue(tables.size() > 15);
        StringBuilder dump = new StringBuilder();
        for (List<String> table : tables) {
            List<List<String>> rows =
                    database.owner(
                            c -> DatabaseAccounts.rows(c, "SELECT * FROM `" + table.get(0) + "`"));
            dump.append(rows);
        }
        return dump.toString();
    }

    private Path folder(String variable) throws SQLException {
        String folder = database.owner(c -> DatabaseAccounts.single(c, "SELECT @@" + variable));
        return Path.of(folder);
    }

    /** Byte by byte: the words are ASCII. */
    private static void files(
            Map<String, TreeSet<String>> found, String place, Path folder, List<String> words)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(Files::isReadable).toList()) {
                if (!file.toString().endsWith(".jar") && size(file) < MOST_BYTES) {
                    note(found, place, bytes(file), words);
                }
            }
        }
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return MOST_BYTES;
        }
    }

    private static String bytes(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    /** Subject and text, whatever they are encoded as on their way. */
    private static String read(String raw) throws IOException, MessagingException {
        String mail = raw.substring(raw.indexOf("DATA\n") + "DATA\n".length());
        MimeMessage message =
                new MimeMessage(
                        null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
        return "\n" + message.getSubject() + "\n" + message.getContent();
    }
}
