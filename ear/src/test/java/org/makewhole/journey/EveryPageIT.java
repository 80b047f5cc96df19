package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.journey.page.CaseListPage;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;

/**
 * Every page and servlet that the sources hold, asked for with the identifiers of another
 * organisation. The answer is the one that an identifier gets that is nobody's, and names nothing.
 */
@Journey("7-every-page")
@Order(7)
class EveryPageIT {
    private static final Logger LOG = Logger.getLogger(EveryPageIT.class.getName());
    private static final String OURS = "Karoo & Coast Service Workers' Union";
    private static final String THEIRS = "Lantern Street Legal Aid";
    private static final String NOBODYS = "4711";
    private static final int DENIED = 403;

    /** Number, claimant and respondent. */
    private static final int WORDS_OF_A_ROW = 3;

    /** The table whose ids a parameter of this name means. */
    private static final Map<String, String> MEANT =
            Map.of(
                    "id", "case_file",
                    "agreement", "collective_agreement",
                    "posting", "money_posting",
                    "payment", "employer_payment",
                    "payout", "disbursement",
                    "run", "import_run",
                    "file", "evidence_file",
                    "worker", "worker",
                    "calculation", "wage_calculation",
                    "request", "erasure_request");

    /**
     * Sees the figures of the other organisation, which reports to hers, and nothing else of it.
     */
    private static final String COORDINATOR = "coordinator@paralegals.example";

    /** Pages of the platform's operators, who see no organisation's records. */
    private static final String PLATFORM = "/operations/";

    /** Its entries are counted from one in each organisation: the same number is everybody's. */
    private static final String COUNTED_BY_EACH = "/audit/entry.xhtml";

    /** Between them they may open every page that takes an id. */
    private static final List<String> VISITORS =
            List.of(
                    "organiser@union.example",
                    "admin@union.example",
                    "lawyer@union.example",
                    COORDINATOR);

    /** Far from any number that an organisation counts from one. */
    private static final long NO_COUNTERS = 7_000_000_000_000_000L;

    private final Database database = Database.of(Demonstration.product());

    @Test
    void noPageTellsOrChangesAnythingOfAnotherOrganization(Browser browser) {
        int organization = organization(THEIRS);
        Map<String, String> ids = ids(organization);
        assertTrue(ids.size() >= 8, ids::toString);
        Set<String> words = wordsOfTheirsOnly(browser);
        assertTrue(words.size() >= 100, () -> "only " + words.size());
        endTheDaysOfReminders(organization);
        Map<String, String> before = counts(organization);
        int asked = visitAll(browser, ids, words);
        assertEquals(before, counts(organization));
        LOG.info(
                "Isolation: %d pages, %d servlet paths, %d requests with %d kinds of ids, %d words looked for"
                        .formatted(
                                Paths.pages().size(),
                                Paths.servlets().size(),
                                asked,
                                ids.size(),
                                words.size()));
    }

    /** The case of their own organisation with the most kinds of records that hang on one. */
    @Test
    void noPageTellsAnythingOfACaseThatIsRestrictedFromTheVisitor(Browser browser) {
        int organization = organization(OURS);
        browser.driver().manage().deleteAllCookies();
        SignInPage.signIn(browser, VISITORS.get(0));
        Map<String, String> ids = hide(organization, Wire.of(browser));
        assertTrue(ids.size() >= 8, ids::toString);
        String id = ids.get("case_file");
        String number =
                (String)
                        database.rows("SELECT number FROM case_file WHERE id = ?", id)
                                .get(0)
                                .get("number");
        try {
            int asked = visitAll(browser, ids, Set.of(number));
            LOG.info(
                    "Isolation: %d requests with %d kinds of ids of a restricted case"
                            .formatted(asked, ids.size()));
        } finally {
            show(id, "ORGANIZATION");
        }
    }

