package org.makewhole.singlesignon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.testing.FakeProvider;
import org.makewhole.testing.FakeProvider.Wish;

class OpenIdExchangeTest {
    private static final URI RETURN = URI.create("https://cases.example/sso/end");
    private static FakeProvider provider;

    private final ProviderConnection connection =
            new ProviderConnection(new ProviderAddress(List.of(provider.address())));
    private final SignOnAttempt attempt =
            new SignOnAttempt(
                    1, "ONE", RETURN, "state", "nonce", "v".repeat(43), null, Instant.now());

    @BeforeAll
    static void start() {
        provider = new FakeProvider();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void theBrowserIsSentWithStateNonceAndChallenge() {
        URI address = exchange().request(attempt);

        Map<String, List<String>> asked = URLUtils.parseParameters(address.getRawQuery());
        assertTrue(address.toString().startsWith(provider.issuer() + "/authorize?"));
        assertEquals(List.of("code"), asked.get("response_type"));
        assertEquals(List.of("state"), asked.get("state"));
        assertEquals(List.of("nonce"), asked.get("nonce"));
        assertEquals(List.of("S256"), asked.get("code_challenge_method"));
        assertEquals(List.of(RETURN.toString()), asked.get("redirect_uri"));
        assertFalse(address.toString().contains(attempt.verifier()));
        assertEquals(List.of("gold phr"), asked.get("acr_values"));
        assertFalse(asked.containsKey("max_age"));
        assertFalse(asked.containsKey("prompt"));
    }

    @Test
    void stepUpAsksForAFreshProof() {
        SignOnAttempt again =
                new SignOnAttempt(
                        1, "ONE", RETURN, "state", "nonce", "v".repeat(43), 7L, Instant.now());

        Map<String, List<String>> asked =
                URLUtils.parseParameters(exchange().request(again).getRawQuery());

        assertEquals(List.of("0"), asked.get("max_age"));
        assertEquals(List.of("login"), asked.get("prompt"));
    }

    @Test
    void aGoodAnswerTellsWhoItIs() {
        VerifiedIdentity identity = redeem("", "state");

        assertEquals("subject", identity.subject());
        assertEquals(Optional.of("ada@one.example"), identity.email());
        assertEquals(Optional.of(Instant.ofEpochSecond(1_700_000_000)), identity.authenticatedAt());
        assertEquals(Optional.empty(), identity.context());
        assertEquals(
                Optional.of("gold"),
                exchange()
                        .redeem(attempt, answer(wish("nonce", true, "").in("gold"), "state"))
                        .context());
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedIsNone() {
        assertEquals(
                Optional.empty(),
                exchange().redeem(attempt, answer(wish("nonce", false, ""), "state")).email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "issuer", "audience", "signature", "unsigned", "secret"})
    void aTokenThatIsNotForUsIsRefused(String fault) {
        assertProblem(SignOnProblem.NOT_AS_EXPECTED, () -> redeem(fault, "state"));
    }

    @Test
    void aTokenOfAnotherAttemptIsRefused() {
        assertProblem(
                SignOnProblem.NOT_AS_EXPECTED,
                () -> exchange().redeem(attempt, answer(wish("other", true, ""), "state")));
    }

    @Test
    void anAnswerToAnotherBrowserIsRefused() {
        assertProblem(SignOnProblem.EXPIRED, () -> redeem("", "other"));
    }

    @Test
    void anotherSecretIsRefusedByTheProvider() {
        assertProblem(
                SignOnProblem.NOT_AS_EXPECTED,
                () ->
                        OpenIdExchange.with(connection, provider(provider.issuer(), "wrong"))
                                .redeem(attempt, answer(wish("nonce", true, ""), "state")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"error=access_denied&state=state", "error=login_required&state=state"})
    void whoIsRefusedThereIsRefusedHere(String query) {
        assertProblem(
                SignOnProblem.BROKEN_OFF,
                () -> exchange().redeem(attempt, URI.create(RETURN + "?" + query)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code=a", "state=state", "code=&state=state"})
    void anAnswerThatIsNoneIsRefused(String query) {
        assertThrows(
                SignOnException.class,
                () -> exchange().redeem(attempt, URI.create(RETURN + "?" + query)));
    }

    /** Another name, no metadata, and a redirect, which is never followed. */
    @ParameterizedTest
    @ValueSource(strings = {"/other", "/nonsense", "/moved", "/nothing"})
    void whoDoesNotAnswerAsExactlyThisProviderIsNone(String path) {
        assertThrows(
                SignOnException.class,
                () -> OpenIdExchange.read(connection, URI.create(provider.issuer() + path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://127.0.0.1",
                "https://localhost",
                "https://10.1.2.3",
                "https://192.168.0.1",
                "https://172.16.0.9",
                "https://169.254.169.254",
                "https://100.64.0.1",
                "https://[::1]",
                "https://[fd00::1]",
                "https://[fe80::1]",
                "https://[::ffff:10.0.0.1]",
                "https://0.0.0.0",
                "file:///etc/passwd",
                "https://user@example.org",
                "https:///path"
            })
    void thisServerAsksNobodyInside(String address) {
        SignOnException refusal =
                assertThrows(
                        SignOnException.class,
                        () -> new ProviderAddress(List.of()).require(URI.create(address)));

        assertEquals(SignOnProblem.ADDRESS_NOT_ALLOWED, refusal.problem());
    }

    @Test
    void theSecretIsInNoTextThatCouldBeLogged() {
        assertFalse(
                new ProviderSettings("https://a", "b", "hush", "", true)
                        .toString()
                        .contains("hush"));
        assertFalse(attempt.toString().contains(attempt.verifier()));
    }

    private VerifiedIdentity redeem(String fault, String state) {
        return exchange().redeem(attempt, answer(wish("nonce", true, fault), state));
    }

    private OpenIdExchange exchange() {
        return OpenIdExchange.with(connection, provider(provider.issuer(), FakeProvider.SECRET));
    }

    private static IdentityProvider provider(String issuer, String secret) {
        return new IdentityProvider(
                new ProviderSettings(issuer, FakeProvider.CLIENT, secret, " gold  phr gold", true));
    }

    private Wish wish(String nonce, boolean verified, String fault) {
        String challenge =
                URLUtils.parseParameters(exchange().request(attempt).getRawQuery())
                        .get("code_challenge")
                        .get(0);
        return new Wish(
                "subject", "ada@one.example", verified, nonce, challenge, 1_700_000_000, fault);
    }

    private static URI answer(Wish wish, String state) {
        return URI.create(RETURN + "?code=" + wish.code() + "&state=" + state);
    }

    private static void assertProblem(
            SignOnProblem problem, org.junit.jupiter.api.function.Executable work) {
        assertEquals(problem, assertThrows(SignOnException.class, work).problem());
    }
}
