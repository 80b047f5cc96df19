package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The due list and the home page at the client, with the few clocks of the demonstration and with
 * 100,000 open ones of one organisation. No part of the build; docs/performance.md names the
 * command.
 */
class DueListBenchmark {
    private static final int CLOCKS = 100_000;
    private static final int TIMES = 40;
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {2}Password +(\\S+)");

    @Test
    void theDueListOfAHundredThousandClocks() throws Exception {
        try (Product product =
                Product.start(Product.freshData("due-list"), Map.of("MAKEWHOLE_DEMO", "true"))) {
            Matcher password = PASSWORD.matcher(product.console());
            assertTrue(password.find());
            FormClient lawyer = new FormClient(product.address());
            lawyer.post(
                    "/login.xhtml",
                    "signIn",
                    Map.of("email", "lawyer@legalaid.example", "password", password.group(1)));
            measure(lawyer, "clocks of the demonstration");
            Database database = Database.of(product);
            seed(database);
            measure(lawyer, count(database) + " open clocks");
        }
    }

    /** Copies that are due after all others: their sealed texts are never opened. */
    private static void seed(Database database) {
        int made =
                database.update(
                        "INSERT INTO clock (organization_id, id, version, case_id, kind, state,"
                            + " rule_id, rule_version, rule_text, facts, told, trigger_on,"
                            + " computed_on, due_on, due_at, listed_on, actor, silence, dangerous,"
                            + " entered_at, entered_by_name, computed_at) WITH RECURSIVE n AS"
                            + " (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT"
                            + " k.organization_id, 4611686018427387904 + k.place * 2000 + h.j *"
                            + " 1000 + n.i, 1, k.case_id, k.kind, 'OPEN', k.rule_id,"
                            + " k.rule_version, k.rule_text, k.facts, k.told, k.trigger_on,"
                            + " k.computed_on, '2040-01-01' + INTERVAL n.i DAY, '2040-01-01' +"
                            + " INTERVAL n.i DAY, '2040-01-01' + INTERVAL n.i DAY, k.actor,"
                            + " k.silence, FALSE, k.entered_at, k.entered_by_name, k.computed_at"
                            + " FROM (SELECT c.*, ROW_NUMBER() OVER (ORDER BY c.id) AS place FROM"
                            + " clock c JOIN organization o ON o.id = c.organization_id WHERE"
                            + " o.code = 'LANTERN' AND c.state = 'OPEN' ORDER BY c.id LIMIT "
                                + CLOCKS / 2000
                                + ") k CROSS JOIN n CROSS JOIN (SELECT 0 AS j UNION SELECT 1) h");
        assertEquals(CLOCKS, made);
    }

    private static String count(Database database) {
        return database.rows(
                        "SELECT COUNT(*) AS n FROM clock c JOIN organization o ON o.id ="
                                + " c.organization_id WHERE o.code = 'LANTERN' AND c.state ="
                                + " 'OPEN'")
                .get(0)
                .get("n")
                .toString();
    }

    private static void measure(FormClient client, String with) throws Exception {
        for (String path :
                new String[] {"/deadline/list.xhtml?whose=ALL", "/deadline/list.xhtml", "/"}) {
            String page = "";
            long[] micros = new long[TIMES];
            for (int i = -TIMES; i < TIMES; i++) {
                long before = System.nanoTime();
                page = client.get(path);
                micros[Math.max(i, 0)] = (System.nanoTime() - before) / 1_000;
            }
            Arrays.sort(micros);
            assertTrue(page.contains("</html>"));
            System.out.printf(
                    "%s, %s: median %.1f ms, nine of ten within %.1f ms, %d kB%n",
                    path,
                    with,
                    micros[TIMES / 2] / 1000.0,
                    micros[TIMES * 9 / 10] / 1000.0,
                    page.length() / 1024);
        }
    }
}
