package org.makewhole.isolation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.Asynchronous;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.isolation.ServiceMethods.ServiceMethod;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/**
 * Every public method of every service, found by reflection, with the records of another
 * organisation in every place where an id or a record can stand, with an id that is nobody's, and
 * without the right. What a method answers to another organisation's id must be what it answers to
 * one that does not exist, name nothing of it and change nothing of it.
 */
@ArquillianTest
class EveryMethodIT {
    private static final Logger LOG = Logger.getLogger(EveryMethodIT.class.getName());

    /** No row has it: ids begin with the time. */
    private static final long NOBODYS = 4711;

    /**
     * Takes the organisation or the person from the code that calls it, never from a request: the
     * figures, and sign-in, where what was proved so far says who asks.
     */
    private static final Set<String> NAMED_BY_CODE =
            Set.of(
                    "FactorCheck.acceptPasskey(long, int, RelyingParty, PasskeyRequest, String)",
                    "FactorCheck.askForPasskey(long, int, RelyingParty)",
                    "FactorCheck.missing(ProvenPerson, int)",
                    "FactorCheck.overview(long, int)",
                    "KnownDevices.remember(long, String)",
                    "SessionService.on(PasswordChanged)",
                    "DashboardRefresh.refresh(int)",
                    "RoleRights.of(int)",
                    "RoleRights.of(int, Role)",
                    "SignInService.missing(ProvenPerson, int)");

    /** Written in a short transaction of its own, which a refusal later on does not take back. */
    private static final Set<String> LEFT_BY_REFUSALS = Set.of("case_number_counter");

    private static final String[] EVERY_RIGHT =
            Arrays.stream(Permission.class.getFields())
                    .filter(field -> field.getType() == String.class)
                    .map(EveryMethodIT::value)
                    .toArray(String[]::new);

    @Inject private TestOrganizations organizations;
    @Inject private OrganizationRecords records;
    @Inject private Fingerprint fingerprint;

    private TestOrganization own;
    private TestOrganization other;

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void found() throws SQLException {
        own = organizations.found();
        other = organizations.found();
        records.makeIn(own, "Harbor");
        records.makeIn(other, OrganizationRecords.CANARY);
        records.fill(other);
    }

    private static List<ServiceMethod> methods() {
        List<ServiceMethod> methods = ServiceMethods.all();
        assertTrue(methods.size() >= 60, () -> "only " + methods.size() + " methods");
        return methods;
    }

    private ActingAs mightyMember() {
        return ActingAs.caller(own.member(Role.ADMINISTRATOR).caller(), EVERY_RIGHT);
    }

    @Test
    void noMethodTellsOrChangesAnythingOfAnotherOrganization() throws SQLException {
        Function<Class<?>, Object> mine = choice(own, records.ids(own).get("case_file"));
        Map<String, Long> foreignIds = records.ids(other);
        Map<String, Function<Class<?>, Object>> theirs = new HashMap<>();
        byId(foreignIds).forEach((id, tables) -> theirs.put(tables, choice(other, id)));
        assertTrue(foreignIds.size() >= 15, foreignIds::toString);
        Function<Class<?>, Object> nobodys = choice(own, NOBODYS);
        int texts = records.mark(other);
        Trial trial = new Trial(mine, nobodys, theirs, () -> fingerprint.of(other.id()));
        trial.assertUntouched("nothing");
        List<ServiceMethod> tried =
                methods().stream().filter(m -> !NAMED_BY_CODE.contains(m.name())).toList();
        assertAll(tried.stream().<Executable>map(method -> () -> tryOut(method, trial)));
        LOG.info(
                "Isolation: %d methods, %d calls with ids or records of others, %d kinds of ids, %d texts marked"
                        .formatted(tried.size(), trial.calls.get(), foreignIds.size(), texts));
    }

    /** Made-up rows share a number: one call asks for all of them, whichever table is read. */
    private static Map<Long, String> byId(Map<String, Long> ids) {
        Map<Long, String> tables = new TreeMap<>();
        ids.forEach((table, id) -> tables.merge(id, table, (one, next) -> one + ", " + next));
        return tables;
    }

