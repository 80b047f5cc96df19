package org.makewhole.keyring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.account.SignInService;
import org.makewhole.account.Workplace;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.privacy.erasure.ErasureService;
import org.makewhole.privacy.erasure.HoldRow;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.erasure.PlaceHold;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.rotation.KeyWishes;
import org.makewhole.shared.rotation.Resealing;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** New keys or none for an organisation, by two people and nobody else. */
@ArquillianTest
class KeyRingServiceIT {
    @Inject private KeyRingService keys;
    @Inject private PlatformKeyService platformKeys;
    @Inject private SignInService signIn;
    @Inject private KeyWishes wishes;
    @Inject private Resealing resealing;
    @Inject private LegalHoldService holds;
    @Inject private ErasureService erasures;
    @Inject private CaseFileService cases;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs administrator;
    private ActingAs lawyer;

    @BeforeEach
    void found() {
        own = organizations.found();
        administrator = own.as(Role.ADMINISTRATOR);
        lawyer = own.as(Role.SUPERVISING_LAWYER);
    }

    private KeyRequestRow ask(KeyOperation operation) {
        administrator.run(() -> keys.ask(operation));
        return lawyer.call(keys::get).findWaiting().orElseThrow();
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(BusinessException.class, work::run).getKey());
    }

    private void agree(ActingAs who, KeyRequestRow request, String code) {
        who.run(() -> keys.agree(request.id(), request.version(), code));
    }

    /** Of one organisation's chain; of the platform's, by the code in its label. */
    private long entries(String table, String action) throws SQLException {
        String whose =
                table.startsWith("platform")
                        ? "subject_label = '" + own.code() + "'"
                        : "organization_id = " + own.id();
        return Long.parseLong(
                database.owner(
                        c ->
                                DatabaseAccounts.single(
                                        c,
                                        "SELECT COUNT(*) FROM "
                                                + table
                                                + " WHERE action = ? AND "
                                                + whose,
                                        action)));
    }

    @Test
    void newKeysTakeTwoPeopleAndAreToldInBothTrails() throws SQLException {
        testCases(own);
        KeyRequestRow request = ask(KeyOperation.REPLACE);
        assertFalse(lawyer.call(keys::get).ring().rotationWanted(), "nothing was done yet");
        refused("keyRequestWaits", () -> administrator.run(() -> keys.ask(KeyOperation.REPLACE)));
        refused("twoPersons", () -> agree(administrator, request, ""));
        assertThrows(
                StaleRecordException.class,
                () -> lawyer.run(() -> keys.agree(request.id(), request.version() + 1, "")));

        agree(lawyer, request, "");

        KeyRingView agreed = lawyer.call(keys::get);
        assertTrue(agreed.ring().rotationWanted());
        assertEquals(KeyRequestState.AGREED, agreed.requests().get(0).state());
        assertEquals(
                own.member(Role.SUPERVISING_LAWYER).displayName(),
                agreed.requests().get(0).decidedBy());
        refused("keysBeingReplaced", () -> administrator.run(() -> keys.ask(KeyOperation.REPLACE)));
        refused("keyRequestOver", () -> lawyer.run(() -> keys.decline(request.id(), 2)));

        wishes.fulfil();
        KeyRingView begun = lawyer.call(keys::get);
        assertTrue(begun.ring().isBeingReplaced());
        assertEquals(0, begun.done().done());
        assertTrue(resealing.step(own.id()));
        while (resealing.step(own.id())) {
            assertTrue(lawyer.call(keys::get).ring().isBeingReplaced());
        }
        KeyRingView done = lawyer.call(keys::get);
        assertFalse(done.ring().isBeingReplaced());
        assertEquals(done.done().of(), done.done().done());
        assertEquals(1, entries("audit_entry", "KEYS_ASKED"));
        assertEquals(1, entries("audit_entry", "KEYS_AGREED"));
        assertEquals(1, entries("platform_audit_entry", "KEYS_REPLACED"));
    }

    /** The clock of the rows is set back, for that of the server cannot be set forward. */
    @Test
    void afterSevenDaysARequestIsVoidAndAnotherMayBeMade() throws SQLException {
        KeyRequestRow old = ask(KeyOperation.REMOVE);
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE key_request SET asked_at = asked_at - INTERVAL 7 DAY"
                                        + " WHERE id = ?",
                                old.id()));
        assertTrue(lawyer.call(keys::get).findWaiting().isEmpty());
        refused("keyRequestOver", () -> agree(lawyer, old, own.code()));
        assertFalse(lawyer.call(keys::get).ring().removalWanted());
        KeyRequestRow next = ask(KeyOperation.REMOVE);
        agree(lawyer, next, own.code());
        assertTrue(lawyer.call(keys::get).ring().removalWanted());
    }

    private long testCases(TestOrganization organization) {
        return organization.as(Role.PARALEGAL).call(() -> testCases.open().getId());
    }

    @Test
    void withoutKeysNothingOfTheOrganizationIsReadAndTheOthersAre() throws SQLException {
        TestOrganization other = organizations.found();
        long id = testCases(own);
        long foreign = testCases(other);
        KeyRequestRow request = ask(KeyOperation.REMOVE);
        refused("keyCodeOther", () -> agree(lawyer, request, other.code()));
        assertTrue(lawyer.call(keys::get).findWaiting().isPresent(), "the wrong code left it");

        agree(lawyer, request, " " + own.code().toLowerCase(Locale.ROOT) + " ");
        refused("dataKeyRemoved", () -> administrator.run(() -> keys.ask(KeyOperation.REPLACE)));
        wishes.fulfil();

        refused("dataKeyRemoved", () -> nameIn(own, id));
        assertTrue(placesOf(own).isEmpty(), "nobody signs in any more");
        assertFalse(placesOf(other).isEmpty());
        assertFalse(nameIn(other, foreign).isEmpty());
        assertEquals(1, entries("platform_audit_entry", "KEYS_REMOVED"));
        OrganizationRing seen =
                other.as(Role.PLATFORM_OPERATOR).call(platformKeys::ofOrganizations).stream()
                        .filter(ring -> ring.code().equals(own.code()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(seen.ring().removed());
        assertFalse(seen.ring().removalWanted());
    }

    private List<Workplace> placesOf(TestOrganization organization) {
        long account = organization.member(Role.PARALEGAL).caller().accountId();
        return signIn.placesOf(ProvenPerson.everywhere(account, Proof.PASSWORD));
    }

    private String nameIn(TestOrganization organization, long id) {
        return organization.as(Role.PARALEGAL).call(() -> cases.getParties(id).worker().getName());
    }

    @Test
    void aLegalHoldKeepsTheKeys() {
        long id = testCases(own);
        KeyRequestRow request = ask(KeyOperation.REMOVE);
        lawyer.run(() -> holds.place(id, new PlaceHold(true, "A court asked", null)));
        refused("keysOnHold", () -> agree(lawyer, request, own.code()));
        HoldRow hold = lawyer.call(() -> erasures.get(id)).holds().get(0);
        lawyer.run(() -> holds.release(id, hold.id(), hold.version()));
        lawyer.run(() -> keys.decline(request.id(), request.version()));
        assertFalse(lawyer.call(keys::get).ring().removalWanted());
    }

    @Test
    void whoHasNoPartInItIsRefused() {
        KeyRequestRow request = ask(KeyOperation.REPLACE);
        ActingAs stranger = organizations.found().as(Role.SUPERVISING_LAWYER);
        assertThrows(NotFoundException.class, () -> agree(stranger, request, ""));
        assertTrue(stranger.call(keys::get).requests().isEmpty());
        assertThrows(
                EJBAccessException.class, () -> lawyer.run(() -> keys.ask(KeyOperation.REPLACE)));
        assertThrows(EJBAccessException.class, () -> own.as(Role.PARALEGAL).run(() -> keys.get()));
        refused(
                "keyOperationOthers",
                () -> administrator.run(() -> keys.ask(KeyOperation.REPLACE_PLATFORM)));
        assertThrows(EJBAccessException.class, () -> administrator.run(() -> platformKeys.ask()));
    }

    @Test
    void thePlatformsKeysAreForTwoOfItsOperators() {
        ActingAs operator = own.as(Role.PLATFORM_OPERATOR);
        ActingAs second =
                ActingAs.caller(own.member(Role.COORDINATOR).caller(), Permission.PLATFORM_OPERATE);
        operator.run(() -> platformKeys.ask());
        KeyRequestRow request = second.call(platformKeys::get).findWaiting().orElseThrow();
        refused(
                "twoPersons",
                () -> operator.run(() -> platformKeys.agree(request.id(), request.version())));
        assertThrows(
                NotFoundException.class,
                () -> agree(lawyer, request, ""),
                "the organisation's page does not know it");
        second.run(() -> platformKeys.decline(request.id(), request.version()));
        assertTrue(second.call(platformKeys::get).findWaiting().isEmpty());
        assertEquals(KeyRings.PLATFORM, operator.call(platformKeys::get).ring().owner());
    }
}
