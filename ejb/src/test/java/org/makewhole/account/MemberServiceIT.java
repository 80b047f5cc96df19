package org.makewhole.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.TestSignIns;

@ArquillianTest
class MemberServiceIT {
    private static final String OWN_CHOICE = "a sentence that nobody else would choose";

    @Inject private MemberService members;
    @Inject private AccessLinkService links;
    @Inject private OpenedLinkService opened;
    @Inject private ProfileService profiles;
    @Inject private TestSignIns signIn;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private TestOrganization other;
    private ActingAs administrator;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
        administrator = own.as(Role.ADMINISTRATOR);
    }

    @Test
    void anInvitedPersonSignsInWithThePasswordTheyChose() throws SQLException {
        String email = newAddress();
        String password = add(administrator, "Ana Ruiz", email, Role.PARALEGAL);

        MemberRow added = row(administrator, email);
        assertEquals("Ana Ruiz", added.displayName());
        assertEquals(Role.PARALEGAL, added.role());
        assertTrue(added.active());
        Identity identity = signIn.by(email, password).orElseThrow();
        assertEquals(own.id(), identity.caller().organizationId());
        assertEquals(Role.PARALEGAL.permissions(), identity.permissions());
        assertFalse(storedHash(email).contains(password));
        assertEquals(List.of(List.of("MEMBER_ADDED", "PARALEGAL")), audit(added.id()));
    }

    @Test
    void nothingTellsThatAnotherOrganizationKnowsTheAddress() {
        String email = other.member(Role.PARALEGAL).email();

        String password = add(administrator, "Name typed here", email, Role.STEWARD);

        assertEquals("Name typed here", row(administrator, email).displayName());
        assertTrue(
                own.as(Role.PARALEGAL).call(() -> profiles.colleagues()).stream()
                        .anyMatch(one -> one.displayName().equals("Name typed here")));
        assertEquals(
                Optional.of(own.id()),
                signIn.by(email, password).map(id -> id.caller().organizationId()));
        assertEquals(
                Optional.of(other.id()),
                signIn.by(email, TestOrganizations.PASSWORD)
                        .map(id -> id.caller().organizationId()));
    }

    /** Else whoever made an account could follow the person into the next organisation. */
    @Test
    void aPasswordGivenByOneOrganizationNeverOpensAnother() {
        String email = newAddress();
        ActingAs stranger = other.as(Role.ADMINISTRATOR);
        String theirs = add(stranger, "Ana", email, Role.PARALEGAL);
        add(administrator, "Ana", email, Role.PARALEGAL);
        MemberRow there = row(stranger, email);

        stranger.run(() -> members.close(there.id(), there.version()));

        assertEquals(Optional.empty(), signIn.by(email, theirs));
    }

    @Test
    void anAddressHasOnePlaceInAnOrganization() {
        String email = own.member(Role.STEWARD).email();
        assertRefused(
                "memberExists",
                () -> add(administrator, "Twice", email.toUpperCase(Locale.ROOT), Role.AUDITOR));
    }

    @Test
    void badInputIsRefused() {
        assertThrows(
                ConstraintViolationException.class,
                () -> add(administrator, " ", newAddress(), Role.AUDITOR));
        assertThrows(
                ConstraintViolationException.class,
                () -> add(administrator, "Ana", "no address", Role.AUDITOR));
        assertThrows(
                ConstraintViolationException.class,
                () -> add(administrator, "Ana", newAddress(), null));
    }

    @Test
    void anotherRoleGivesOtherRights() throws SQLException {
        MemberRow steward = row(Role.STEWARD);

        administrator.run(
                () -> members.changeRole(steward.id(), steward.version(), Role.UNION_STAFF));

        assertEquals(Role.UNION_STAFF, row(administrator, steward.email()).role());
        assertEquals(
                Role.UNION_STAFF.permissions(),
                signIn.by(steward.email(), TestOrganizations.PASSWORD).orElseThrow().permissions());
        assertEquals(
                Optional.of(Role.UNION_STAFF),
                own.as(Role.STEWARD).call(() -> profiles.findOwnRole()));
        assertEquals(
                List.of(List.of("MEMBER_ROLE_CHANGED", "STEWARD → UNION_STAFF")),
                audit(steward.id()));
    }

    @Test
    void aClosedPlaceEndsSignInUntilItIsOpenedAgain() throws SQLException {
        MemberRow steward = row(Role.STEWARD);

        administrator.run(() -> members.close(steward.id(), steward.version()));

        MemberRow closed = row(administrator, steward.email());
        assertFalse(closed.active());
        assertEquals(Optional.empty(), signIn.by(steward.email(), TestOrganizations.PASSWORD));
        assertEquals(Optional.empty(), own.as(Role.STEWARD).call(() -> profiles.findOwnRole()));

        administrator.run(() -> members.reopen(closed.id(), closed.version()));

        assertTrue(signIn.by(steward.email(), TestOrganizations.PASSWORD).isPresent());
        assertEquals(
                List.of(
                        List.of("MEMBER_CLOSED", "active → closed"),
                        List.of("MEMBER_REOPENED", "closed → active")),
                audit(steward.id()));
    }

    @Test
    void anotherOrganizationsMemberIsNotFound() {
        MemberRow steward = row(Role.STEWARD);
        ActingAs stranger = other.as(Role.ADMINISTRATOR);

        List<Executable> attempts =
                List.of(
                        () -> stranger.run(() -> members.get(steward.id())),
                        () -> stranger.run(() -> members.changeRole(steward.id(), 1, Role.AUDITOR)),
                        () -> stranger.run(() -> members.close(steward.id(), steward.version())),
                        () -> stranger.run(() -> members.reopen(steward.id(), steward.version())));

        attempts.forEach(attempt -> assertThrows(NotFoundException.class, attempt));
        assertTrue(
                stranger.call(() -> members.list()).stream()
                        .noneMatch(row -> row.id().equals(steward.id())));
        assertEquals(steward, row(administrator, steward.email()), "nothing was changed");
    }

    @Test
    void onlyAnAdministratorManagesPeople() {
        MemberRow auditor = row(Role.AUDITOR);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);

        List<Executable> attempts =
                List.of(
                        () -> lawyer.run(() -> members.list()),
                        () -> lawyer.run(() -> members.get(auditor.id())),
                        () -> add(lawyer, "Ana", newAddress(), Role.ADMINISTRATOR),
                        () -> lawyer.run(() -> members.changeRole(auditor.id(), 1, Role.STEWARD)),
                        () -> lawyer.run(() -> members.close(auditor.id(), 1)),
                        () -> lawyer.run(() -> members.reopen(auditor.id(), 1)));

        attempts.forEach(attempt -> assertThrows(EJBAccessException.class, attempt));
    }

    @Test
    void nobodyChangesTheirOwnPlace() {
        MemberRow self = row(Role.ADMINISTRATOR);
        assertRefused(
                "ownMembership",
                () ->
                        administrator.run(
                                () ->
                                        members.changeRole(
                                                self.id(), self.version(), Role.PARALEGAL)));
        assertRefused(
                "ownMembership",
                () -> administrator.run(() -> members.close(self.id(), self.version())));
    }

    /** As in a session that still holds a right which its role lost. */
    @Test
    void theLastAdministratorStays() {
        ActingAs stale = ActingAs.caller(own.member(Role.STEWARD).caller(), Permission.USER_ADMIN);
        MemberRow last = row(Role.ADMINISTRATOR);

        assertRefused(
                "lastAdministrator",
                () -> stale.run(() -> members.close(last.id(), last.version())));
        assertRefused(
                "lastAdministrator",
                () -> stale.run(() -> members.changeRole(last.id(), last.version(), Role.AUDITOR)));
    }

    /** The other closing is under way and not yet stored when this one decides. */
    @Test
    void twoAdministratorsWhoCloseEachOtherLeaveOne() throws SQLException {
        MemberRow first = row(Role.ADMINISTRATOR);
        MemberRow steward = row(Role.STEWARD);
        administrator.run(
                () -> members.changeRole(steward.id(), steward.version(), Role.ADMINISTRATOR));
        ActingAs second = ActingAs.caller(own.member(Role.STEWARD).caller(), Permission.USER_ADMIN);
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
        try {
            database.application(
                    connection -> {
                        connection.setAutoCommit(false);
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE membership SET active = FALSE WHERE id = ?",
                                steward.id());
                        later.schedule(() -> commit(connection), 1, TimeUnit.SECONDS);
                        assertRefused(
                                "lastAdministrator",
                                () -> second.run(() -> members.close(first.id(), first.version())));
                        return null;
                    });
        } finally {
            later.shutdownNow();
        }
        assertTrue(row(Role.ADMINISTRATOR).active());
    }

    private static Void commit(Connection connection) throws SQLException {
        connection.commit();
        return null;
    }

    @Test
    void aStaleVersionIsRefused() {
        MemberRow steward = row(Role.STEWARD);
        administrator.run(
                () -> members.changeRole(steward.id(), steward.version(), Role.UNION_STAFF));

        assertThrows(
                StaleRecordException.class,
                () -> administrator.run(() -> members.close(steward.id(), steward.version())));
        assertTrue(row(administrator, steward.email()).active());
    }

    @Test
    void aPersonChoosesTheirOwnPassword() {
        String email = newAddress();
        String start = add(administrator, "Ana", email, Role.PARALEGAL);
        ActingAs ana = signedIn(email, start);

        assertRefused(
                "passwordWrong",
                () -> ana.run(() -> profiles.changePassphrase("not the one", OWN_CHOICE)));
        assertRefused(
                "passwordUnchanged", () -> ana.run(() -> profiles.changePassphrase(start, start)));
        assertRefused(
                "passwordShort",
                () -> ana.run(() -> profiles.changePassphrase(start, "fourteen signs")));
        ana.run(() -> profiles.changePassphrase(start, OWN_CHOICE));

        assertEquals(Optional.empty(), signIn.by(email, start));
        assertTrue(signIn.by(email, OWN_CHOICE).isPresent());
    }

    @Test
    void thePasswordOfOnePlaceChangesWithoutTheOther() {
        String email = other.member(Role.PARALEGAL).email();
        String start = add(administrator, "Ana", email, Role.STEWARD);

        signedIn(email, start).run(() -> profiles.changePassphrase(start, OWN_CHOICE));

        assertEquals(Optional.empty(), signIn.by(email, start));
        assertEquals(
                Optional.of(own.id()),
                signIn.by(email, OWN_CHOICE).map(id -> id.caller().organizationId()));
        assertEquals(
                Optional.of(other.id()),
                signIn.by(email, TestOrganizations.PASSWORD)
                        .map(id -> id.caller().organizationId()));
    }

    private ActingAs signedIn(String email, String password) {
        Identity identity = signIn.by(email, password).orElseThrow();
        return ActingAs.caller(identity.caller(), identity.permissions().toArray(String[]::new));
    }

    private String add(ActingAs who, String name, String email, Role role) {
        return arrive(who, who.call(() -> members.add(new NewMember(name, email, role, "en"))));
    }

    /** The person chooses a password by the link that the administrator hands over. */
    private String arrive(ActingAs who, long membershipId) {
        String token = who.call(() -> links.issue(membershipId)).token();
        String password = "lantern " + UUID.randomUUID() + " violet";
        opened.choose(token, password);
        return password;
    }

    private MemberRow row(Role role) {
        return row(administrator, own.member(role).email());
    }

    private MemberRow row(ActingAs who, String email) {
        MemberRow listed =
                who.call(() -> members.list()).stream()
                        .filter(row -> row.email().equals(email))
                        .findFirst()
                        .orElseThrow();
        assertEquals(listed, who.call(() -> members.get(listed.id())));
        return listed;
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    private static String newAddress() {
        return UUID.randomUUID() + "@people.example";
    }

    private String storedHash(String email) throws SQLException {
        return database.application(
                connection ->
                        DatabaseAccounts.single(
                                connection,
                                "SELECT password_hash FROM account WHERE email_index = ?",
                                Account.indexOf(email)));
    }

    private List<List<String>> audit(long membershipId) throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(
                                connection,
                                "SELECT action, details FROM audit_entry WHERE subject_type ="
                                        + " 'Membership' AND subject_id = ? ORDER BY id",
                                membershipId));
    }
}
