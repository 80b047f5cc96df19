package org.makewhole.singlesignon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.makewhole.testing.FakeProvider;
import org.makewhole.testing.FakeProvider.Wish;

/** A provider that takes connections and answers nothing, from its first answer on or later. */
@Timeout(60)
class SilentProviderTest {
    private static final int PATIENCE_MILLIS = 300;
    private static final URI RETURN = URI.create("https://cases.example/sso/end");

    private final FakeProvider speaking = new FakeProvider();
    private final SignOnAttempt attempt =
            new SignOnAttempt(
                    1, "ONE", RETURN, "state", "nonce", "v".repeat(43), null, Instant.now());
    private ServerSocket silent;
    private ProviderConnection connection;

    @BeforeEach
    void listen() throws IOException {
        silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        connection =
                new ProviderConnection(
                        new ProviderAddress(
                                List.of(speaking.address(), "127.0.0.1:" + silent.getLocalPort())),
                        PATIENCE_MILLIS);
    }

    @AfterEach
    void close() throws IOException {
        silent.close();
        speaking.close();
    }

    @Test
    void whatItSaysOfItselfIsNotWaitedFor() {
        assertUnreachable(() -> OpenIdExchange.read(connection, nowhere()));
    }

    @Test
    void itsTokensAreNotWaitedFor() {
        OpenIdExchange exchange = exchange(uri -> nowhere(), UnaryOperator.identity());

        assertUnreachable(() -> exchange.redeem(attempt, answer(exchange)));
    }

    @Test
    void itsKeysAreNotWaitedFor() {
        OpenIdExchange exchange = exchange(UnaryOperator.identity(), uri -> nowhere());

        assertUnreachable(() -> exchange.redeem(attempt, answer(exchange)));
    }

    private URI nowhere() {
        return URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
    }

    private OpenIdExchange exchange(UnaryOperator<URI> tokens, UnaryOperator<URI> keys) {
        URI issuer = URI.create(speaking.issuer());
        OIDCProviderMetadata said = OpenIdExchange.read(connection, issuer);
        OIDCProviderMetadata changed =
                new OIDCProviderMetadata(
                        new Issuer(issuer),
                        List.of(SubjectType.PUBLIC),
                        keys.apply(said.getJWKSetURI()));
        changed.setAuthorizationEndpointURI(said.getAuthorizationEndpointURI());
        changed.setTokenEndpointURI(tokens.apply(said.getTokenEndpointURI()));
        IdentityProvider provider =
                new IdentityProvider(
                        new ProviderSettings(
                                speaking.issuer(),
                                FakeProvider.CLIENT,
                                FakeProvider.SECRET,
                                "",
                                true));
        return new OpenIdExchange(connection, provider, changed);
    }

    private URI answer(OpenIdExchange exchange) {
        String challenge =
                URLUtils.parseParameters(exchange.request(attempt).getRawQuery())
                        .get("code_challenge")
                        .get(0);
        Wish wish =
                new Wish("subject", "ada@one.example", true, "nonce", challenge, 1_700_000_000, "");
        return URI.create(RETURN + "?code=" + wish.code() + "&state=state");
    }

    private static void assertUnreachable(org.junit.jupiter.api.function.Executable work) {
        assertEquals(
                SignOnProblem.UNREACHABLE, assertThrows(SignOnException.class, work).problem());
    }
}