    /** Restricts the case with the most kinds of records in which the visitor is not named. */
    private Map<String, String> hide(int organization, Wire visitor) {
        Set<String> ofCases = new TreeSet<>(tables("case_id"));
        ofCases.retainAll(tables("id"));
        List<Map<String, String>> richest =
                database
                        .rows(
                                "SELECT id FROM case_file WHERE organization_id = ? AND visibility"
                                        + " = 'ORGANIZATION' ORDER BY id DESC LIMIT 60",
                                organization)
                        .stream()
                        .map(row -> idsOfCase(ofCases, organization, row.get("id").toString()))
                        .sorted(Comparator.comparing(ids -> -ids.size()))
                        .toList();
        for (Map<String, String> ids : richest) {
            String id = ids.get("case_file");
            show(id, "RESTRICTED");
            if (visitor.get("/casefile/case.xhtml?id=" + id).statusCode() == 404) {
                return ids;
            }
            show(id, "ORGANIZATION");
        }
        return Map.of();
    }

    private void show(String caseId, String visibility) {
        database.update("UPDATE case_file SET visibility = ? WHERE id = ?", visibility, caseId);
    }

    private Map<String, String> idsOfCase(Set<String> ofCases, int organization, String caseId) {
        Map<String, String> ids = new TreeMap<>(Map.of("case_file", caseId));
        for (String table : ofCases) {
            database.rows(
                            "SELECT id FROM `"
                                    + table
                                    + "` WHERE organization_id = ? AND case_id = ? LIMIT 1",
                            organization,
                            caseId)
                    .forEach(row -> ids.put(table, row.get("id").toString()));
        }
        return ids;
    }

    /** What all visitors ask for. A page that none of them may open asks for another visitor. */
    private static int visitAll(Browser browser, Map<String, String> ids, Set<String> words) {
        int asked = 0;
        Set<String> opened = new TreeSet<>();
        for (String email : VISITORS) {
            browser.driver().manage().deleteAllCookies();
            SignInPage.signIn(browser, email);
            List<Executable> visits = visits(email, Wire.of(browser), ids, words, opened);
            assertAll(visits);
            asked += visits.size();
        }
        Paths.pages()
                .forEach(
                        (page, parameters) ->
                                assertTrue(
                                        parameters.isEmpty()
                                                || page.startsWith(PLATFORM)
                                                || opened.contains(page),
                                        () -> "no visitor may open " + page));
        return asked;
    }

    /** Else the timer would write them in between, whenever its minute comes. */
    private void endTheDaysOfReminders(int organization) {
        for (int day = -1; day <= 1; day++) {
            database.update(
                    "INSERT IGNORE INTO reminder_run (organization_id, id, version, run_on,"
                            + " started_at, clocks) VALUES (?, ?, 1, UTC_DATE() + INTERVAL ? DAY,"
                            + " UTC_TIMESTAMP(6), 0)",
                    organization,
                    NO_COUNTERS + day,
                    day);
        }
        database.update(
                "UPDATE reminder_run SET finished_at = UTC_TIMESTAMP(6)"
                        + " WHERE organization_id = ? AND finished_at IS NULL",
                organization);
    }

    /**
     * A page is asked for with every kind of id by the first who may open it, and by everybody with
     * the kind that is meant.
     */
    private static List<Executable> visits(
            String email,
            Wire wire,
            Map<String, String> ids,
            Set<String> words,
            Set<String> opened) {
        List<Executable> checks = new ArrayList<>();
        for (var page : Paths.pages().entrySet()) {
            boolean reported = email.equals(COORDINATOR) && page.getKey().startsWith("/dashboard/");
            int unknown = wire.get(address(page, name -> NOBODYS)).statusCode();
            boolean first = unknown != DENIED && opened.add(page.getKey());
            for (String address : first ? addresses(page, ids) : Set.of(meant(page, ids))) {
                checks.add(
                        () -> {
                            HttpResponse<String> answer = wire.get(address);
                            assertTellsNothing(answer, words, email + " " + address);
                            if (!reported && !page.getKey().equals(COUNTED_BY_EACH)) {
                                assertEquals(unknown, answer.statusCode(), email + " " + address);
                            }
                        });
            }
        }
        for (String servlet : Paths.servlets()) {
            for (String id : ids.values()) {
                String address = servlet.replaceAll("\\{[^}]*}", id) + "?id=" + id;
                checks.add(() -> assertTellsNothing(wire.get(address), words, address));
            }
        }
        return checks;
    }

