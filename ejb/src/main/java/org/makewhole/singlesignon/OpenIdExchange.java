package org.makewhole.singlesignon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * OpenID Connect Core 1.0, authorisation code flow with PKCE, towards one provider. Every failure
 * is a {@link SignOnException}.
 */
final class OpenIdExchange {
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    private final ProviderConnection connection;
    private final IdentityProvider provider;
    private final OIDCProviderMetadata metadata;

    OpenIdExchange(
            ProviderConnection connection,
            IdentityProvider provider,
            OIDCProviderMetadata metadata) {
        this.connection = connection;
        this.provider = provider;
        this.metadata = metadata;
    }

    /** Reads what the provider says of itself (OpenID Connect Discovery 1.0, 4). */
    static OpenIdExchange with(ProviderConnection connection, IdentityProvider provider) {
        return new OpenIdExchange(connection, provider, read(connection, provider.getIssuer()));
    }

    /** The metadata of an issuer, which must name that very issuer. */
    static OIDCProviderMetadata read(ProviderConnection connection, URI issuer) {
        try {
            URI address = URI.create(issuer.toString().replaceFirst("/$", "") + WELL_KNOWN);
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(connection.text(address));
            if (!metadata.getIssuer().equals(new Issuer(issuer))
                    || metadata.getAuthorizationEndpointURI() == null
                    || metadata.getTokenEndpointURI() == null
                    || metadata.getJWKSetURI() == null) {
                throw new SignOnException(
                        SignOnProblem.NOT_AS_EXPECTED, "metadata of " + metadata.getIssuer());
            }
            return metadata;
        } catch (IOException silent) {
            throw new SignOnException(SignOnProblem.UNREACHABLE, silent);
        } catch (ParseException | IllegalArgumentException other) {
            throw new SignOnException(SignOnProblem.NOT_AS_EXPECTED, other);
        }
    }

    /** Where to send the browser. */
    URI request(SignOnAttempt attempt) {
        AuthenticationRequest.Builder request =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                new Scope("openid", "email"),
                                new ClientID(provider.getClientId()),
                                attempt.returnTo())
                        .endpointURI(metadata.getAuthorizationEndpointURI())
                        .state(new State(attempt.state()))
                        .nonce(new Nonce(attempt.nonce()))
                        .codeChallenge(
                                new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256);
        List<ACR> wanted = provider.getSecondFactorContexts().stream().map(ACR::new).toList();
        if (!wanted.isEmpty()) {
            request.acrValues(wanted);
        }
        if (attempt.account() != null) {
            request.maxAge(0).prompt(Prompt.Type.LOGIN);
        }
        return request.build().toURI();
    }

    /** Redeems the code of an answer and checks the id token that it gives. */
    VerifiedIdentity redeem(SignOnAttempt attempt, URI answer) {
        try {
            return verified(tokens(attempt, code(attempt, answer)), attempt);
        } catch (KeySourceException silent) {
            throw new SignOnException(SignOnProblem.UNREACHABLE, silent);
        } catch (MalformedURLException
                | ParseException
                | JOSEException
                | BadJOSEException
                | IllegalArgumentException bad) {
            throw new SignOnException(SignOnProblem.NOT_AS_EXPECTED, bad);
        } catch (IOException silent) {
            throw new SignOnException(SignOnProblem.UNREACHABLE, silent);
        }
    }

    private AuthorizationCode code(SignOnAttempt attempt, URI answer) throws ParseException {
        AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
        if (response.getState() == null
                || !response.getState().equals(new State(attempt.state()))) {
            throw new SignOnException(SignOnProblem.EXPIRED, "another state");
        }
        // RFC 9207: an answer of another provider must not be redeemed at this one.
        if (response.getIssuer() != null && !response.getIssuer().equals(metadata.getIssuer())) {
            throw new SignOnException(SignOnProblem.NOT_AS_EXPECTED, "another issuer");
        }
        if (!response.indicatesSuccess()) {
            throw new SignOnException(
                    SignOnProblem.BROKEN_OFF,
                    response.toErrorResponse().getErrorObject().getCode());
        }
        AuthenticationSuccessResponse success = response.toSuccessResponse();
        return Optional.ofNullable(success.getAuthorizationCode())
                .orElseThrow(() -> new ParseException("no code"));
    }

    private JWT tokens(SignOnAttempt attempt, AuthorizationCode code)
            throws IOException, ParseException {
        TokenRequest request =
                new TokenRequest(
                        metadata.getTokenEndpointURI(),
                        authentication(),
                        new AuthorizationCodeGrant(
                                code, attempt.returnTo(), new CodeVerifier(attempt.verifier())));
        TokenResponse response =
                OIDCTokenResponseParser.parse(connection.held(request.toHTTPRequest()).send());
        if (!response.indicatesSuccess()) {
            throw new SignOnException(
                    SignOnProblem.NOT_AS_EXPECTED,
                    response.toErrorResponse().getErrorObject().toString());
        }
        JWT token =
                OIDCTokenResponse.parse(response.toSuccessResponse().toJSONObject())
                        .getOIDCTokens()
                        .getIDToken();
        return Optional.ofNullable(token).orElseThrow(() -> new ParseException("no id token"));
    }

    /** By header unless the provider says that it knows only the other way. */
    private ClientAuthentication authentication() {
        ClientID client = new ClientID(provider.getClientId());
        Secret secret = new Secret(provider.clientSecret());
        List<ClientAuthenticationMethod> known = metadata.getTokenEndpointAuthMethods();
        boolean byHeader =
                known == null || known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return byHeader
                ? new ClientSecretBasic(client, secret)
                : new ClientSecretPost(client, secret);
    }

    /** Signature by the provider's keys, issuer, audience, times and nonce. */
    private VerifiedIdentity verified(JWT token, SignOnAttempt attempt)
            throws JOSEException, BadJOSEException, ParseException, MalformedURLException {
        JWSAlgorithm algorithm = JWSAlgorithm.parse(token.getHeader().getAlgorithm().getName());
        // A secret that both sides know signs nothing here, and "none" is no signature.
        if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
            throw new BadJOSEException("signed by " + algorithm);
        }
        IDTokenClaimsSet claims =
                new IDTokenValidator(
                                metadata.getIssuer(),
                                new ClientID(provider.getClientId()),
                                algorithm,
                                metadata.getJWKSetURI().toURL(),
                                connection)
                        .validate(token, new Nonce(attempt.nonce()));
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return new VerifiedIdentity(
                provider.getIssuer(),
                claims.getSubject().getValue(),
                Optional.ofNullable(claims.getStringClaim("email")).filter(email -> verified),
                Optional.ofNullable(claims.getNumberClaim("auth_time"))
                        .map(seconds -> Instant.ofEpochSecond(seconds.longValue())),
                Optional.ofNullable(claims.getStringClaim("acr")));
    }
}
