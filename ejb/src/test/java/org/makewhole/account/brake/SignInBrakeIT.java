package org.makewhole.account.brake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.account.SignInService;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.Visitor;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class SignInBrakeIT {
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Inject private SignInService signIn;
    @Inject private SessionService sessions;
    @Inject private KnownDevices devices;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private Member victim;

    @BeforeEach
    void found() {
        own = organizations.found();
        victim = own.member(Role.PARALEGAL);
    }

    @Test
    void aThousandTriesFromOneAddressAreFive() {
        Visitor stranger = stranger();

        assertEquals(5, looked(1000, i -> stranger, victim.email()));
    }

    @Test
    void anUnknownAccountIsTreatedLikeAKnownOne() {
        Visitor stranger = stranger();

        assertEquals(5, looked(40, i -> stranger, UUID.randomUUID() + "@nowhere.example"));
    }

    @Test
    void aThousandTriesFromAThousandAddressesAreAtMostTwenty() {
        int looked = looked(1000, i -> stranger(), victim.email());

        assertTrue(looked >= 5 && looked <= 20, "looked at: " + looked);
    }

    @Test
    void fromOneAddressFiftyTriesOverAllAccounts() {
        Visitor stranger = stranger();

        int looked =
                IntStream.range(0, 70)
                        .map(i -> looked(1, n -> stranger, UUID.randomUUID() + "@a.example"))
                        .sum();

        assertEquals(50, looked);
    }

    /** The ninth network of a household counts like the first. */
    @Test
    void theAddressesOfOneHouseholdCountAsOne() {
        String network = "2001:db8:" + Integer.toHexString(NETWORKS.incrementAndGet()) + ":7:0:0:";

        assertEquals(5, looked(30, i -> new Visitor(network + i + ":1", "Test"), victim.email()));
    }

    @Test
    void triesAtTheSameMomentCountEachOther() throws Exception {
        Visitor stranger = stranger();
        ExecutorService crowd = Executors.newFixedThreadPool(12);
        try {
            AtomicInteger looked = new AtomicInteger();
            var tries =
                    IntStream.range(0, 48)
                            .<Future<?>>mapToObj(
                                    i ->
                                            crowd.submit(
                                                    () ->
                                                            looked.addAndGet(
                                                                    looked(
                                                                            1,
                                                                            n -> stranger,
                                                                            victim.email()))))
                            .toList();
            for (Future<?> one : tries) {
                one.get();
            }
            assertTrue(looked.get() <= 5, "looked at: " + looked);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void whatStrangersTryKeepsNobodyOutOfAKnownBrowserOrAddress() {
        String device = devices.remember(victim.caller().accountId(), null);
        Visitor athome = new Visitor("198.51.100." + NETWORKS.incrementAndGet(), "Test");
        ProvenPerson person = enter(athome);
        sessions.begin(person, own.id(), athome);

        looked(200, i -> stranger(), victim.email());

        untilOneMoreWasLookedAt();
        assertThrows(BusinessException.class, () -> enter(stranger()), "still under attack");
        enter(athome);
        Visitor withDevice = new Visitor(stranger().address(), "Test", device);
        enter(withDevice);
        Visitor forged = new Visitor(stranger().address(), "Test", device.replace('A', 'B') + "x");
        untilOneMoreWasLookedAt();
        assertThrows(BusinessException.class, () -> enter(forged));
    }

    @Test
    void theRightPasswordForgivesWhatWentWrongBefore() {
        Visitor visitor = stranger();
        assertEquals(4, looked(4, i -> visitor, victim.email()));
        enter(visitor);
        assertEquals(5, looked(9, i -> visitor, victim.email()));
    }

    @Test
    void aBrowserIsKnownForThePersonWhoSignedInThereAlone() {
        long account = victim.caller().accountId();
        long other = own.member(Role.STEWARD).caller().accountId();
        String token = devices.remember(account, "made up elsewhere");

        assertTrue(token.length() >= 43, "random bits, not what was made up");
        assertEquals(token, devices.remember(account, token));
        assertTrue(devices.knows(account, token));
        assertEquals(false, devices.knows(other, token));
        assertEquals(token, devices.remember(other, token), "a shared computer");
        assertTrue(devices.knows(other, token));
    }

    @Test
    void neitherAddressesNorTokensAreStored() throws SQLException {
        Visitor stranger = stranger();
        looked(1, i -> stranger, victim.email());
        String token = devices.remember(victim.caller().accountId(), null);

        String stored =
                database.application(
                        connection ->
                                DatabaseAccounts.rows(
                                                connection,
                                                "SELECT account_key, origin_key FROM sign_in_try"
                                                        + " UNION ALL SELECT token_hash, '' FROM"
                                                        + " account_device")
                                        .toString());

        assertEquals(false, stored.contains(victim.email()));
        assertEquals(false, stored.contains(stranger.address()));
        assertEquals(false, stored.contains(token));
    }

    private ProvenPerson enter(Visitor visitor) {
        return signIn.checkPassword(victim.email(), TestOrganizations.PASSWORD, visitor)
                .orElseThrow();
    }

    /** How many of so many wrong tries were looked at. */
    private int looked(int times, IntFunction<Visitor> visitors, String email) {
        int looked = 0;
        for (int i = 0; i < times; i++) {
            try {
                assertTrue(signIn.checkPassword(email, "wrong", visitors.apply(i)).isEmpty());
                looked++;
            } catch (BusinessException braked) {
                assertEquals("signInWait", braked.getKey());
            }
        }
        return looked;
    }

    /** The pause after it begins now, however long the tries before it took. */
    private void untilOneMoreWasLookedAt() {
        int looked = 0;
        while (looked == 0) {
            looked = looked(1, i -> stranger(), victim.email());
        }
    }

    private static Visitor stranger() {
        int number = NETWORKS.incrementAndGet();
        return new Visitor(
                "10." + number / 65536 + "." + number / 256 % 256 + "." + number % 256, "Test");
    }
}
