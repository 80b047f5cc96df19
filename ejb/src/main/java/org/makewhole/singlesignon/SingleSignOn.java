package org.makewhole.singlesignon;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;

/**
 * Signing in by the provider of an organisation. Open to everybody by its nature: it tells of an
 * organisation no more than that it signs in this way and where.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SingleSignOn {
    /** How far the provider's clock may be from ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Inject private IdentityProviders providers;
    @Inject private ProviderConnections connections;
    @Inject private SessionService sessions;
    @Inject private CurrentCaller caller;

    /** A sign-in to be begun: what to keep in the browser's session, and where to send it. */
    public record Departure(SignOnAttempt attempt, URI address) {}

    /** The organisation of a short code, if it signs in by a provider at this moment. */
    public Optional<ProviderOffer> findOffer(String code) {
        return providers.findOffer(code);
    }

    /**
     * The provider that can be asked once more who the caller is: that of their organisation, if it
     * vouched for them when this session began. Whoever came by a password shows that again.
     */
    public Optional<ProviderOffer> findOfferAgain() {
        return sessions.findOwnProof()
                .filter(proof -> proof.proofs().contains(Proof.SINGLE_SIGN_ON))
                .flatMap(proof -> providers.findOffer(caller.get().organizationId()));
    }

    /**
     * Begins a sign-in.
     *
     * @param returnTo where the provider sends the browser back to
     * @throws SignOnException {@link SignOnProblem#NOT_OFFERED}, {@link SignOnProblem#UNREACHABLE},
     *     {@link SignOnProblem#NOT_AS_EXPECTED}
     */
    public Departure begin(String code, URI returnTo) {
        return begin(
                providers
                        .findOffer(code)
                        .orElseThrow(() -> new SignOnException(SignOnProblem.NOT_OFFERED, "")),
                returnTo,
                null);
    }

    /**
     * Asks the provider of the caller's organisation to have the caller show once more who they are
     * (step-up). The answer must come from the same person, and tell of a fresh proof.
     *
     * @throws SignOnException as {@link #begin(String, URI)}
     */
    public Departure beginAgain(URI returnTo) {
        Caller me = caller.get();
        return begin(
                providers
                        .findOffer(me.organizationId())
                        .orElseThrow(() -> new SignOnException(SignOnProblem.NOT_OFFERED, "")),
                returnTo,
                me.accountId());
    }

    private Departure begin(ProviderOffer offer, URI returnTo, Long account) {
        SignOnAttempt attempt =
                new SignOnAttempt(
                        offer.organizationId(),
                        offer.code(),
                        returnTo,
                        new State().getValue(),
                        new Nonce().getValue(),
                        new CodeVerifier().getValue(),
                        account,
                        Instant.now());
        return new Departure(attempt, exchange(offer.organizationId()).request(attempt));
    }

    /**
     * Ends a sign-in: whom the provider vouches for, in that organisation alone.
     *
     * @param answer the address at which the browser came back, with all its parameters
     * @throws SignOnException for whatever is not as it should be
     */
    public ProvenPerson finish(SignOnAttempt attempt, URI answer) {
        Instant now = Instant.now();
        if (attempt.isOver(now)) {
            throw new SignOnException(SignOnProblem.EXPIRED, "too long ago");
        }
        IdentityProvider provider = provider(attempt.organizationId());
        VerifiedIdentity identity =
                OpenIdExchange.with(connections.get(), provider).redeem(attempt, answer);
        long account = providers.getMember(attempt.organizationId(), identity);
        if (attempt.account() != null) {
            requireSamePersonAgain(attempt, identity, account, now);
        }
        ProvenPerson person =
                ProvenPerson.in(attempt.organizationId(), account, Proof.SINGLE_SIGN_ON);
        return identity.context().filter(provider.getSecondFactorContexts()::contains).isPresent()
                ? person.with(Proof.PROVIDER_SECOND_FACTOR)
                : person;
    }

    /** They must have shown it since they were sent there, whatever the provider remembers. */
    private static void requireSamePersonAgain(
            SignOnAttempt attempt, VerifiedIdentity identity, long account, Instant now) {
        boolean fresh =
                identity.authenticatedAt()
                        .filter(at -> !at.isBefore(attempt.begunAt().minus(CLOCKS_DIFFER)))
                        .filter(at -> !at.isAfter(now.plus(CLOCKS_DIFFER)))
                        .isPresent();
        if (!fresh || attempt.account() != account) {
            throw new SignOnException(
                    SignOnProblem.NOT_AS_EXPECTED, fresh ? "another person" : "not asked again");
        }
    }

    private OpenIdExchange exchange(int organizationId) {
        return OpenIdExchange.with(connections.get(), provider(organizationId));
    }

    private IdentityProvider provider(int organizationId) {
        return providers
                .find(organizationId)
                .orElseThrow(() -> new SignOnException(SignOnProblem.NOT_OFFERED, ""));
    }
}
