package org.makewhole.singlesignon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.MemberService;
import org.makewhole.account.Role;
import org.makewhole.account.factor.FactorCheck;
import org.makewhole.account.factor.FactorRuleService;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.account.signin.Visitor;
import org.makewhole.account.stepup.ConfirmationService;
import org.makewhole.account.stepup.ProviderAnswer;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Caller;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.FakeProvider;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** The provider of these tests is {@link FakeProvider}, in the tests' own process. */
@ArquillianTest
class SingleSignOnIT {
    private static final String STRONG = "gold";
    private static final URI RETURN = URI.create("https://cases.example/sso/end");

    @Inject private SingleSignOn singleSignOn;
    @Inject private SingleSignOnService settings;
    @Inject private MemberService members;
    @Inject private SessionService sessions;
    @Inject private ConfirmationService confirmations;
    @Inject private FactorRuleService factorRules;
    @Inject private FactorCheck factors;
    @Inject private TestOrganizations organizations;

    private String issuer;

    private TestOrganization own;
    private TestOrganization other;
    private ActingAs administrator;

    @BeforeEach
    void found() {
        issuer =
                "http://"
                        + ConfigProvider.getConfig()
                                .getValue("makewhole.sso.internal", String.class);
        own = organizations.found();
        other = organizations.found();
        administrator = own.as(Role.ADMINISTRATOR);
        administrator.run(() -> settings.save(-1, good(true)));
    }

    @Test
    void aMemberIsFoundByTheAddressOnceAndByTheIdentifierFromThenOn() {
        Member member = own.member(Role.PARALEGAL);
        String subject = subject();

        ProvenPerson first = signIn(subject, member.email(), true);
        ProvenPerson again = signIn(subject, "renamed@elsewhere.example", false);

        assertEquals(member.caller().accountId(), first.accountId());
        assertEquals(own.id(), first.findOnlyIn().orElseThrow());
        assertTrue(first.proofs().contains(Proof.SINGLE_SIGN_ON));
        assertEquals(member.caller().accountId(), again.accountId());
    }

    @Test
    void anAddressGivenToSomebodyElseOpensNothing() {
        String email = own.member(Role.PARALEGAL).email();
        signIn(subject(), email, true);

        assertProblem(SignOnProblem.NO_MEMBER, () -> signIn(subject(), email, true));
    }

    @Test
    void theProviderOfOneOrganizationOpensNoAccountOfAnother() {
        String email = other.member(Role.ADMINISTRATOR).email();

        assertProblem(SignOnProblem.NO_MEMBER, () -> signIn(subject(), email, true));
    }

    @Test
    void anAddressThatIsNotVerifiedOpensNothing() {
        String email = own.member(Role.PARALEGAL).email();

        assertProblem(SignOnProblem.ADDRESS_NOT_VERIFIED, () -> signIn(subject(), email, false));
    }

    @Test
    void aClosedPlaceStaysClosed() {
        Member member = own.member(Role.PARALEGAL);
        String subject = subject();
        signIn(subject, member.email(), true);
        administrator.run(
                () ->
                        members.list().stream()
                                .filter(row -> row.email().equals(member.email()))
                                .forEach(row -> members.close(row.id(), row.version())));

        assertProblem(SignOnProblem.NO_MEMBER, () -> signIn(subject, member.email(), true));
    }

    @Test
    void stepUpWantsTheSamePersonAndAFreshProof() {
        Member member = own.member(Role.PARALEGAL);
        String subject = subject();
        signIn(subject, member.email(), true);
        SingleSignOn.Departure departure =
                own.as(Role.PARALEGAL).call(() -> singleSignOn.beginAgain(RETURN));
        long now = Instant.now().getEpochSecond();

        assertEquals(
                member.caller().accountId(),
                finish(departure, subject, member.email(), true, now).accountId());
        assertProblem(
                SignOnProblem.NOT_AS_EXPECTED,
                () -> finish(departure, subject, member.email(), true, now - 3600));
        String colleague = own.member(Role.SUPERVISING_LAWYER).email();
        assertProblem(
                SignOnProblem.NOT_AS_EXPECTED,
                () -> finish(departure, subject(), colleague, true, now));
    }