    @Test
    void noMethodTellsOrChangesAnythingOfACaseRestrictedFromTheCaller() throws SQLException {
        Function<Class<?>, Object> mine = choice(own, records.ids(own).get("case_file"));
        long restricted = records.restrictedIn(own);
        Map<String, Function<Class<?>, Object>> theirs = new HashMap<>();
        records.idsOfCase(restricted).forEach((table, id) -> theirs.put(table, restricted(id)));
        assertTrue(theirs.size() >= 4, () -> theirs.keySet().toString());
        Trial trial =
                new Trial(mine, choice(own, NOBODYS), theirs, () -> fingerprint.ofCase(restricted));
        trial.assertUntouched("nothing");
        List<ServiceMethod> tried =
                methods().stream().filter(m -> !NAMED_BY_CODE.contains(m.name())).toList();
        assertAll(tried.stream().<Executable>map(method -> () -> tryOut(method, trial)));
        LOG.info(
                "Isolation: %d methods, %d calls with ids of a restricted case"
                        .formatted(tried.size(), trial.calls.get()));
    }

    /** Records are handed over by code that has read them before: only ids come from outside. */
    private Function<Class<?>, Object> restricted(long id) {
        Function<Class<?>, Object> ordinary = choice(own, id);
        return kind -> kind == Long.class ? id : ordinary.apply(kind);
    }

    /** The rows that have to stay as they are. */
    private interface Guarded {
        Map<String, String> now() throws SQLException;
    }

    /** One's own ids and records, one that is nobody's, and those that are not for the caller. */
    private record Trial(
            Function<Class<?>, Object> mine,
            Function<Class<?>, Object> nobodys,
            Map<String, Function<Class<?>, Object>> theirs,
            Guarded guarded,
            AtomicInteger calls,
            AtomicReference<Map<String, String>> before) {

        Trial(
                Function<Class<?>, Object> mine,
                Function<Class<?>, Object> nobodys,
                Map<String, Function<Class<?>, Object>> theirs,
                Guarded guarded) {
            this(mine, nobodys, theirs, guarded, new AtomicInteger(), new AtomicReference<>());
        }

        /** Fails when the guarded rows are not as they were when it was asked last. */
        void assertUntouched(String what) throws SQLException {
            Map<String, String> now = guarded.now();
            Map<String, String> last = before.getAndSet(now);
            assertEquals(last == null ? now : last, now, what + " changed what is theirs");
        }

        /**
         * Whether a record that stands in a method's arguments is one that is not for the caller.
         */
        boolean handsOverRecords() {
            return !theirs.values()
                    .iterator()
                    .next()
                    .apply(Integer.class)
                    .equals(mine.apply(Integer.class));
        }
    }

    private void tryOut(ServiceMethod method, Trial trial) throws SQLException {
        Map<String, String> ours = fingerprint.of(own.id());
        List<Class<?>> positions = positions(method, trial.mine());
        boolean answered = false;
        for (int position = 0; position < positions.size(); position++) {
            answered |= tryOut(method, trial, position, positions.get(position));
        }
        if (positions.size() != 1) {
            answered |= tryOut(method, trial, Arguments.ALL, null);
        }
        awaitEnd(method);
        trial.assertUntouched(method.name());
        if (!answered) {
            assertEquals(
                    settled(ours),
                    settled(fingerprint.of(own.id())),
                    method.name() + " refused and left something");
        }
    }

