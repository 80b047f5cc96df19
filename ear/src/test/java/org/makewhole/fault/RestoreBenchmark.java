package org.makewhole.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.makewhole.product.Command;
import org.makewhole.product.Database;
import org.makewhole.product.Product;

/**
 * How long a backup of 100,000 cases takes, how long until pages are right again after it, and how
 * long one organisation alone takes. Fewer cases with {@code -Dmakewhole.cases}.
 */
class RestoreBenchmark {
    private static final int CASES = Integer.getInteger("makewhole.cases", 100_000);
    private static final String CODE = "LANTERN";
    private static final int POSTINGS_OF_A_CASE = 3;
    private static final Map<String, String> SETTINGS =
            Map.of("MAKEWHOLE_DEMO", "true", "MAKEWHOLE_ARGON2_MEMORY_KIB", "4096");

    @Test
    void ofAHundredThousandCases() throws Exception {
        Path data = Product.freshData("restore-from");
        Path backup = Product.freshData("restore.backup");
        String password;
        String count;
        try (Product product = Product.start(data, SETTINGS)) {
            password = Paralegal.password(product);
            Database database = Database.of(product);
            long copying = System.nanoTime();
            copyCases(database);
            count = counts(database);
            say("copying cases", copying);
        }
        long begun = System.nanoTime();
        requireDone(Product.run(data, Map.of(), "backup", backup.toString()));
        say("backup of " + count, begun);

        Path restored = Product.freshData("restore-into");
        begun = System.nanoTime();
        requireDone(
                Product.run(
                        restored,
                        Map.of("MAKEWHOLE_BACKUP_KEY_FILE", data.resolve("backup.key").toString()),
                        "restore",
                        backup.toString()));
        say("restore of " + Files.size(backup) / 1_000_000 + " MB", begun);
        Files.copy(data.resolve("master.key"), restored.resolve("master.key"));
        try (Product product = Product.start(restored, new HashMap<>(SETTINGS))) {
            Paralegal back = Paralegal.of(product, password, 0);
            assertTrue(back.client().get(back.page()).contains("record:amount"));
            say("restore, start and the page of a case", begun);
            assertEquals(count, counts(Database.of(product)));
        }
    }

    /** Everything that one organisation has is lost, and comes back while the others work. */
    @Test
    void ofOneOrganizationAlone() throws Exception {
        Path data = Product.freshData("one-organization");
        Path backups = Files.createDirectories(Product.freshData("one-organization-backups"));
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.put("MAKEWHOLE_BACKUPS", backups.toString());
        try (Product product = Product.start(data, settings)) {
            Database database = Database.of(product);
            requireDone(Product.run(data, settings, "backup", backups.resolve("first").toString()));
            copyCases(database);
            String count = counts(database);
            TimeUnit.SECONDS.sleep(2);
            String moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            TimeUnit.SECONDS.sleep(2);
            try (Connection connection = database.open();
                    Statement statement = connection.createStatement()) {
                statement.execute("SET foreign_key_checks = 0");
                String own = " WHERE organization_id = (SELECT id FROM organization WHERE code = '";
                statement.execute("DELETE FROM money_posting" + own + CODE + "')");
                statement.execute("DELETE FROM case_file" + own + CODE + "')");
            }
            long begun = System.nanoTime();
            Command done =
                    Command.run(
                            data,
                            settings,
                            CODE + "\n",
                            "restore",
                            "--organization",
                            CODE,
                            "--until",
                            moment);
            assertEquals(0, done.status(), done.output());
            say("one organisation back to a moment, of " + count, begun);
            assertEquals(count, counts(database));
        }
    }

    private static void requireDone(Product command) {
        assertEquals(0, command.awaitEnd(), command.console());
    }

    private static void say(String what, long begun) {
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }

    private static String counts(Database database) {
        return database.amount("SELECT COUNT(*) FROM case_file")
                + " cases with "
                + database.amount("SELECT COUNT(*) FROM money_posting")
                + " postings";
    }

    /** Copies of one case, which share its worker, and postings for each of them. */
    private static void copyCases(Database database) {
        String first =
                database.amount(
                                "SELECT MIN(c.id) FROM case_file c JOIN organization o ON o.id ="
                                        + " c.organization_id WHERE o.code = 'LANTERN' AND"
                                        + " c.worker_id IS NOT NULL")
                        .toPlainString();
        List<String> columns =
                database
                        .rows(
                                "SELECT column_name AS name FROM information_schema.columns WHERE"
                                        + " table_schema = DATABASE() AND table_name = 'case_file'"
                                        + " AND extra NOT LIKE '%GENERATED%'")
                        .stream()
                        .map(row -> row.get("name").toString())
                        .toList();
        String values =
                columns.stream().map(RestoreBenchmark::copied).collect(Collectors.joining(", "));
        int made =
                database.update(
                        "INSERT INTO case_file (`"
                                + String.join("`, `", columns)
                                + "`) SELECT "
                                + values
                                + " FROM case_file c JOIN seq_1_to_"
                                + CASES
                                + " s WHERE c.id = "
                                + first);
        assertEquals(CASES, made);
        database.update(
                "INSERT INTO money_posting (organization_id, id, version, case_id, worker_id,"
                        + " violation, component, stage, amount, currency, effective_on, posted_at,"
                        + " posted_by_name) SELECT f.organization_id, UUID_SHORT(), 1, f.id,"
                        + " f.worker_id, 'UNPAID_WAGES', 'WAGES', ELT(s.seq, 'CLAIMED',"
                        + " 'COMPUTED', 'AGREED'), 100 + s.seq, f.currency, '2025-06-02',"
                        + " '2025-06-02 10:00:00', (SELECT p.posted_by_name FROM money_posting p"
                        + " WHERE p.organization_id = f.organization_id LIMIT 1) FROM case_file f"
                        + " JOIN seq_1_to_"
                        + POSTINGS_OF_A_CASE
                        + " s WHERE f.number LIKE 'B-%'");
    }

    private static String copied(String column) {
        return switch (column) {
            case "id" -> "c.id + s.seq";
            case "number" -> "CONCAT('B-', s.seq)";
            case "origin_index" -> "NULL";
            default -> "c.`" + column + "`";
        };
    }
}
