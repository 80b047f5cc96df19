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
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.MemberService;
import org.makewhole.account.Role;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.FakeProvider;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** The provider of these tests is {@link FakeProvider}, in the tests' own process. */
@ArquillianTest
class SingleSignOnIT {
    private static final URI RETURN = URI.create("https://cases.example/sso/end");

    @Inject private SingleSignOn singleSignOn;
    @Inject private SingleSignOnService settings;
    @Inject private MemberService members;
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

    private ProvenPerson finish(
            SingleSignOn.Departure departure,
            String subject,
            String email,
            boolean verified,
            long authenticatedAt) {
        SignOnAttempt attempt = departure.attempt();
        String challenge =
                URLUtils.parseParameters(departure.address().getRawQuery())
                        .get("code_challenge")
                        .get(0);
        String code =
                new FakeProvider.Wish(
                                subject,
                                email,
                                verified,
                                attempt.nonce(),
                                challenge,
                                authenticatedAt,
                                "")
                        .code();
        return singleSignOn.finish(
                attempt, URI.create(RETURN + "?code=" + code + "&state=" + attempt.state()));
    }

    private int version() {
        return settings.find().orElseThrow().version();
    }

    private ProviderSettings good(boolean active) {
        return new ProviderSettings(issuer, FakeProvider.CLIENT, FakeProvider.SECRET, active);
    }

    private static ProviderSettings settings(String issuer, String secret) {
        return new ProviderSettings(issuer, FakeProvider.CLIENT, secret, true);
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    private static void assertProblem(
            SignOnProblem problem, org.junit.jupiter.api.function.Executable work) {
        assertEquals(problem, assertThrows(SignOnException.class, work).problem());
    }
}
