package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.makewhole.product.Database;
import org.makewhole.product.FormClient;
import org.makewhole.product.Product;

/**
 * Two servers over one database remind by a real mail server, and one of them is killed (SIGKILL)
 * in the middle of the daily job, with a portion half written: the other goes on, and everybody who
 * has to be told was told once, in the application, by mail and in their calendar. The same kill
 * hits a run of five hundred payouts: each is whole or absent, and the other server goes on with
 * it.
 */
@Execution(ExecutionMode.CONCURRENT)
@Order(102)
class ReminderKillIT {
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {2}Password +(\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * Organisations take their turns by their ids: when the second is reached the first is done.
     */
    private static final List<Group> GROUPS =
            List.of(
                    new Group("LANTERN", "INTAKE_VOLUNTEER", "intake", "@legalaid.example"),
                    new Group("KCSW", "UNION_STAFF", "organiser", "@union.example"));

    /** The stages of which a planted clock tells today, in the order of {@link #DAYS}. */
    private static final List<String> STAGES =
            List.of("EARLY", "SUPERVISOR", "ADMINISTRATOR", "UNCONFIRMED");

    private static final List<Integer> DAYS = List.of(12, 1, -3, 200);

    /**
     * @param owner role and beginning of the address of who looks after its clocks
     */
    private record Group(String code, String owner, String address, String domain) {}

    /** A clock with a day of the test's own. */
    private record Planted(long id, String line, String stage) {}

    private final Map<String, List<Planted>> planted = new HashMap<>();
    private Database database;

    @Test
    void aServerThatIsKilledInTheMiddleIsFollowedByTheOther() throws Exception {
        Path data = Product.freshData("reminders");
        try (MailServer mails = new MailServer();
                Product first =
                        Product.start(data, settings(mails, Map.of("MAKEWHOLE_DEMO", "true")))) {
            database = Database.of(first);
            ProcessHandle databaseServer = first.database().orElseThrow();
            try (Connection lock = database.open();
                    RunOfPayouts payouts = RunOfPayouts.plant(database);
                    Product second = beside(first, mails)) {
                until("the day of the demonstration is done", this::isDone);
                for (Group group : GROUPS) {
                    plant(group);
                }
                payouts.openRelease(first, password(first));
                // It stands still while the first begins, so that the right one is killed.
                until("both have nothing to do", this::isIdle);
                signal(second, "STOP");
                bringIntoTheMiddle(lock);
                payouts.bringIntoTheMiddle();
                first.kill();
                lock.rollback();
                payouts.assertWholeOrAbsent();
                signal(second, "CONT");
                until("the other server has done the day", this::isDone);
                payouts.assertCarriedOn();
                for (Group group : GROUPS) {
                    toldOnce(group, mails);
                    shown(group, second, password(first));
                }
            } finally {
                databaseServer.destroy();
                databaseServer.onExit().get(20, TimeUnit.SECONDS);
            }
            RunOfPayouts.assertMoneyAddsUp(first);
        }
    }

    private static Map<String, String> settings(MailServer mails, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(mails.settings(Product.freePort()));
        settings.put("MAKEWHOLE_REMINDERS_SECONDS", "1");
        settings.put("MAKEWHOLE_ARGON2_MEMORY_KIB", "4096");
        settings.putAll(more);
        return settings;
    }

    /** A second server over the database of the first, with the same secrets. */
    private Product beside(Product first, MailServer mails) throws IOException {
        Path data = Product.freshData("reminders-second");
        Files.createDirectories(data);
        Files.copy(
                first.data().resolve("secrets.properties"),
                data.resolve("secrets.properties"),
                StandardCopyOption.COPY_ATTRIBUTES);
        return Product.start(
                data,
                settings(
                        mails,
                        Map.of(
                                "MAKEWHOLE_DB_URL", database.url(),
                                "MAKEWHOLE_DB_USER", "makewhole_app",
                                "MAKEWHOLE_DB_PASSWORD", first.secret("database.app.password"),
                                "MAKEWHOLE_DB_OWNER_USER", "makewhole_owner",
                                "MAKEWHOLE_DB_OWNER_PASSWORD",
                                        first.secret("database.owner.password"),
                                "MAKEWHOLE_DB_REPORT_USER", "makewhole_report",
                                "MAKEWHOLE_DB_REPORT_PASSWORD",
                                        first.secret("database.report.password"),
                                "MAKEWHOLE_MASTER_KEY_FILE",
                                        first.data().resolve("master.key").toString())));
    }

    private static void signal(Product product, String signal) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + signal, "" + product.web().pid()).start();
        assertEquals(0, kill.waitFor());
    }

    /** What is over was told to be over: a look at the clocks changes nothing any more. */
    private boolean isIdle() {
        return database.rows(
                        "SELECT id FROM clock WHERE state = 'OPEN' AND ran_out_at IS NULL"
                                + " AND due_at < UTC_TIMESTAMP(6)")
                .isEmpty();
    }

    /** Every organisation has its day, and every mail is gone. */
    private boolean isDone() {
        return database.rows("SELECT id FROM reminder_mail WHERE sent_at IS NULL").isEmpty()
                && database.rows(
                                "SELECT o.id FROM organization o WHERE NOT EXISTS (SELECT r.id FROM"
                                        + " reminder_run r WHERE r.organization_id = o.id AND"
                                        + " r.finished_at IS NOT NULL)")
                        .isEmpty();
    }

    /** Of the clocks of an organisation four have to be told today, one for each stage. */
    private void plant(Group group) {
        int organization = organization(group);
        LocalDate today =
                LocalDate.parse(
                        text(
                                "SELECT DATE(MAX(run_on)) AS t FROM reminder_run WHERE"
                                        + " organization_id = ?",
                                organization));
        database.update(
                "UPDATE clock SET due_on = '2099-01-01', listed_on = '2099-01-01', due_at ="
                        + " '2099-01-01 23:00:00', dangerous = FALSE, subject_type = NULL,"
                        + " subject_id = NULL WHERE organization_id = ?",
                organization);
        List<Map<String, Object>> clocks =
                database.rows(
                        "SELECT MIN(k.id) AS id, c.number FROM clock k JOIN case_file c ON"
                            + " c.organization_id = k.organization_id AND c.id = k.case_id WHERE"
                            + " k.organization_id = ? AND k.state = 'OPEN' AND c.visibility ="
                            + " 'ORGANIZATION' GROUP BY c.number ORDER BY c.number LIMIT 4",
                        organization);
        assertEquals(STAGES.size(), clocks.size(), "clocks of " + group.code());
        planted.put(
                group.code(),
                Stream.iterate(0, i -> i < clocks.size(), i -> i + 1)
                        .map(i -> plant(group, organization, clocks.get(i), i, today))
                        .toList());
        database.update("DELETE FROM clock_reminder WHERE organization_id = ?", organization);
    }

    private Planted plant(
            Group group, int organization, Map<String, Object> clock, int index, LocalDate today) {
        LocalDate due = today.plusDays(DAYS.get(index));
        String stage = STAGES.get(index);
        boolean unconfirmed = stage.equals("UNCONFIRMED");
        database.update(
                "UPDATE clock SET due_on = ?, listed_on = ?, due_at = ?, dangerous = ?,"
                        + " confirmed_at = NULL, computed_at = UTC_TIMESTAMP(6) - INTERVAL 30 HOUR,"
                        + " owner_id = ? WHERE organization_id = ? AND id = ?",
                due.toString(),
                due.toString(),
                due + " 22:00:00",
                unconfirmed,
                account(organization, group.owner()),
                organization,
                clock.get("id"));
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.ENGLISH)
                        .format(due);
        return new Planted(
                ((Number) clock.get("id")).longValue(),
                "Case " + clock.get("number") + ": " + day,
                stage);
    }

    /**
     * Lets the day begin anew while somebody else holds the one clock of the second organisation
     * that comes last: the server stands with some portions written and one of them open.
     */
    private void bringIntoTheMiddle(Connection lock) throws Exception {
        Group held = GROUPS.get(1);
        lock.setAutoCommit(false);
        try (PreparedStatement statement =
                lock.prepareStatement(
                        "SELECT id FROM clock WHERE organization_id = ? AND id = ? FOR UPDATE")) {
            statement.setInt(1, organization(held));
            statement.setLong(2, planted.get(held.code()).get(0).id());
            statement.executeQuery().close();
        }
        database.update("DELETE FROM reminder_run");
        until(
                "the first organisation is told, the second in part",
                () ->
                        stagesOf(GROUPS.get(0)).size() == STAGES.size()
                                && stagesOf(held).equals(List.of("ADMINISTRATOR", "SUPERVISOR")));
    }

    private List<String> stagesOf(Group group) {
        return database
                .rows(
                        "SELECT DISTINCT stage FROM clock_reminder WHERE organization_id = ?"
                                + " ORDER BY stage",
                        organization(group))
                .stream()
                .map(row -> row.get("stage").toString())
                .toList();
    }

    private void toldOnce(Group group, MailServer mails) {
        for (Planted clock : planted.get(group.code())) {
            List<String> rows =
                    database
                            .rows(
                                    "SELECT r.stage, m.role FROM clock_reminder r JOIN membership m"
                                            + " ON m.organization_id = r.organization_id AND"
                                            + " m.account_id = r.account_id WHERE"
                                            + " r.organization_id = ? AND r.clock_id = ?",
                                    organization(group),
                                    clock.id())
                            .stream()
                            .map(row -> row.get("stage") + " " + row.get("role"))
                            .sorted()
                            .toList();
            assertEquals(expectedRows(group, clock.stage()), rows, clock.line());
            List<String> received = mails.recipientsOf(clock.line());
            assertEquals(
                    expectedRecipients(group, clock.stage()),
                    received.stream()
                            .map(address -> address.replaceAll("\\d*@.*", ""))
                            .sorted()
                            .toList(),
                    clock.line());
            assertTrue(received.stream().allMatch(one -> one.endsWith(group.domain())));
        }
    }

    private static List<String> expectedRows(Group group, String stage) {
        return expectedRoles(group, stage).map(role -> stage + " " + role).sorted().toList();
    }

    private static List<String> expectedRecipients(Group group, String stage) {
        return expectedRoles(group, stage)
                .map(
                        role ->
                                switch (role) {
                                    case "SUPERVISING_LAWYER" -> "lawyer";
                                    case "ADMINISTRATOR" -> "admin";
                                    default -> group.address();
                                })
                .sorted()
                .toList();
    }

    /** Owner, then supervisor, then administrator. */
    private static Stream<String> expectedRoles(Group group, String stage) {
        return switch (stage) {
            case "EARLY" -> Stream.of(group.owner());
            case "ADMINISTRATOR" -> Stream.of(group.owner(), "SUPERVISING_LAWYER", "ADMINISTRATOR");
            default -> Stream.of(group.owner(), "SUPERVISING_LAWYER");
        };
    }

    /** The administrator finds what came up on the home page and in the calendar. */
    private void shown(Group group, Product product, String password) throws Exception {
        Planted overdue = planted.get(group.code()).get(2);
        String number = overdue.line().replaceAll("Case |:.*", "");
        FormClient administrator = new FormClient(product.address());
        String home =
                administrator.post(
                        "/login.xhtml",
                        "signIn",
                        Map.of("email", "admin" + group.domain(), "password", password));
        Matcher cameUp = Pattern.compile("(?s)<ul[^>]* id=\"homeUp\".*?</ul>").matcher(home);
        assertTrue(cameUp.find() && cameUp.group().contains(number), home);

        String token = "k".repeat(40) + group.code().substring(0, 3);
        int organization = organization(group);
        database.update(
                "INSERT INTO clock_feed (id, version, organization_id, account_id, token_hash,"
                        + " made_at) VALUES (?, 1, ?, ?, ?, UTC_TIMESTAMP(6))",
                -organization,
                organization,
                account(organization, "ADMINISTRATOR"),
                hash(token));
        String calendar =
                new FormClient(product.address())
                        .get("/feed/" + token + ".ics")
                        .replace("\r\n ", "");
        assertTrue(calendar.contains("Time limit\\, case " + number), calendar);
    }

    private static String hash(String token) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(token.getBytes(StandardCharsets.UTF_8)));
    }

    private int organization(Group group) {
        return Integer.parseInt(
                text("SELECT id AS t FROM organization WHERE code = ?", group.code()));
    }

    private long account(int organization, String role) {
        return Long.parseLong(
                text(
                        "SELECT MIN(account_id) AS t FROM membership WHERE organization_id = ? AND"
                                + " role = ?",
                        organization,
                        role));
    }

    private String text(String sql, Object... parameters) {
        return database.rows(sql, parameters).get(0).get("t").toString();
    }

    private static String password(Product product) {
        Matcher password = PASSWORD.matcher(product.console());
        assertTrue(password.find(), product.console());
        return password.group(1);
    }

    interface Condition {
        boolean holds() throws SQLException;
    }

    static void until(String what, Condition condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertTrue(Instant.now().isBefore(end), "waited for: " + what);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