    /** Whether any call was answered rather than refused. */
    private boolean tryOut(ServiceMethod method, Trial trial, int position, Class<?> kind) {
        Answer unknown = call(method, trial.mine(), trial.nobodys(), position);
        boolean answered = unknown.isAnswered();
        for (var theirs : trial.theirs().entrySet()) {
            Answer answer = call(method, trial.mine(), theirs.getValue(), position);
            String what = method.name() + ", position " + position + ", id of " + theirs.getKey();
            assertTellsNothing(answer, what);
            if (kind == Long.class) {
                assertEquals(unknown.kind(), answer.kind(), what);
            } else if (kind != null && trial.handsOverRecords()) {
                assertNotEquals("found", answer.kind(), what);
            }
            answered |= answer.isAnswered();
            trial.calls().incrementAndGet();
            if (kind != Long.class) {
                break;
            }
        }
        return answered;
    }

    private Function<Class<?>, Object> choice(TestOrganization organization, long id) {
        Map<Class<?>, Object> entities = new HashMap<>();
        return kind -> {
            if (kind == Long.class) {
                return id;
            }
            if (kind == Integer.class) {
                return organization.id();
            }
            return entities.computeIfAbsent(kind, type -> records.entity(organization, type));
        };
    }

    private static List<Class<?>> positions(ServiceMethod method, Function<Class<?>, Object> mine) {
        Arguments arguments = new Arguments(mine, mine, 0);
        arguments.of(method.method());
        return arguments.positions();
    }

    private Answer call(
            ServiceMethod method,
            Function<Class<?>, Object> mine,
            Function<Class<?>, Object> foreign,
            int position) {
        Object[] arguments = new Arguments(mine, foreign, position).of(method.method());
        return mightyMember().call(() -> Answer.of(method, arguments));
    }

    private static void assertTellsNothing(Answer answer, String what) {
        assertTrue(answer.foreseen(), () -> what + " " + answer.kind());
        assertFalse(
                answer.words().contains(OrganizationRecords.CANARY),
                () -> what + " gives away: " + answer.words());
    }

    /** Without what a refusal itself may leave. */
    private static Map<String, String> settled(Map<String, String> prints) {
        Map<String, String> rest = new TreeMap<>(prints);
        rest.keySet()
                .removeIf(table -> table.startsWith("audit_") || LEFT_BY_REFUSALS.contains(table));
        return rest;
    }

    /** What goes on behind the caller's back. */
    private static void awaitEnd(ServiceMethod method) {
        if (method.method().isAnnotationPresent(Asynchronous.class)) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    @Test
    void noMethodAnswersWithoutItsRight() throws SQLException {
        Function<Class<?>, Object> mine = choice(own, records.ids(own).get("case_file"));
        Map<String, String> before = fingerprint.of(own.id());
        List<ServiceMethod> guarded =
                methods().stream().filter(method -> !method.rights().isEmpty()).toList();
        assertTrue(guarded.size() >= 50, () -> "only " + guarded.size());
        assertAll(
                guarded.stream()
                        .<Executable>map(
                                method ->
                                        () -> {
                                            Object[] arguments =
                                                    new Arguments(mine, mine, Arguments.ALL)
                                                            .of(method.method());
                                            Answer stranger = Answer.of(method, arguments);
                                            assertDenied(method, stranger, "to nobody");
                                            Answer powerless =
                                                    without(method.rights())
                                                            .call(
                                                                    () ->
                                                                            Answer.of(
                                                                                    method,
                                                                                    arguments));
                                            assertDenied(method, powerless, "without");
                                        }));
        assertEquals(settled(before), settled(fingerprint.of(own.id())));
        LOG.info("Isolation: " + guarded.size() + " methods refused without their right");
    }

    /** Who asks for work behind their back gets no answer, but nothing is done either. */
    private static void assertDenied(ServiceMethod method, Answer answer, String how) {
        boolean unanswered = method.method().isAnnotationPresent(Asynchronous.class);
        assertTrue(
                unanswered ? answer.words().isEmpty() : answer.denied(),
                () -> method.name() + " " + how + ": " + answer);
        awaitEnd(method);
    }

    private ActingAs without(Set<String> rights) {
        return ActingAs.caller(
                own.member(Role.ADMINISTRATOR).caller(),
                Arrays.stream(EVERY_RIGHT)
                        .filter(right -> !rights.contains(right))
                        .toArray(String[]::new));
    }
}