    @Test
    void aContextThatTheOrganizationNamesIsASecondFactor() {
        administrator.run(() -> settings.save(version(), settings(issuer, FakeProvider.SECRET)));
        administrator.run(() -> factorRules.require(0, false));
        Member member = own.member(Role.PARALEGAL);
        String subject = subject();

        ProvenPerson plain = signIn(subject, member.email(), true);
        ProvenPerson strong = signInBy(STRONG, subject, member);
        ProvenPerson other = signInBy("silver", subject, member);

        assertEquals(Set.of(Proof.SINGLE_SIGN_ON), plain.proofs());
        assertEquals(plain.proofs(), other.proofs());
        assertEquals(Set.of(Proof.SINGLE_SIGN_ON, Proof.PROVIDER_SECOND_FACTOR), strong.proofs());
        assertEquals(SignInDemand.SECOND_FACTOR_SET_UP, factors.missing(plain, own.id()));
        assertEquals(SignInDemand.NOTHING, factors.missing(strong, own.id()));
    }

    @Test
    void whoCameByTheProviderConfirmsByItAndShowsNoLessThanBefore() {
        administrator.run(() -> settings.save(version(), settings(issuer, FakeProvider.SECRET)));
        Member member = own.member(Role.PARALEGAL);
        String subject = subject();
        ProvenPerson plain = signIn(subject, member.email(), true);
        ProvenPerson strong = signInBy(STRONG, subject, member);
        ActingAs byPassword = own.as(Role.PARALEGAL);
        ActingAs byProvider = inSessionOf(plain, member);
        ActingAs byTwo = inSessionOf(strong, member);

        assertTrue(byProvider.call(() -> singleSignOn.findOfferAgain()).isPresent());
        assertTrue(byPassword.call(() -> singleSignOn.findOfferAgain()).isEmpty());
        assertEquals(ProviderAnswer.REFUSED, confirm(byPassword, strong));
        assertEquals(ProviderAnswer.GIVEN, confirm(byProvider, plain));
        assertEquals(ProviderAnswer.REFUSED, confirm(byTwo, plain), "less than at sign-in");
        assertEquals(ProviderAnswer.GIVEN, confirm(byTwo, strong));

        ProvenPerson tooLongAgo =
                new ProvenPerson(
                        plain.accountId(),
                        plain.onlyIn(),
                        plain.proofs(),
                        Instant.now().minusSeconds(301));
        assertEquals(ProviderAnswer.REFUSED, confirm(byProvider, tooLongAgo));
        Member colleague = own.member(Role.SUPERVISING_LAWYER);
        assertEquals(
                ProviderAnswer.REFUSED,
                confirm(byProvider, signIn(subject(), colleague.email(), true)));
        ProvenPerson elsewhere =
                ProvenPerson.in(other.id(), plain.accountId(), Proof.SINGLE_SIGN_ON);
        assertEquals(ProviderAnswer.REFUSED, confirm(byProvider, elsewhere));
    }

    private ProviderAnswer confirm(ActingAs who, ProvenPerson shown) {
        return who.call(() -> confirmations.byProvider(shown, ""));
    }

    private ActingAs inSessionOf(ProvenPerson person, Member member) {
        long session =
                sessions.begin(person, own.id(), new Visitor("192.0.2.7", "Firefox, Linux")).id();
        return ActingAs.caller(
                new Caller(own.id(), member.caller().accountId(), session),
                member.role().permissions().toArray(String[]::new));
    }

    @Test
    void onlyAnOrganizationWithAnActiveProviderIsOffered() {
        assertEquals(own.id(), singleSignOn.findOffer(own.code()).orElseThrow().organizationId());
        assertEquals(Optional.empty(), singleSignOn.findOffer(other.code()));
        assertEquals(Optional.empty(), singleSignOn.findOffer("' OR 1=1"));

        administrator.run(() -> settings.save(version(), good(false)));

        assertEquals(Optional.empty(), singleSignOn.findOffer(own.code()));
        assertProblem(SignOnProblem.NOT_OFFERED, () -> singleSignOn.begin(own.code(), RETURN));
    }

