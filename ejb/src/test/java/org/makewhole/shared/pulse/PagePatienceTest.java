package org.makewhole.shared.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a patience of three seconds an answer after 750 ms is late, and 4.8 s are too long. */
class PagePatienceTest {
    private static final int PULSE_MILLIS = 3_000;
    private static final int LATE_MILLIS = 750;
    private static final int QUICK_MILLIS = 2;

    private final List<String> asked = new ArrayList<>();
    private final CompletableFuture<Void> brokenOff = new CompletableFuture<>();
    private final Connection connection = patient();

    @BeforeEach
    void begin() {
        PagePatience.set(PULSE_MILLIS);
        PagePatience.begin();
    }

    @AfterEach
    void end() {
        PagePatience.end();
        PagePatience.set(0);
        Pulse.came(0);
    }

    @Test
    void withASignOfLifeThatIsLateQuestionsEndBeforeTheNextOneWouldTakeTooLong()
            throws SQLException {
        Pulse.awaited(LATE_MILLIS);
        connection.setAutoCommit(false);
        answered(1_000, 2);
        ask();
        assertFalse(PagePatience.isOver());

        answered(1_000, 1);

        assertThrows(AnswersLateException.class, this::ask);
        assertTrue(PagePatience.isOver());
        assertEquals(List.of("setAutoCommit", "execute", "abort"), asked);
    }

    /** The page would come four seconds later still, and nobody would know why. */
    @Test
    void oneAnswerAfterTwoSecondsIsEnough() {
        Pulse.awaited(LATE_MILLIS);
        answered(2_000, 1);

        assertThrows(AnswersLateException.class, this::ask);
        assertEquals(List.of(), asked, "nothing is open that would have to be broken off");
    }

    /** A report, or the wait for a lock, among answers that come at once. */
    @Test
    void heavyStatementsOfAQuickDatabaseAreNeverCut() throws SQLException {
        answered(QUICK_MILLIS, 4);
        answered(30_000, 3);

        ask();

        assertFalse(PagePatience.isOver());
        assertEquals(List.of("execute"), asked);
    }

    @Test
    void aDatabaseOfWhichMostAnswersAreLateIsSlowWhateverItsPulse() {
        answered(QUICK_MILLIS, 2);
        answered(1_500, 3);

        assertThrows(AnswersLateException.class, this::ask);
    }

    @Test
    void answersThatAreQuickMayBeAsManyAsTheyAre() throws SQLException {
        Pulse.awaited(LATE_MILLIS);
        answered(LATE_MILLIS - 1, 1_000);

        ask();

        assertEquals(List.of("execute"), asked);
    }

    /** It would take as long to undo it. */
    @Test
    void whatOnlyHasToBeStoredIsStoredAndNobodyWaitsForTheRest() throws SQLException {
        Pulse.awaited(LATE_MILLIS);
        connection.setAutoCommit(false);
        answered(2_000, 2);

        connection.commit();
        connection.setAutoCommit(true);

        assertFalse(PagePatience.isOver());
        assertEquals(List.of("setAutoCommit", "commit", "abort"), asked);
        assertFalse(connection.isValid(0), "the pool makes another");
    }

    /** Whoever overlooks the refusal of a question does not store the half that was asked. */
    @Test
    void nothingHalfIsStoredAfterARefusal() throws Exception {
        Pulse.awaited(LATE_MILLIS);
        connection.setAutoCommit(false);
        answered(2_000, 2);
        assertThrows(AnswersLateException.class, this::ask);

        assertThrows(AnswersLateException.class, connection::commit);
        connection.rollback();
        assertThrows(AnswersLateException.class, () -> connection.setAutoCommit(false));

        brokenOff.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("setAutoCommit", "abort"), asked);
    }

    /** A pool that asks whether a connection is good would throw all of its own away. */
    @Test
    void aCleanConnectionStaysGoodWhenPatienceEnds() throws SQLException {
        Pulse.awaited(LATE_MILLIS);
        answered(2_000, 2);

        assertTrue(connection.isValid(0));
        connection.rollback();
        connection.setAutoCommit(true);

        assertEquals(List.of(), asked);
    }

    @Test
    void aRequestIsNotBegunAfterTwoLateSignsOfLifeOrOneTwiceAsLate() {
        Pulse.came(LATE_MILLIS);
        assertFalse(PagePatience.isHopeless());
        Pulse.came(LATE_MILLIS);
        assertTrue(PagePatience.isHopeless());

        Pulse.came(QUICK_MILLIS);
        PagePatience.begin();
        Pulse.awaited(2 * LATE_MILLIS - 1);
        assertFalse(PagePatience.isHopeless());
        Pulse.awaited(2 * LATE_MILLIS);
        assertTrue(PagePatience.isHopeless(), "that is still waited for");

        Pulse.came(QUICK_MILLIS);
        PagePatience.begin();
        assertFalse(PagePatience.isHopeless());
    }

    @Test
    void whatNobodyWaitsForHasAllTheTimeThereIs() throws SQLException {
        PagePatience.end();
        Pulse.came(LATE_MILLIS);
        Pulse.came(LATE_MILLIS);
        connection.setAutoCommit(false);
        answered(60_000, 100);

        ask();
        connection.rollback();

        assertFalse(PagePatience.isHopeless());
        assertEquals(List.of("setAutoCommit", "execute", "rollback"), asked);
    }

    @Test
    void anOperatorWhoSetsNoPatienceWaitsWithoutEnd() throws SQLException {
        PagePatience.end();
        PagePatience.set(0);
        PagePatience.begin();
        Pulse.came(60_000);
        Pulse.came(60_000);
        answered(60_000, 100);

        ask();

        assertFalse(PagePatience.isHopeless());
    }

    /** Its greeting is made of several answers. */
    @Test
    void aNewConnectionIsNotWaitedForLongerEither() {
        Pulse.awaited(LATE_MILLIS);
        answered(4_000, 1);
        answered(1_000, 1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Connection> never = new CompletableFuture<>();
            assertThrows(AnswersLateException.class, () -> WhilePulse.beats(never::get));
            never.complete(connection);
            assertTrue(PagePatience.isOver());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theRefusalIsKnownForASlowDatabaseWhereverItComesOut() throws Exception {
        ExecutionException wrapped =
                new ExecutionException(new IllegalStateException(new AnswersLateException()));

        assertTrue(DatabaseAway.isCauseOf(wrapped));
    }

    private void ask() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private static void answered(long millis, int times) {
        for (int time = 0; time < times; time++) {
            PagePatience.answered(TimeUnit.MILLISECONDS.toNanos(millis));
        }
    }

    /** One that notes what reaches the database. */
    private Connection patient() {
        return proxy(Connection.class, new PatientConnection(proxy(Connection.class, this::note)));
    }

    private Object note(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
        String name = method.getName();
        if (name.equals("createStatement")) {
            return proxy(Statement.class, this::note);
        }
        if (!name.equals("close")) {
            asked.add(name);
        }
        if (name.equals("abort")) {
            brokenOff.complete(null);
        }
        return method.getReturnType() == boolean.class ? true : null;
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        PagePatienceTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
