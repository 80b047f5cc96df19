package org.makewhole.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.brake.KnownDevices;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.Visitor;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.TestSignIns;

@ArquillianTest
class AccessLinkIT {
    private static final String OWN_CHOICE = "a sentence that nobody else would choose";
    private static final Visitor VISITOR = new Visitor("127.0.0.1", "Test");

    @Inject private MemberService members;
    @Inject private AccessLinkService links;
    @Inject private OpenedLinkService opened;
    @Inject private SessionService sessions;
    @Inject private KnownDevices devices;
    @Inject private SignInService signIn;
    @Inject private TestSignIns signIns;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private final String email = UUID.randomUUID() + "@people.example";
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
    void anInvitationIsUsedOnceAndOpensTheOrganization() throws SQLException {
        long place = invite(own, email);
        IssuedLink link = issue(own, place);

        assertEquals(LinkPurpose.INVITATION, link.purpose());
        assertFalse(link.mailed(), "no mail server is set");
        assertTrue(link.token().length() >= 43, "256 bits");
        assertFalse(stored().contains(link.token()));
        OpenedLink seen = opened.find(link.token()).orElseThrow();
        assertEquals("Legal Aid " + own.code(), seen.organizationName());
        assertTrue(row(place).isWaiting());

        ProvenPerson person = opened.choose(link.token(), OWN_CHOICE);

        assertEquals(List.of(own.id()), places(person));
        assertFalse(row(place).isWaiting());
        assertTrue(signIns.by(email, OWN_CHOICE).isPresent());
        assertEquals(Optional.empty(), opened.find(link.token()));
        assertRefused("linkEnded", () -> opened.choose(link.token(), OWN_CHOICE + "!"));
        assertRefused("linkEnded", () -> opened.join(link.token(), OWN_CHOICE, VISITOR));
    }

    @Test
    void aWeakPasswordLeavesTheLinkAsItWas() throws SQLException {
        call(own, "Harbour Bakers' Union");
        IssuedLink link = issue(own, invite(own, email));

        assertRefused("passwordShort", () -> opened.choose(link.token(), "fourteen signs"));
        assertRefused("passwordCommon", () -> opened.choose(link.token(), "passwordpassword"));
        assertRefused("passwordCommon", () -> opened.choose(link.token(), "123456789012345678"));
        assertRefused("passwordCommon", () -> opened.choose(link.token(), email + "2026"));
        assertRefused("passwordCommon", () -> opened.choose(link.token(), "Harbour Bakers' Union"));

        assertTrue(opened.find(link.token()).isPresent());
    }