    @Test
    void aProviderIsSavedOnlyIfItAnswers() {
        ActingAs otherAdministrator = other.as(Role.ADMINISTRATOR);
        for (String wrong : new String[] {issuer + "/other", "https://127.0.0.1", "no address"}) {
            assertThrows(
                    SignOnException.class,
                    () -> otherAdministrator.run(() -> settings.save(-1, settings(wrong, "s"))));
        }
        assertEquals(Optional.empty(), otherAdministrator.call(settings::find));
    }

    @Test
    void theSecretStaysAndIsNeverShownToAnotherProvider() {
        administrator.run(() -> settings.save(version(), settings(issuer, "")));
        signIn(subject(), own.member(Role.PARALEGAL).email(), true);

        BusinessException refusal =
                assertThrows(
                        BusinessException.class,
                        () ->
                                administrator.run(
                                        () ->
                                                settings.save(
                                                        version(),
                                                        settings(issuer + "/other", ""))));
        assertEquals("ssoSecretMissing", refusal.getKey());
    }

    @Test
    void aStaleFormChangesNothing() {
        int seen = administrator.call(this::version);
        administrator.run(() -> settings.save(seen, good(false)));

        assertThrows(
                StaleRecordException.class,
                () -> administrator.run(() -> settings.save(seen, good(true))));
        assertThrows(
                StaleRecordException.class, () -> administrator.run(() -> settings.remove(seen)));
        assertThrows(
                StaleRecordException.class,
                () -> administrator.run(() -> settings.save(-1, good(true))));
    }

    @Test
    void removingTheProviderForgetsWhomItVouchedFor() {
        signIn(subject(), own.member(Role.PARALEGAL).email(), true);

        administrator.run(() -> settings.remove(version()));

        assertEquals(Optional.empty(), singleSignOn.findOffer(own.code()));
        administrator.run(() -> settings.save(-1, good(true)));
        signIn(subject(), own.member(Role.PARALEGAL).email(), true);
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        assertEquals(Optional.empty(), other.as(Role.ADMINISTRATOR).call(settings::find));
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        assertThrows(EJBAccessException.class, () -> lawyer.run(settings::find));
        assertThrows(EJBAccessException.class, () -> lawyer.run(() -> settings.remove(0)));
        assertThrows(
                EJBAccessException.class, () -> lawyer.run(() -> settings.save(0, good(true))));
    }

    private ProvenPerson signIn(String subject, String email, boolean verified) {
        return finish(singleSignOn.begin(own.code(), RETURN), subject, email, verified, 0);
    }

    private ProvenPerson signInBy(String context, String subject, Member member) {
        SingleSignOn.Departure departure = singleSignOn.begin(own.code(), RETURN);
        return singleSignOn.finish(
                departure.attempt(),
                answer(departure, wish(departure, subject, member.email(), true, 0).in(context)));
    }

    private ProvenPerson finish(
            SingleSignOn.Departure departure,
            String subject,
            String email,
            boolean verified,
            long authenticatedAt) {
        return singleSignOn.finish(
                departure.attempt(),
                answer(departure, wish(departure, subject, email, verified, authenticatedAt)));
    }

    private static URI answer(SingleSignOn.Departure departure, FakeProvider.Wish wish) {
        return URI.create(
                RETURN + "?code=" + wish.code() + "&state=" + departure.attempt().state());
    }

    private static FakeProvider.Wish wish(
            SingleSignOn.Departure departure,
            String subject,
            String email,
            boolean verified,
            long authenticatedAt) {
        String challenge =
                URLUtils.parseParameters(departure.address().getRawQuery())
                        .get("code_challenge")
                        .get(0);
        return new FakeProvider.Wish(
                subject,
                email,
                verified,
                departure.attempt().nonce(),
                challenge,
                authenticatedAt,
                "");
    }

    private int version() {
        return settings.find().orElseThrow().version();
    }

    private ProviderSettings good(boolean active) {
        return new ProviderSettings(issuer, FakeProvider.CLIENT, FakeProvider.SECRET, "", active);
    }

    private static ProviderSettings settings(String issuer, String secret) {
        return new ProviderSettings(issuer, FakeProvider.CLIENT, secret, STRONG, true);
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    private static void assertProblem(
            SignOnProblem problem, org.junit.jupiter.api.function.Executable work) {
        assertEquals(problem, assertThrows(SignOnException.class, work).problem());
    }
}
