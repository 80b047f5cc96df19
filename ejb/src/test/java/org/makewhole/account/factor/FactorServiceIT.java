package org.makewhole.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.Role;
import org.makewhole.account.passkey.MadePasskey;
import org.makewhole.account.passkey.PasskeyRequest;
import org.makewhole.account.passkey.PasskeyRow;
import org.makewhole.account.passkey.RelyingParty;
import org.makewhole.account.passkey.SoftKey;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.deadline.due.ControlSheetService;
import org.makewhole.deadline.reminder.FeedService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.StepUpRequiredException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class FactorServiceIT {
    private static final String ORIGIN = "https://cases.example";
    private static final RelyingParty PARTY = new RelyingParty("cases.example", ORIGIN);

    @Inject private FeedService feeds;
    @Inject private ControlSheetService sheets;
    @Inject private FactorService factors;
    @Inject private FactorCheck check;
    @Inject private FactorSetUp setUp;
    @Inject private FactorRuleService rules;
    @Inject private MemberService members;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private TestOrganization other;
    private Caller ana;
    private ActingAs asAna;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
        ana = own.member(Role.PARALEGAL).caller();
        asAna = own.as(Role.PARALEGAL);
    }

    private NewAuthenticator enrol() {
        NewAuthenticator app = asAna.call(() -> factors.proposeAuthenticator());
        asAna.run(() -> factors.confirmAuthenticator(app, codeOf(app, 0)));
        return app;
    }

    private static String codeOf(NewAuthenticator app, int stepsAhead) {
        return Totp.code(app.bytes(), Totp.step(Instant.now()) + stepsAhead);
    }

    private ProvenPerson withPassword() {
        return ProvenPerson.everywhere(ana.accountId(), Proof.PASSWORD);
    }

    private SignInDemand missing(Proof... further) {
        ProvenPerson person = withPassword();
        for (Proof proof : further) {
            person = person.with(proof);
        }
        return check.missing(person, own.id());
    }

    private Optional<Proof> accept(String code) {
        return check.acceptCode(ana.accountId(), own.id(), code);
    }

    @Test
    void anEnrolledAppIsAskedForAndItsCodeTakenOnce() {
        assertEquals(SignInDemand.NOTHING, missing());
        NewAuthenticator app = enrol();

        assertEquals(SignInDemand.SECOND_FACTOR, missing());
        assertEquals(SignInDemand.NOTHING, missing(Proof.TOTP));
        assertEquals(Optional.empty(), accept(codeOf(app, 0)), "it confirmed the app");
        String next = codeOf(app, 1);
        assertEquals(Optional.of(Proof.TOTP), accept(next));
        assertEquals(Optional.empty(), accept(next), "it was used");
    }

    @Test
    void aWrongCodeStoresNothing() {
        NewAuthenticator app = asAna.call(() -> factors.proposeAuthenticator());
        assertRefused(
                "codeWrong", () -> asAna.run(() -> factors.confirmAuthenticator(app, "000000")));
        assertFalse(asAna.call(() -> factors.getOwn()).hasAny());
    }

    @Test
    void fiveWrongCodesPauseTheAppButNotTheRecoveryCodes() {
        NewAuthenticator app = asAna.call(() -> factors.proposeAuthenticator());
        List<String> codes = asAna.call(() -> factors.confirmAuthenticator(app, codeOf(app, 0)));
        IntStream.range(0, AuthenticatorApp.MOST_WRONG)
                .forEach(i -> assertEquals(Optional.empty(), accept("00000" + i)));

        assertRefused("codesPaused", () -> accept(codeOf(app, 1)));
        assertEquals(Optional.of(Proof.RECOVERY_CODE), accept(codes.get(0)));
    }

    @Test
    void aRecoveryCodeOpensOnceAndIsKeptAsAHash() throws SQLException {
        NewAuthenticator app = asAna.call(() -> factors.proposeAuthenticator());
        List<String> codes = asAna.call(() -> factors.confirmAuthenticator(app, codeOf(app, 0)));
        assertEquals(RecoveryCode.SHEET, new HashSet<>(codes).size());

        assertEquals(Optional.of(Proof.RECOVERY_CODE), accept(codes.get(3).toUpperCase()));
        assertEquals(Optional.empty(), accept(codes.get(3)));
        assertEquals(9, asAna.call(() -> factors.getOwn()).recoveryCodesLeft());
        List<String> renewed = asAna.call(() -> factors.renewRecoveryCodes());
        assertEquals(Optional.empty(), accept(codes.get(4)), "replaced");
        assertEquals(Optional.of(Proof.RECOVERY_CODE), accept(renewed.get(4)));

        List<List<String>> stored =
                rows("SELECT code_hash FROM recovery_code WHERE account_id = ?");
        assertTrue(stored.stream().noneMatch(row -> renewed.contains(row.get(0))));
        assertEquals(
                List.of(
                        "SECOND_FACTOR_ADDED",
                        "RECOVERY_CODE_USED",
                        "RECOVERY_CODES_RENEWED",
                        "RECOVERY_CODE_USED"),
                trail());
    }

    @Test
    void theKeyOfTheAppIsNotInTheDatabase() throws SQLException {
        NewAuthenticator app = enrol();
        List<List<String>> found =
                rows(
                        "SELECT id FROM authenticator_app WHERE account_id = ? AND INSTR(secret,"
                                + " CAST('"
                                + app.secret()
                                + "' AS BINARY)) > 0");
        assertEquals(List.of(), found);
        assertEquals(1, rows("SELECT id FROM authenticator_app WHERE account_id = ?").size());
    }

    @Test
    void aPasskeySignsInAloneIntoItsOwnOrganisation() {
        SoftKey device = new SoftKey(ORIGIN, "cases.example");
        PasskeyRequest made = addPasskey(device, "Telephone");

        PasskeyRequest asked = check.askForAnyPasskey(PARTY);
        String answer = device.use(asked, made.userHandle());
        ProvenPerson person = check.acceptAnyPasskey(PARTY, asked, answer).orElseThrow();

        assertEquals(ana.accountId(), person.accountId());
        assertEquals(own.id(), person.onlyIn());
        assertEquals(Set.of(Proof.PASSKEY), person.proofs());
        assertEquals(SignInDemand.NOTHING, check.missing(person, own.id()));
        assertEquals(
                Optional.empty(),
                check.acceptAnyPasskey(PARTY, asked, answer),
                "its counter stands still");
        assertEquals(SignInDemand.SECOND_FACTOR, missing(), "asked for beside the password");
        PasskeyRequest second = check.askForPasskey(ana.accountId(), own.id(), PARTY);
        assertTrue(
                check.acceptPasskey(
                        ana.accountId(),
                        own.id(),
                        PARTY,
                        second,
                        device.use(second, made.userHandle())));
    }

    private PasskeyRequest addPasskey(SoftKey device, String name) {
        PasskeyRequest asked = asAna.call(() -> factors.askForPasskey(PARTY));
        asAna.run(
                () -> factors.addPasskey(new MadePasskey(PARTY, asked, device.make(asked), name)));
        return asked;
    }

    @Test
    void aPasskeyIsItsOwnersAloneAndChangesOneVersionAtATime() {
        addPasskey(new SoftKey(ORIGIN, "cases.example"), "Telephone");
        PasskeyRow key = asAna.call(() -> factors.getOwn()).passkeys().get(0);
        List<ActingAs> strangers = List.of(own.as(Role.STEWARD), other.as(Role.PARALEGAL));

        for (ActingAs stranger : strangers) {
            assertThrows(
                    NotFoundException.class,
                    () -> stranger.run(() -> factors.renamePasskey(key.id(), key.version(), "x")));
            assertThrows(
                    NotFoundException.class,
                    () -> stranger.run(() -> factors.removePasskey(key.id(), key.version())));
        }
        asAna.run(() -> factors.renamePasskey(key.id(), key.version(), " Office "));
        assertThrows(
                StaleRecordException.class,
                () -> asAna.run(() -> factors.removePasskey(key.id(), key.version())));
        PasskeyRow renamed = asAna.call(() -> factors.getOwn()).passkeys().get(0);
        assertEquals("Office", renamed.name());
        asAna.run(() -> factors.removePasskey(renamed.id(), renamed.version()));
        assertEquals(0, asAna.call(() -> factors.getOwn()).recoveryCodesLeft());
        assertEquals(SignInDemand.NOTHING, missing());
    }

    /** Whoever made an account may know its password: a factor of one place opens no other. */
    @Test
    void aFactorOfOneOrganisationCountsInNoOther() {
        NewAuthenticator app = enrol();
        assertEquals(SignInDemand.NOTHING, check.missing(withPassword(), other.id()));
        assertEquals(
                Optional.empty(), check.acceptCode(ana.accountId(), other.id(), codeOf(app, 1)));
        assertFalse(check.overview(ana.accountId(), other.id()).hasAny());
    }

    @Test
    void aRequiredFactorIsAdvisedInTheGraceAndDemandedAfterIt() {
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        administrator.run(() -> rules.require(14, true));

        assertEquals(SignInDemand.SECOND_FACTOR_ADVISED, missing());
        assertTrue(check.findGrace(own.id()).isPresent());
        administrator.run(() -> rules.require(0, true));
        assertEquals(SignInDemand.SECOND_FACTOR_SET_UP, missing());
        assertEquals(SignInDemand.NOTHING, missing(Proof.SINGLE_SIGN_ON), "the provider asks");
        administrator.run(() -> rules.require(0, false));
        assertEquals(SignInDemand.SECOND_FACTOR_SET_UP, missing(Proof.SINGLE_SIGN_ON));
        assertEquals(SignInDemand.NOTHING, check.missing(withPassword(), other.id()));

        NewAuthenticator app = setUp.proposeAuthenticator(withPassword(), own.id());
        List<String> codes =
                setUp.confirmAuthenticator(withPassword(), own.id(), app, codeOf(app, 0));
        assertEquals(RecoveryCode.SHEET, codes.size());
        assertEquals(SignInDemand.SECOND_FACTOR, missing());
        assertRefused("lastFactor", () -> asAna.run(() -> factors.removeAuthenticator()));
        administrator.run(() -> rules.release());
        asAna.run(() -> factors.removeAuthenticator());
        assertEquals(SignInDemand.NOTHING, missing());
    }

    /** Else a password alone would add a second factor of its own choice. */
    @Test
    void whoHasAFactorCannotSetUpAnotherBeforeTheyAreSignedIn() {
        enrol();
        assertRefused("factorKnown", () -> setUp.proposeAuthenticator(withPassword(), own.id()));
        assertRefused("factorKnown", () -> setUp.askForPasskey(withPassword(), own.id(), PARTY));
        ProvenPerson elsewhere = ProvenPerson.in(other.id(), ana.accountId(), Proof.PASSWORD);
        assertRefused("factorKnown", () -> setUp.proposeAuthenticator(elsewhere, own.id()));
    }

    @Test
    void anAdministratorTakesFactorsAwayAndEndsTheSessions() throws SQLException {
        enrol();
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        long membership = membership(administrator, Role.PARALEGAL);

        assertTrue(administrator.call(() -> rules.accountsWithFactor()).contains(ana.accountId()));
        assertThrows(
                NotFoundException.class,
                () -> other.as(Role.ADMINISTRATOR).run(() -> rules.reset(membership)));
        assertRefused(
                "ownMembership",
                () ->
                        administrator.run(
                                () -> rules.reset(membership(administrator, Role.ADMINISTRATOR))));
        assertEquals(SignInDemand.SECOND_FACTOR, missing(), "nothing happened");
        administrator.run(() -> rules.reset(membership));

        assertEquals(SignInDemand.NOTHING, missing());
        assertEquals(
                List.of(),
                rows("SELECT id FROM account_session WHERE account_id = ? AND ended_at IS NULL"));
        assertEquals(List.of("SECOND_FACTOR_ADDED", "SECOND_FACTORS_RESET"), trail());
    }

    private long membership(ActingAs administrator, Role role) {
        return administrator.call(() -> members.list()).stream()
                .filter(row -> row.role() == role)
                .map(MemberRow::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyAnAdministratorDecidesForOthers() {
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        List<Executable> attempts =
                List.of(
                        () -> lawyer.run(() -> rules.get()),
                        () -> lawyer.run(() -> rules.accountsWithFactor()),
                        () -> lawyer.run(() -> rules.require(0, false)),
                        () -> lawyer.run(() -> rules.release()),
                        () -> lawyer.run(() -> rules.reset(1)));
        attempts.forEach(attempt -> assertThrows(EJBAccessException.class, attempt));
    }

    /** Five minutes after the last proof nothing of this opens, and nothing is changed. */
    @Test
    void everyChangeNeedsAFreshProof() throws SQLException {
        NewAuthenticator app = enrol();
        Member administrator = own.member(Role.ADMINISTRATOR);
        age(ana);
        age(administrator.caller());
        ActingAs boss = ActingAs.member(administrator);
        List<Executable> attempts =
                List.of(
                        () -> asAna.run(() -> factors.confirmAuthenticator(app, "000000")),
                        () -> asAna.run(() -> factors.removeAuthenticator()),
                        () -> asAna.run(() -> factors.askForPasskey(PARTY)),
                        () -> asAna.run(() -> factors.renewRecoveryCodes()),
                        () -> asAna.run(() -> factors.removePasskey(1, 1)),
                        () -> asAna.run(() -> feeds.make()),
                        () -> asAna.run(() -> sheets.weekForExport(TestOrganizations.today())),
                        () -> boss.run(() -> rules.require(0, false)),
                        () -> boss.run(() -> rules.release()),
                        () -> boss.run(() -> rules.reset(1)),
                        () -> boss.run(() -> members.changeRole(1, 1, Role.AUDITOR)));
        attempts.forEach(attempt -> assertThrows(StepUpRequiredException.class, attempt));
        assertTrue(asAna.call(() -> factors.getOwn()).hasAuthenticator());
    }

    private void age(Caller whose) throws SQLException {
        database.owner(
                connection -> {
                    DatabaseAccounts.update(
                            connection,
                            "UPDATE account_session SET proved_at = proved_at - INTERVAL 6 MINUTE"
                                    + " WHERE id = ?",
                            whose.sessionId());
                    return null;
                });
    }

    private List<List<String>> rows(String sql) throws SQLException {
        return database.owner(
                connection -> DatabaseAccounts.rows(connection, sql, ana.accountId()));
    }

    private List<String> trail() throws SQLException {
        return rows(
                        "SELECT action FROM audit_entry WHERE subject_type = 'Account'"
                                + " AND subject_id = ? ORDER BY id")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }
}