    private void call(TestOrganization organization, String name) throws SQLException {
        database.owner(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE organization SET name = ? WHERE id = ?",
                                name,
                                organization.id()));
    }

    /** SHA-1 and how often, as lists are handed out; one that is gone keeps nobody out. */
    @Test
    void aPasswordOfTheOperatorsListIsRefused() throws IOException {
        IssuedLink link = issue(own, invite(own, email));
        String password = "nine herons wade at dusk";
        Path list = Files.createTempFile("leaked", ".txt");
        Files.writeString(list, "5512A2385B0BEDA24647DB55B9BB4428278F109C:3\n");
        System.setProperty("makewhole.leaked.passwords", list.toString());
        try {
            assertRefused("passwordLeaked", () -> opened.choose(link.token(), password));
            Files.delete(list);
            opened.choose(link.token(), password);
        } finally {
            System.clearProperty("makewhole.leaked.passwords");
            Files.deleteIfExists(list);
        }
    }

    @Test
    void aLinkThatIsTakenBackReplacedOrExpiredOpensNothing() throws SQLException {
        long place = invite(own, email);
        IssuedLink first = issue(own, place);
        IssuedLink second = issue(own, place);
        assertEquals(Optional.empty(), opened.find(first.token()));
        assertTrue(opened.find(second.token()).isPresent());
        assertTrue(administrator.call(() -> links.findExpiry(place)).isPresent());

        administrator.run(() -> links.revoke(place));
        assertEquals(Optional.empty(), opened.find(second.token()));
        assertEquals(Optional.empty(), administrator.call(() -> links.findExpiry(place)));

        IssuedLink third = issue(own, place);
        database.application(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE access_link SET expires_at = created_at WHERE ended_at IS"
                                        + " NULL AND organization_id = ?",
                                own.id()));
        assertRefused("linkEnded", () -> opened.choose(third.token(), OWN_CHOICE));
        assertEquals(Optional.empty(), opened.find("made up"));
    }

    @Test
    void aLinkOfAClosedPlaceOpensNothing() {
        long place = invite(own, email);
        IssuedLink link = issue(own, place);
        administrator.run(() -> members.close(place, row(place).version()));

        assertEquals(Optional.empty(), opened.find(link.token()));
        assertRefused("linkEnded", () -> opened.choose(link.token(), OWN_CHOICE));
        assertThrows(NotFoundException.class, () -> issue(own, place));
    }

    /** Whoever made the link may have used it: it must not open what others opened. */
    @Test
    void aLinkOfOneOrganizationNeverOpensAnother() {
        Member known = other.member(Role.PARALEGAL);
        long place = invite(own, known.email());

        ProvenPerson person = opened.choose(issue(own, place).token(), OWN_CHOICE);

        assertEquals(List.of(own.id()), places(person));
        assertEquals(own.id(), organizationOf(known.email(), OWN_CHOICE));
        assertEquals(other.id(), organizationOf(known.email(), TestOrganizations.PASSWORD));
        IssuedLink reset = issue(own, place);
        assertEquals(LinkPurpose.ORGANIZATION_RESET, reset.purpose());
        opened.choose(reset.token(), OWN_CHOICE + " again");
        assertEquals(other.id(), organizationOf(known.email(), TestOrganizations.PASSWORD));
        assertEquals(own.id(), organizationOf(known.email(), OWN_CHOICE + " again"));
    }

    @Test
    void whoHasAPasswordJoinsWithItAndGoesFromOneToTheOther() {
        Member known = other.member(Role.PARALEGAL);
        IssuedLink link = issue(own, invite(own, known.email()));
        assertRefused("passwordWrong", () -> opened.join(link.token(), "wrong", VISITOR));

        ProvenPerson person = opened.join(link.token(), TestOrganizations.PASSWORD, VISITOR);

        assertEquals(List.of(other.id(), own.id()), places(person));
    }

    @Test
    void anotherPasswordEndsEverySession() {
        Member steward = own.member(Role.STEWARD);
        long account = steward.caller().accountId();
        sessions.begin(ProvenPerson.everywhere(account, Proof.PASSWORD), own.id(), VISITOR);
        assertEquals(
                2,
                administrator.call(() -> sessions.list(account)).size(),
                "this and a member's first");

        opened.choose(issue(own, row(steward.email()).id()).token(), OWN_CHOICE);

        assertEquals(List.of(), administrator.call(() -> sessions.list(account)));
        assertEquals(Optional.empty(), signIns.by(steward.email(), TestOrganizations.PASSWORD));
        assertTrue(signIns.by(steward.email(), OWN_CHOICE).isPresent());
    }

    /** Anybody who administers an organisation can add an address and open the link themselves. */
    @Test
    void whatAStrangerChoosesForAPersonSignsThemOutNowhereElse() {
        Member known = other.member(Role.STEWARD);
        long account = known.caller().accountId();
        ActingAs theirs = other.as(Role.ADMINISTRATOR);
        String browser = devices.remember(account, null);
        int before = theirs.call(() -> sessions.list(account)).size();
        long place = invite(own, known.email());

        ProvenPerson stranger = opened.choose(issue(own, place).token(), OWN_CHOICE);
        sessions.begin(stranger, own.id(), VISITOR);
        opened.choose(issue(own, place).token(), OWN_CHOICE + " again");

        assertEquals(List.of(), administrator.call(() -> sessions.list(account)));
        assertTrue(before > 0);
        assertEquals(before, theirs.call(() -> sessions.list(account)).size());
        assertTrue(devices.knows(account, browser), "their browser is as known as it was");
    }

    @Test
    void onlyTheOwnAdministratorMakesLinks() {
        long place = invite(own, email);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        ActingAs stranger = other.as(Role.ADMINISTRATOR);

        assertThrows(EJBAccessException.class, () -> lawyer.run(() -> links.issue(place)));
        assertThrows(EJBAccessException.class, () -> lawyer.run(() -> links.revoke(place)));
        assertThrows(EJBAccessException.class, () -> lawyer.run(() -> links.findExpiry(place)));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> links.issue(place)));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> links.revoke(place)));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> links.findExpiry(place)));
    }

    @Test
    void withoutAMailServerAskingForALinkDoesNothing() throws SQLException {
        String before = stored();

        opened.askFor(own.member(Role.STEWARD).email(), VISITOR);
        opened.askFor("nobody@nowhere.example", VISITOR);

        assertFalse(opened.canMail());
        assertEquals(before, stored());
    }

    @Test
    void theMailIsInThePersonsLanguageAndNamesNoOrganization() {
        Account account = new Account("ana@people.example", "Ana", "", "es");

        var mail = AccessLinks.mail(account, "https://cases.example", "TOKEN", Instant.EPOCH);

        assertEquals("Su acceso a MakeWhole", mail.subject());
        assertEquals("ana@people.example", mail.to());
        assertTrue(
                mail.text().contains("\n\nhttps://cases.example/welcome/open.xhtml?link=TOKEN\n"),
                mail.text());
    }

    private long invite(TestOrganization organization, String address) {
        return organization
                .as(Role.ADMINISTRATOR)
                .call(() -> members.add(new NewMember("Ana", address, Role.PARALEGAL, "en")));
    }

    private IssuedLink issue(TestOrganization organization, long place) {
        return organization.as(Role.ADMINISTRATOR).call(() -> links.issue(place));
    }

    private MemberRow row(long place) {
        return administrator.call(() -> members.get(place));
    }

    private MemberRow row(String address) {
        return administrator.call(() -> members.list()).stream()
                .filter(one -> one.email().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> places(ProvenPerson person) {
        return signIn.placesOf(person).stream().map(Workplace::organizationId).toList();
    }

    private int organizationOf(String address, String password) {
        return signIns.by(address, password).orElseThrow().caller().organizationId();
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    private String stored() throws SQLException {
        return database.application(
                connection ->
                        DatabaseAccounts.rows(
                                        connection,
                                        "SELECT id, token_hash, ended_at FROM access_link ORDER BY"
                                                + " id")
                                .toString());
    }
}
