package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One organisation of a running product, put back by the command to a moment behind a backup. */
final class OneOrganization {
    private static final String CODE = "LANTERN";
    private static final String TOLD = "ORGANIZATION_PUT_BACK";
    private static final int RESTORE_REFUSED = 41;

    /** Casework that is destroyed below, of all organisations. */
    private static final List<String> TABLES =
            List.of("case_file", "money_posting", "worker", "clock", "evidence_file");

    private final Product product;
    private final Path backups;
    private final Database database;

    OneOrganization(Product product, Path backups) {
        this.product = product;
        this.backups = backups;
        this.database = Database.of(product);
    }

    void goesBackToAMomentAndTheOthersStay() throws IOException {
        Command written = command("", "backup", backups.resolve("first.backup").toString());
        assertEquals(0, written.status(), written.output());
        long second = laterThan(now() + 3);
        // Behind the backup and before the moment.
        change("UPDATE case_file SET country = 'CA', version = version + 1 WHERE id % 5 = 1");
        String then = rows("=");
        String moment = Instant.ofEpochSecond(laterThan(second)).toString();
        laterThan(Instant.parse(moment).getEpochSecond());
        destroy();
        String others = rows("<>");
        String destroyed = rows("=");
        assertNotEquals(then, destroyed);

        Command unknown = command("", restore("NOBODY", moment));
        assertEquals(RESTORE_REFUSED, unknown.status(), unknown.output());
        assertTrue(unknown.output().contains("NOBODY"), unknown.output());
        Command done = command(CODE + "\n", restore(CODE, moment));
        assertEquals(0, done.status(), done.output());
        assertTrue(done.output().contains("case_file"), done.output());

        assertEquals(then, rows("="), done.output());
        assertEquals(others, rows("<>"), "nobody else is touched");
        assertEquals(1, database.rows("SELECT id FROM audit_entry WHERE action = ?", TOLD).size());
        assertFalse(Files.exists(product.data().resolve("scratch")), "nothing is left behind");
        Set<Path> first = waysBack();
        assertEquals(1, first.size(), "the way back");

        undo(first.iterator().next());
        assertEquals(destroyed, rows("="), "undone");
        Set<Path> next = waysBack();
        next.removeAll(first);
        assertEquals(1, next.size(), "that has a way back, too");
        undo(next.iterator().next());
        assertEquals(then, rows("="), "the undoing undone");
        assertEquals(others, rows("<>"), "nobody else is touched");
        assertEquals(3, database.rows("SELECT id FROM audit_entry WHERE action = ?", TOLD).size());
    }

    private Set<Path> waysBack() throws IOException {
        try (Stream<Path> files = Files.list(product.data().resolve("put-back"))) {
            return files.collect(Collectors.toSet());
        }
    }

    private void undo(Path file) {
        Command done =
                command(
                        CODE + "\n",
                        "restore",
                        "--organization",
                        CODE,
                        "--backup",
                        file.toString());
        assertEquals(0, done.status(), done.output());
    }

    private static String[] restore(String code, String moment) {
        return new String[] {"restore", "--organization", code, "--until", moment};
    }

    private Command command(String typed, String... arguments) {
        return Command.run(
                product.data(), Map.of("MAKEWHOLE_BACKUPS", backups.toString()), typed, arguments);
    }

    private long now() {
        return database.amount("SELECT UNIX_TIMESTAMP()").longValue();
    }

    /** The moment is told in seconds: what follows is of a later one. */
    private long laterThan(long second) {
        long now = now();
        while (now <= second) {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            now = now();
        }
        return now;
    }

    private void change(String sql) {
        assertTrue(database.update(sql) > 0, sql);
    }

    /** As only who owns the database can; of everybody, so that the others must stay destroyed. */
    private void destroy() {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            statement.execute("DELETE FROM money_posting WHERE id % 3 = 0");
            statement.execute("DELETE FROM case_file WHERE id % 4 = 0");
            statement.execute("DELETE FROM worker WHERE id % 4 = 1");
            statement.execute("UPDATE case_file SET country = 'MX'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All but versions, of this organisation or of the others. */
    private String rows(String which) {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            database.rows(
                            "SELECT * FROM "
                                    + table
                                    + " WHERE organization_id "
                                    + which
                                    + " (SELECT id FROM organization WHERE code = ?)"
                                    + " ORDER BY organization_id, id",
                            CODE)
                    .forEach(
                            row -> {
                                row.remove("version");
                                row.replaceAll(
                                        (column, value) ->
                                                value instanceof byte[] bytes
                                                        ? Arrays.toString(bytes)
                                                        : value);
                                all.append(table).append(row).append('\n');
                            });
        }
        return all.toString();
    }
}