    @Test
    void nothingButWhatIsOpenAnswersToNobody(Browser browser) {
        int organization = organization(THEIRS);
        Set<String> words = wordsOfTheirsOnly(browser);
        Map<String, String> ids = ids(organization);
        Wire nobody = Wire.signedOut();
        List<Executable> checks = new ArrayList<>();
        for (var page : Paths.pages().entrySet()) {
            String address = meant(page, ids);
            checks.add(
                    () -> {
                        HttpResponse<String> answer = nobody.get(address);
                        assertTellsNothing(answer, words, address);
                        assertTrue(
                                Paths.isOpen(page.getKey()) || answer.statusCode() != 200, address);
                    });
        }
        assertAll(checks);
    }

    private static void assertTellsNothing(
            HttpResponse<String> answer, Set<String> words, String address) {
        assertTrue(answer.statusCode() < 500, () -> address + " failed: " + answer.statusCode());
        for (String word : words) {
            assertFalse(answer.body().contains(word), () -> address + " gives away " + word);
        }
    }

    /** With each kind of id in all its parameters, and with the kind that each is meant for. */
    private static Set<String> addresses(
            Map.Entry<String, Set<String>> page, Map<String, String> ids) {
        Set<String> addresses = new TreeSet<>();
        addresses.add(meant(page, ids));
        ids.values().forEach(id -> addresses.add(address(page, name -> id)));
        return addresses;
    }

    private static String meant(Map.Entry<String, Set<String>> page, Map<String, String> ids) {
        return address(page, name -> ids.getOrDefault(MEANT.getOrDefault(name, name), "1"));
    }

    private static String address(
            Map.Entry<String, Set<String>> page, UnaryOperator<String> valueByName) {
        return page.getKey()
                + page.getValue().stream()
                        .map(name -> name + "=" + valueByName.apply(name))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private int organization(String name) {
        return (Integer)
                database.rows("SELECT id FROM organization WHERE name = ?", name).get(0).get("id");
    }

    private List<String> tables(String column) {
        return database
                .rows(
                        "SELECT c.table_name AS name FROM information_schema.columns c JOIN"
                                + " information_schema.tables t ON t.table_schema = c.table_schema"
                                + " AND t.table_name = c.table_name WHERE c.table_schema ="
                                + " 'makewhole' AND t.table_type = 'BASE TABLE' AND"
                                + " c.column_name = ? AND c.table_name NOT LIKE 'dashboard%'",
                        column)
                .stream()
                .map(row -> (String) row.get("name"))
                .toList();
    }

    /** One of each kind, the organisation's own number too. */
    private Map<String, String> ids(int organization) {
        Map<String, String> ids = new TreeMap<>();
        Set<String> withIds = new TreeSet<>(tables("organization_id"));
        withIds.retainAll(tables("id"));
        for (String table : withIds) {
            database.rows(
                            "SELECT id FROM `" + table + "` WHERE organization_id = ? LIMIT 1",
                            organization)
                    .forEach(row -> ids.put(table, row.get("id").toString()));
        }
        ids.put("organization", String.valueOf(organization));
        return ids;
    }

    /** Numbers and names that stand in their list and not in that of the union. */
    private static Set<String> wordsOfTheirsOnly(Browser browser) {
        Set<String> words = words(browser, "paralegal@legalaid.example");
        words.removeAll(words(browser, VISITORS.get(0)));
        return words;
    }

    private static Set<String> words(Browser browser, String email) {
        browser.driver().manage().deleteAllCookies();
        SignInPage.signIn(browser, email);
        return CaseListPage.open(browser).allRows().stream()
                .flatMap(row -> row.subList(0, WORDS_OF_A_ROW).stream())
                .map(String::strip)
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> counts(int organization) {
        Map<String, String> counts = new TreeMap<>();
        for (String table : tables("organization_id")) {
            String versions = tables("version").contains(table) ? "SUM(version)" : "0";
            counts.put(
                    table,
                    database.rows(
                                    "SELECT COUNT(*) AS n, "
                                            + versions
                                            + " AS v FROM `"
                                            + table
                                            + "` WHERE organization_id = ?",
                                    organization)
                            .get(0)
                            .toString());
        }
        return counts;
    }
}
