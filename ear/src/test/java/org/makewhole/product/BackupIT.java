package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A backup of the running product, and what comes back of it. */
@Order(200)
class BackupIT {
    private static final int RESTORE_REFUSED = 41;

    /** What the journeys typed or imported before. */
    private static final List<String> TYPED =
            List.of("Castroverde", "Blue Heron Car Wash", "Bo Testcase", "Meridian Mops");

    @Test
    void aBackupOfTheRunningProductComesBackRowByRow() throws IOException {
        Product running = Demonstration.ofAllJourneys();
        Path backup = Product.freshData("demonstration.backup");
        Files.createDirectories(backup.getParent());
        Product written = Product.run(running.data(), Map.of(), "backup", backup.toString());
        assertEquals(0, written.awaitEnd(), written.console());
        assertTrue(written.console().contains("master.key"), written.console());
        Map<String, List<String>> before = tables(running);
        assertTrue(before.get("case_file").size() > 100);

        Path data = Product.freshData("restored");
        Map<String, String> key =
                Map.of(
                        "MAKEWHOLE_BACKUP_KEY_FILE",
                        running.data().resolve("backup.key").toString());
        Path damaged = damaged(backup);
        Product refused = Product.run(data, key, "restore", damaged.toString());
        assertEquals(RESTORE_REFUSED, refused.awaitEnd(), refused.console());
        assertFalse(Files.exists(data), "nothing is touched before all of it was read");

        Product restoring = Product.run(data, key, "restore", backup.toString());
        assertEquals(0, restoring.awaitEnd(), restoring.console());
        Product again = Product.run(data, key, "restore", backup.toString());
        assertEquals(RESTORE_REFUSED, again.awaitEnd(), again.console());
        assertTrue(again.console().contains("is not empty"), again.console());

        Files.copy(running.data().resolve("master.key"), data.resolve("master.key"));
        Path backups = Files.createDirectories(Product.freshData("backups"));
        Map<String, String> settings =
                Map.of(
                        "MAKEWHOLE_DEMO", "true",
                        "MAKEWHOLE_REMINDERS_SECONDS", "0",
                        "MAKEWHOLE_BACKUPS", backups.toString());
        try (Product restored = Product.start(data, settings)) {
            Map<String, List<String>> after = tables(restored);
            assertEquals(before.keySet(), after.keySet());
            before.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
            new OneOrganization(restored, backups).goesBackToAMomentAndTheOthersStay();
            requireNothingTyped(data.resolve("changes"));
            requireNothingTyped(backups);
        }
    }

    /** A flipped byte in the middle. */
    private static Path damaged(Path backup) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        assertFalse(
                new String(bytes, StandardCharsets.ISO_8859_1).contains("case_file"),
                "the backup is encrypted");
        bytes[bytes.length / 2] ^= 1;
        return Files.write(backup.resolveSibling("damaged.backup"), bytes);
    }

    /** The rows of every table in clear form and in one order; timers change the dashboard's. */
    private static Map<String, List<String>> tables(Product product) {
        Database database = Database.of(product);
        Map<String, List<String>> tables = new TreeMap<>();
        for (Map<String, Object> table :
                database.rows(
                        "SELECT table_name AS name FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
                                + " AND table_name NOT LIKE 'dashboard%'")) {
            String name = table.get("name").toString();
            tables.put(
                    name,
                    database.rows("SELECT * FROM `" + name + "`").stream()
                            .map(BackupIT::text)
                            .sorted()
                            .toList());
        }
        return tables;
    }

    private static String text(Map<String, Object> row) {
        StringBuilder text = new StringBuilder();
        row.forEach(
                (column, value) ->
                        text.append(column)
                                .append('=')
                                .append(
                                        value instanceof byte[] bytes
                                                ? HexFormat.of().formatHex(bytes)
                                                : value)
                                .append(' '));
        return text.toString();
    }

    @Test
    void noNameThatWasTypedStandsAnywhereInTheDataFolder() throws IOException {
        requireNothingTyped(Demonstration.ofAllJourneys().data());
    }

    private static void requireNothingTyped(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = content(file);
                for (String typed : TYPED) {
                    assertFalse(bytes.contains(typed), () -> typed + " in " + file);
                }
            }
        }
    }

    /** Nothing of a log of changes that was given away meanwhile. */
    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException givenAway) {
            return "";
        }
    }
}
