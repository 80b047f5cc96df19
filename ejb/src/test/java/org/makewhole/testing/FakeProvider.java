package org.makewhole.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * An OpenID Connect provider that says in its id token what the authorisation code asks for, so
 * that tests which run at the same time do not disturb each other. It insists on its client's
 * secret and on PKCE.
 */
public final class FakeProvider implements AutoCloseable {
    public static final String CLIENT = "makewhole";
    public static final String SECRET = "a secret of at least thirty-two characters";
    private static final String KEY = "the-key";
    private static final int FOUND = 302;
    private static final int UNAUTHORIZED = 401;

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey otherKey = newKey();

    /**
     * What the id token shall say.
     *
     * @param fault what is wrong with it; empty for nothing
     * @param challenge of PKCE, as the request for the code had it
     */
    public record Wish(
            String subject,
            String email,
            boolean verified,
            String nonce,
            String challenge,
            long authenticatedAt,
            String fault,
            String context) {

        /** One that says nothing of how the person showed who they are. */
        public Wish(
                String subject,
                String email,
                boolean verified,
                String nonce,
                String challenge,
                long authenticatedAt,
                String fault) {
            this(subject, email, verified, nonce, challenge, authenticatedAt, fault, "");
        }

        /** The same, shown in a certain way ({@code acr}). */
        public Wish in(String context) {
            return new Wish(
                    subject, email, verified, nonce, challenge, authenticatedAt, fault, context);
        }

        /** The code that asks for it. */
        public String code() {
            String text =
                    String.join(
                            "|",
                            subject,
                            email,
                            "" + verified,
                            nonce,
                            challenge,
                            "" + authenticatedAt,
                            fault,
                            context);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static Wish of(String code) {
            String text = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8);
            String[] parts = text.split("\\|", -1);
            return new Wish(
                    parts[0],
                    parts[1],
                    Boolean.parseBoolean(parts[2]),
                    parts[3],
                    parts[4],
                    Long.parseLong(parts[5]),
                    parts[6],
                    parts[7]);
        }
    }

    /** Listens on a free port of this machine. */
    public FakeProvider() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    /** {@code host:port}. */
    public String address() {
        return "localhost:" + server.getAddress().getPort();
    }

    public String issuer() {
        return "http://" + address();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, metadata(issuer()));
                case "/other/.well-known/openid-configuration" ->
                        send(exchange, 200, metadata(issuer()));
                case "/nonsense/.well-known/openid-configuration" -> send(exchange, 200, "<html>");
                case "/moved/.well-known/openid-configuration" -> {
                    exchange.getResponseHeaders()
                            .set("Location", issuer() + "/.well-known/openid-configuration");
                    send(exchange, FOUND, "");
                }
                case "/keys" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                case "/token" -> token(exchange);
                default -> send(exchange, 404, "{}");
            }
        } catch (JOSEException | NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private String metadata(String issuer) {
        return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
                .formatted(issuer);
    }

    private void token(HttpExchange exchange)
            throws IOException, JOSEException, NoSuchAlgorithmException {
        Map<String, List<String>> form =
                URLUtils.parseParameters(
                        new String(
                                exchange.getRequestBody().readAllBytes(),
                                StandardCharsets.US_ASCII));
        Wish wish = Wish.of(form.get("code").get(0));
        String verifier = form.getOrDefault("code_verifier", List.of("")).get(0);
        if (!authorized(exchange) || !challenge(verifier).equals(wish.challenge())) {
            send(exchange, UNAUTHORIZED, "{\"error\":\"invalid_client\"}");
            return;
        }
        send(
                exchange,
                200,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\""
                        + idToken(wish)
                        + "\"}");
    }

    private static boolean authorized(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        String expected = CLIENT + ":" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return ("Basic "
                        + Base64.getEncoder()
                                .encodeToString(expected.getBytes(StandardCharsets.UTF_8)))
                .equals(header);
    }

    private static String challenge(String verifier) throws NoSuchAlgorithmException {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256")
                                .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    }

    private String idToken(Wish wish) throws JOSEException {
        long now = Instant.now().getEpochSecond();
        boolean expired = wish.fault().equals("expired");
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(wish.fault().equals("issuer") ? "http://other" : issuer())
                        .audience(wish.fault().equals("audience") ? "other" : CLIENT)
                        .subject(wish.subject())
                        .claim("exp", expired ? now - 600 : now + 300)
                        .claim("iat", expired ? now - 900 : now)
                        .claim("nonce", wish.nonce())
                        .claim("auth_time", wish.authenticatedAt())
                        .claim("acr", wish.context().isEmpty() ? null : wish.context())
                        .claim("email", wish.email())
                        .claim("email_verified", wish.verified())
                        .build();
        return switch (wish.fault()) {
            case "unsigned" -> new PlainJWT(claims).serialize();
            case "secret" -> signed(JWSAlgorithm.HS256, new MACSigner(SECRET), claims);
            case "signature" -> signed(JWSAlgorithm.RS256, new RSASSASigner(otherKey), claims);
            default -> signed(JWSAlgorithm.RS256, new RSASSASigner(key), claims);
        };
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(KEY).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
