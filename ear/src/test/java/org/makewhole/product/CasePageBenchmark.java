package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of a case at the client, with the postings of the demonstration and with a million of
 * one organisation, and how many statements it takes. No part of the build; docs/performance.md
 * names the command.
 */
class CasePageBenchmark {
    private static final int CASES = 20_000;
    private static final int POSTINGS = 50;
    private static final int TIMES = 40;
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {2}Password +(\\S+)");
    private static final String OWN = "(SELECT id FROM organization WHERE code = 'LANTERN')";

    @Test
    void thePageOfACaseInALedgerOfAMillion() throws Exception {
        try (Product product =
                Product.start(Product.freshData("case-page"), Map.of("MAKEWHOLE_DEMO", "true"))) {
            Matcher password = PASSWORD.matcher(product.console());
            assertTrue(password.find());
            FormClient paralegal = new FormClient(product.address());
            paralegal.post(
                    "/login.xhtml",
                    "signIn",
                    Map.of("email", "paralegal@legalaid.example", "password", password.group(1)));
            Database database = Database.of(product);
            String page = "/casefile/case.xhtml?id=" + fullest(database);
            measure(paralegal, database, page);
            seed(database);
            measure(paralegal, database, page);
        }
    }

    /** The open wage claim of the demonstration with the most postings: its texts can be opened. */
    private static Object fullest(Database database) {
        return database.rows(
                        "SELECT c.id FROM case_file c JOIN money_posting p ON p.organization_id ="
                                + " c.organization_id AND p.case_id = c.id WHERE c.organization_id"
                                + " = "
                                + OWN
                                + " AND c.visibility = 'ORGANIZATION' AND c.kind = 'WAGE_CLAIM'"
                                + " GROUP BY c.id ORDER BY COUNT(*) DESC, c.id LIMIT 1")
                .get(0)
                .get("id");
    }

    /** Copies, with sealed texts that open in no other row: the page of none of them is asked. */
    private static void seed(Database database) {
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (Map<String, Object> column :
                database.rows(
                        "SELECT column_name AS name FROM information_schema.columns WHERE"
                                + " table_schema = DATABASE() AND table_name = 'case_file' AND"
                                + " extra NOT LIKE '%GENERATED%'")) {
            String name = column.get("name").toString();
            names.append(names.isEmpty() ? "`" : ", `").append(name).append('`');
            values.append(values.isEmpty() ? "" : ", ")
                    .append(
                            switch (name) {
                                case "id" -> "c.id + 900000000 + s.seq";
                                case "number" -> "CONCAT('B-', s.seq)";
                                case "origin_index" -> "NULL";
                                default -> "c.`" + name + "`";
                            });
        }
        assertEquals(
                CASES,
                database.update(
                        "INSERT INTO case_file ("
                                + names
                                + ") SELECT "
                                + values
                                + " FROM case_file c JOIN seq_1_to_"
                                + CASES
                                + " s WHERE c.id = "
                                + fullest(database)));
        assertEquals(
                CASES * POSTINGS,
                database.update(
                        "INSERT INTO money_posting (organization_id, id, version, case_id,"
                            + " worker_id, violation, component, stage, amount, currency,"
                            + " effective_on, posted_at, posted_by_name) SELECT f.organization_id,"
                            + " UUID_SHORT(), 1, f.id, f.worker_id, ELT(1 + s.seq % 3,"
                            + " 'UNPAID_WAGES', 'OVERTIME', 'TIPS'), ELT(1 + s.seq % 2, 'WAGES',"
                            + " 'INTEREST'), ELT(1 + s.seq % 4, 'CLAIMED', 'AWARDED', 'AGREED',"
                            + " 'PAID'), 10 + s.seq, f.currency, '2025-06-02', '2025-06-02"
                            + " 10:00:00', (SELECT p.posted_by_name FROM money_posting p WHERE"
                            + " p.organization_id = f.organization_id LIMIT 1) FROM case_file f"
                            + " JOIN seq_1_to_"
                                + POSTINGS
                                + " s WHERE f.number LIKE 'B-%' AND f.organization_id = "
                                + OWN));
        database.rows("ANALYZE TABLE money_posting, case_file");
    }

    private static void measure(FormClient client, Database database, String path)
            throws Exception {
        String page = "";
        long[] micros = new long[TIMES];
        long asked = 0;
        for (int i = -10 * TIMES; i < TIMES; i++) {
            if (i == 0) {
                asked = questions(database);
            }
            long before = System.nanoTime();
            page = client.get(path);
            micros[Math.max(i, 0)] = (System.nanoTime() - before) / 1_000;
        }
        asked = questions(database) - asked;
        Arrays.sort(micros);
        assertTrue(page.contains("</html>"));
        System.out.printf(
                "the page of a case among %s postings: median %.1f ms, nine of ten within %.1f ms,"
                        + " best %.1f ms, %d kB, %.1f statements%n",
                database.rows("SELECT COUNT(*) AS n FROM money_posting").get(0).get("n"),
                micros[TIMES / 2] / 1000.0,
                micros[TIMES * 9 / 10] / 1000.0,
                micros[0] / 1000.0,
                page.length() / 1024,
                (double) asked / TIMES);
    }

    /** Those of the timers, and of asking itself, are among them: a few in forty pages. */
    private static long questions(Database database) {
        return Long.parseLong(
                database.rows("SHOW GLOBAL STATUS LIKE 'Questions'")
                        .get(0)
                        .get("Value")
                        .toString());
    }
}
