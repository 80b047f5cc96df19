package org.makewhole.deadline.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.NextStep;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.FactChange;
import org.makewhole.deadline.clock.TestClocks;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** The daily job: nothing is told twice, and nothing is skipped. */
@ArquillianTest
class ReminderIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Inject private ReminderSteps steps;
    @Inject private ReminderPost post;
    @Inject private ReminderService reminders;
    @Inject private FeedService feeds;
    @Inject private FeedReader reader;
    @Inject private ClockService clocks;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        caseId =
                own.as(Role.PARALEGAL)
                        .call(
                                () -> {
                                    long id = testCases.open().getId();
                                    int version = cases.get(id).getVersion();
                                    cases.plan(
                                            id,
                                            version,
                                            new NextStep(null, null, account(Role.PARALEGAL)));
                                    return id;
                                });
    }

    private long account(Role role) {
        return own.member(role).caller().accountId();
    }

    /** One that is due so many days from now. */
    private long dueIn(int days) {
        return own.as(Role.PARALEGAL)
                .call(() -> clocks.enter(TestClocks.days(caseId, TODAY.plusDays(days - 5L), 5)));
    }

    /** As the timer does; how many portions. */
    private int run(LocalDate day) {
        int portions = 0;
        if (steps.begin(own.id(), day)) {
            Optional<ReminderSteps.Position> at = Optional.of(ReminderSteps.Position.START);
            while (at.isPresent()) {
                at = steps.step(own.id(), day, at.get(), true);
                portions++;
            }
        }
        return portions;
    }

    private List<List<String>> told() throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(
                                connection,
                                "SELECT clock_id, stage, account_id FROM clock_reminder"
                                        + " WHERE organization_id = ? ORDER BY made_at, id",
                                own.id()));
    }

    private List<List<String>> toldOf(long clock) throws SQLException {
        return told().stream().filter(row -> row.get(0).equals(String.valueOf(clock))).toList();
    }

    private static List<String> row(long clock, ReminderStage stage, long account) {
        return List.of(String.valueOf(clock), stage.name(), String.valueOf(account));
    }

    @Test
    void eachStageIsToldOnItsDayAndOnce() throws SQLException {
        long clock = dueIn(14);
        dueIn(60);
        assertTrue(run(TODAY) > 0);
        assertEquals(0, run(TODAY), "the day is done");
        assertEquals(List.of(row(clock, ReminderStage.EARLY, account(Role.PARALEGAL))), told());
        run(TODAY.plusDays(5));
        assertEquals(1, toldOf(clock).size(), "no stage between");
        run(TODAY.plusDays(13));
        assertTrue(
                toldOf(clock)
                        .contains(
                                row(
                                        clock,
                                        ReminderStage.SUPERVISOR,
                                        account(Role.SUPERVISING_LAWYER))));
    }

    /**
     * Four eyes: who supervises hears of it after a day, who administers after three, both once.
     */
    @Test
    void whatNobodyConfirmedGoesUpUntilSomebodyDoes() throws SQLException {
        long clock =
                own.as(Role.PARALEGAL)
                        .call(() -> clocks.enter(TestClocks.dangerous(caseId, TODAY)));
        run(TODAY);
        assertTrue(toldOf(clock).isEmpty(), "a day of grace");
        computedEarlier(clock, 25);
        run(TODAY.plusDays(1));
        run(TODAY.plusDays(2));
        long carrier = account(Role.PARALEGAL);
        long supervisor = account(Role.SUPERVISING_LAWYER);
        assertEquals(
                Set.of(
                        row(clock, ReminderStage.UNCONFIRMED, carrier),
                        row(clock, ReminderStage.UNCONFIRMED, supervisor)),
                Set.copyOf(toldOf(clock)));
        assertEquals(2, toldOf(clock).size());
        assertEquals(
                ReminderStage.UNCONFIRMED,
                own.as(Role.SUPERVISING_LAWYER).call(() -> reminders.cameUp(10)).get(0).stage());
        computedEarlier(clock, 73);
        run(TODAY.plusDays(3));
        assertTrue(
                toldOf(clock)
                        .contains(
                                row(
                                        clock,
                                        ReminderStage.UNCONFIRMED_LONG,
                                        account(Role.ADMINISTRATOR))));
        int told = toldOf(clock).size();

        own.as(Role.SUPERVISING_LAWYER)
                .run(
                        () -> {
                            clocks.confirm(clock, clocks.get(clock).clock().getVersion());
                            assertTrue(reminders.cameUp(10).isEmpty(), "it is confirmed");
                        });
        run(TODAY.plusDays(4));
        assertEquals(told, toldOf(clock).size());
        assertTrue(
                post.unsent(own.id()).stream()
                        .allMatch(id -> post.claim(own.id(), id, "https://m.example").isEmpty()),
                "what was confirmed meanwhile is in no mail");
    }

    private void computedEarlier(long clock, int hours) throws SQLException {
        database.owner(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "UPDATE clock SET computed_at = UTC_TIMESTAMP(6) - INTERVAL ?"
                                            + " HOUR WHERE organization_id = ? AND id = ?")) {
                        statement.setInt(1, hours);
                        statement.setInt(2, own.id());
                        statement.setLong(3, clock);
                        return statement.executeUpdate();
                    }
                });
    }

    @Test
    void afterDaysWithoutAServerTheLastStageIsTold() throws SQLException {
        long clock = dueIn(10);
        run(TODAY.plusDays(11));
        assertTrue(toldOf(clock).size() >= 3);
        assertTrue(
                toldOf(clock).stream().allMatch(row -> row.get(1).equals("ADMINISTRATOR")),
                "not four mails at once");
    }

    @Test
    void aDayThatMovesIsToldAnewAndAClosedClockNoMore() throws SQLException {
        long moved = dueIn(10);
        long closed = dueIn(10);
        run(TODAY);
        own.as(Role.PARALEGAL)
                .run(
                        () -> {
                            int version = clocks.get(moved).clock().getVersion();
                            clocks.change(
                                    moved,
                                    version,
                                    FactChange.extension(TODAY.plusDays(14), "letter"));
                            int other = clocks.get(closed).clock().getVersion();
                            clocks.close(closed, other, ClockClosing.met("receipt"));
                        });
        run(TODAY.plusDays(1));
        assertEquals(2, toldOf(moved).size());
        assertEquals(1, toldOf(closed).size());
    }

    @Test
    void twoServersAtOnceTellEveryClockOnce() throws Exception {
        List<Long> entered = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            entered.add(dueIn(2 + i));
        }
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> server =
                    () -> {
                        start.await();
                        try {
                            return run(TODAY);
                        } catch (RuntimeException theOtherMadeTheRowOfTheDay) {
                            return run(TODAY);
                        }
                    };
            for (Future<Integer> one : servers.invokeAll(List.of(server, server))) {
                one.get();
            }
        } finally {
            servers.shutdownNow();
        }
        assertEquals(entered.size(), told().size());
        assertEquals(1, post.unsent(own.id()).size(), "one mail tells all to the one person");
    }

    @Test
    void aServerThatDiesInTheMiddleIsFollowedByOneThatGoesOn() throws SQLException {
        long soon = dueIn(1);
        long early = dueIn(12);
        steps.begin(own.id(), TODAY);
        Optional<ReminderSteps.Position> at =
                steps.step(own.id(), TODAY, ReminderSteps.Position.START, true);
        steps.step(own.id(), TODAY, at.orElseThrow(), true);
        assertTrue(toldOf(early).isEmpty(), "killed before the early ones");
        int before = toldOf(soon).size();
        assertTrue(before > 0);

        assertTrue(run(TODAY) > 0, "the day is not done");
        assertEquals(before, toldOf(soon).size());
        assertEquals(1, toldOf(early).size());
    }

    @Test
    void aMailIsTakenByOneServerAndSaysNothingOfWhatItsReaderMayNotSee() {
        dueIn(1);
        run(TODAY);
        List<Long> unsent = post.unsent(own.id());
        assertEquals(2, unsent.size(), "owner and supervisor");
        List<ReminderPost.Letter> letters =
                unsent.stream()
                        .map(id -> post.claim(own.id(), id, "https://m.example"))
                        .flatMap(Optional::stream)
                        .toList();
        assertEquals(2, letters.size());
        assertTrue(
                unsent.stream()
                        .allMatch(id -> post.claim(own.id(), id, "https://m.example").isEmpty()),
                "another server gets none");
        String text = letters.get(0).mail().text();
        assertTrue(text.contains(own.code() + "-"), text);
        assertTrue(!text.contains("Ruiz") && !text.contains("Harbor") && !text.contains("Answer"));
        letters.forEach(letter -> post.sent(own.id(), letter.id()));
        assertTrue(post.unsent(own.id()).isEmpty());
    }

    @Test
    void aCaseThatIsRestrictedBeforeTheMailGoesIsNotInIt() {
        dueIn(1);
        run(TODAY);
        own.as(Role.PARALEGAL)
                .run(
                        () ->
                                teams.show(
                                        caseId,
                                        cases.get(caseId).getVersion(),
                                        Visibility.RESTRICTED));
        long letters =
                post.unsent(own.id()).stream()
                        .map(id -> post.claim(own.id(), id, "https://m.example"))
                        .filter(Optional::isPresent)
                        .count();
        assertEquals(1, letters, "to who carries it, not to who supervised");
        own.as(Role.SUPERVISING_LAWYER).run(() -> assertTrue(reminders.cameUp(10).isEmpty()));
    }

    @Test
    void whatNobodyDidComesUpToTheSupervisorAndToNobodyOfAnotherOrganization() {
        long clock = dueIn(1);
        run(TODAY);
        own.as(Role.SUPERVISING_LAWYER)
                .run(
                        () ->
                                assertEquals(
                                        List.of(clock),
                                        reminders.cameUp(10).stream()
                                                .map(ReminderRow::clockId)
                                                .toList()));
        own.as(Role.PARALEGAL)
                .run(() -> assertTrue(reminders.cameUp(10).isEmpty(), "it is their own"));
        organizations
                .found()
                .as(Role.SUPERVISING_LAWYER)
                .run(() -> assertTrue(reminders.cameUp(10).isEmpty()));
        own.as(Role.COORDINATOR)
                .run(() -> assertThrows(EJBAccessException.class, () -> reminders.cameUp(10)));
    }

    @Test
    void aClockThatRanOutIsToldOnce() throws SQLException {
        long clock = dueIn(-3);
        assertEquals(List.of(clock), steps.ranOut(own.id(), TODAY));
        steps.runOut(own.id(), List.of(clock));
        steps.runOut(own.id(), List.of(clock, clock));
        assertTrue(steps.ranOut(own.id(), TODAY).isEmpty());
        own.as(Role.PARALEGAL)
                .run(() -> assertEquals(2, clocks.get(clock).history().size(), "entered, ran out"));
    }

    @Test
    void aSecretLinkShowsOnesOwnDaysUntilItIsWithdrawn() {
        dueIn(10);
        String number = own.as(Role.PARALEGAL).call(() -> cases.get(caseId).getNumber());
        String first = own.as(Role.PARALEGAL).call(() -> feeds.make());
        String token = own.as(Role.PARALEGAL).call(() -> feeds.make());
        assertTrue(reader.read(first).isEmpty(), "replaced");
        String calendar = reader.read(token).orElseThrow();
        assertTrue(calendar.contains(number), calendar);
        assertTrue(!calendar.contains("Ruiz") && !calendar.contains("Answer"));
        String colleagues = own.as(Role.UNION_STAFF).call(() -> feeds.make());
        assertTrue(!reader.read(colleagues).orElseThrow().contains(number), "not theirs");
        own.as(Role.PARALEGAL)
                .run(
                        () -> {
                            assertTrue(feeds.findOwn().orElseThrow().readAt() != null);
                            feeds.withdraw();
                        });
        assertTrue(reader.read(token).isEmpty());
        own.as(Role.COORDINATOR)
                .run(() -> assertThrows(EJBAccessException.class, () -> feeds.make()));
    }
}
