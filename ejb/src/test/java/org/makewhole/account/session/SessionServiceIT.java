package org.makewhole.account.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Identity;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.Visitor;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class SessionServiceIT {
    private static final Visitor VISITOR = new Visitor("192.0.2.7", "Firefox, Linux");

    @Inject private SessionService sessions;
    @Inject private MemberService members;
    @Inject private ProfileService profiles;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private Member steward;
    private ActingAs administrator;

    @BeforeEach
    void found() {
        own = organizations.found();
        steward = own.member(Role.STEWARD);
        administrator = own.as(Role.ADMINISTRATOR);
    }

    @Test
    void aSessionIsItsIdAndItsTokenTogether() throws SQLException {
        BegunSession begun = begin(steward);
        BegunSession another = begin(steward);

        Identity identity = identity(begun).orElseThrow();
        assertEquals(steward.caller().accountId(), identity.caller().accountId());
        assertEquals(own.id(), identity.caller().organizationId());
        assertEquals(begun.id(), identity.caller().sessionId());
        assertTrue(begun.token().length() >= 43, "256 bits");
        assertNotEquals(begun.token(), another.token());
        assertEquals(Optional.empty(), sessions.findIdentity(begun.id(), another.token()));
        assertEquals(Optional.empty(), sessions.findIdentity(begun.id(), ""));
        assertEquals(Optional.empty(), sessions.findIdentity(1, begun.token()));
        assertFalse(stored().contains(begun.token()), "only the hash is stored");
    }

    @Test
    void itEndsWithoutARequestForHalfAnHour() throws SQLException {
        BegunSession begun = begin(steward);
        set("last_seen_at = last_seen_at - INTERVAL 29 MINUTE", begun);
        assertTrue(identity(begun).isPresent());
        assertTrue(identity(begun).isPresent(), "seen again, which counts from now");
        set("last_seen_at = last_seen_at - INTERVAL 31 MINUTE", begun);
        assertEquals(Optional.empty(), identity(begun));
    }

    @Test
    void itEndsTwelveHoursAfterItBeganWhateverHappens() throws SQLException {
        BegunSession begun = begin(steward);
        set("created_at = created_at - INTERVAL 719 MINUTE", begun);
        assertTrue(identity(begun).isPresent());
        set("created_at = created_at - INTERVAL 2 MINUTE", begun);
        assertEquals(Optional.empty(), identity(begun));
    }

    /**
     * It was used, and the clock of the machine went back by an hour: it would last as much more.
     */
    @Test
    void oneThatWasSeenAtATimeToComeIsNone() throws SQLException {
        BegunSession begun = begin(steward);
        set("last_seen_at = last_seen_at + INTERVAL 1 MINUTE", begun);
        assertTrue(identity(begun).isPresent(), "the clocks of two servers differ");
        set("last_seen_at = last_seen_at + INTERVAL 59 MINUTE", begun);
        assertEquals(Optional.empty(), identity(begun));

        BegunSession next = begin(steward);
        assertTrue(identity(next).isPresent(), "who signs in anew is let in");
        set("created_at = created_at + INTERVAL 1 HOUR", next);
        assertEquals(Optional.empty(), identity(next));
    }

    @Test
    void anotherRoleAndAClosedPlaceActOnTheNextRequest() {
        BegunSession begun = begin(steward);
        MemberRow before = row(steward);
        administrator.run(
                () -> members.changeRole(before.id(), before.version(), Role.UNION_STAFF));
        assertEquals(Role.UNION_STAFF.permissions(), identity(begun).orElseThrow().permissions());

        MemberRow now = row(steward);
        administrator.run(() -> members.close(now.id(), now.version()));
        assertEquals(Optional.empty(), identity(begun));
    }

    @Test
    void aPersonListsAndEndsTheirOwn() {
        BegunSession here = begin(steward);
        BegunSession there = begin(steward);
        ActingAs person = in(here);
        person.run(() -> sessions.endOwn(steward.caller().sessionId()));

        List<SessionRow> rows = person.call(() -> sessions.listOwn());
        assertEquals(2, rows.size());
        assertEquals(
                List.of(here.id()),
                rows.stream().filter(SessionRow::own).map(SessionRow::id).toList());
        assertEquals("192.0.2.7", rows.get(0).address());
        assertEquals("Firefox, Linux", rows.get(0).device());

        person.run(() -> sessions.endOwn(there.id()));
        assertEquals(Optional.empty(), identity(there));
        assertTrue(identity(here).isPresent());

        BegunSession third = begin(steward);
        person.run(() -> sessions.endOwnOthers());
        assertEquals(Optional.empty(), identity(third));
        assertTrue(identity(here).isPresent());

        person.run(() -> sessions.endCurrent());
        assertEquals(Optional.empty(), identity(here));
    }

    @Test
    void nobodyEndsAnothersButTheAdministratorOfTheOrganization() {
        BegunSession begun = begin(steward);
        long account = steward.caller().accountId();
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        ActingAs stranger = organizations.found().as(Role.ADMINISTRATOR);

        assertThrows(NotFoundException.class, () -> lawyer.run(() -> sessions.endOwn(begun.id())));
        assertThrows(EJBAccessException.class, () -> lawyer.run(() -> sessions.endAll(account)));
        assertThrows(EJBAccessException.class, () -> lawyer.run(() -> sessions.list(account)));
        assertEquals(List.of(), stranger.call(() -> sessions.list(account)));
        assertEquals(0, stranger.call(() -> sessions.endAll(account)));
        assertTrue(identity(begun).isPresent());

        assertEquals(
                2, administrator.call(() -> sessions.endAll(account)), "this and a member's first");
        assertEquals(Optional.empty(), identity(begun));
    }

    @Test
    void anotherPasswordSignsOutEverywhereElse() {
        BegunSession here = begin(steward);
        BegunSession there = begin(steward);

        in(here).run(
                        () ->
                                profiles.changePassphrase(
                                        TestOrganizations.PASSWORD,
                                        "a sentence that nobody else would choose"));

        assertTrue(identity(here).isPresent());
        assertEquals(Optional.empty(), identity(there));
    }

    @Test
    void howAndWhenThePersonProvedThemselvesIsKept() {
        BegunSession begun = begin(steward);
        ActingAs person = in(begun);
        ProvenPerson first = person.call(() -> sessions.findOwnProof()).orElseThrow();
        assertEquals(Set.of(Proof.PASSWORD), first.proofs());

        person.run(() -> sessions.confirm(Proof.TOTP));

        ProvenPerson second = person.call(() -> sessions.findOwnProof()).orElseThrow();
        assertEquals(Set.of(Proof.PASSWORD, Proof.TOTP), second.proofs());
        assertFalse(second.at().isBefore(first.at()));
        assertEquals(Optional.empty(), sessions.findOwnProof(), "nobody is signed in");
    }

    private BegunSession begin(Member member) {
        return sessions.begin(
                ProvenPerson.everywhere(member.caller().accountId(), Proof.PASSWORD),
                own.id(),
                VISITOR);
    }

    private Optional<Identity> identity(BegunSession session) {
        return sessions.findIdentity(session.id(), session.token());
    }

    private ActingAs in(BegunSession session) {
        Identity identity = identity(session).orElseThrow();
        return ActingAs.caller(identity.caller(), identity.permissions().toArray(String[]::new));
    }

    private MemberRow row(Member member) {
        return administrator.call(() -> members.list()).stream()
                .filter(row -> row.email().equals(member.email()))
                .findFirst()
                .orElseThrow();
    }

    private void set(String assignment, BegunSession session) throws SQLException {
        database.application(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE account_session SET " + assignment + " WHERE id = ?",
                                session.id()));
    }

    private String stored() throws SQLException {
        return database.application(
                connection ->
                        DatabaseAccounts.rows(connection, "SELECT * FROM account_session")
                                .toString());
    }
}
