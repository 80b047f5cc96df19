package org.makewhole.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.makewhole.shared.error.BusinessException;

/**
 * Speaks WebAuthn (W3C Web Authentication, level 2) by way of the library: questions to a device,
 * and the check of its answers.
 *
 * <p>The device always checks the person itself (user verification), so that a passkey is two
 * factors in one, and keeps the key discoverable, so that it signs in without an address. What kind
 * of device it is (attestation) is not asked: it would tell about the person and proves nothing
 * that is needed here.
 *
 * <p>Every exception of the library is a refusal: to some nonsense it answers with one of no name,
 * and nothing that a browser can send may end in an error page.
 */
@ApplicationScoped
public class PasskeyCeremony {
    private static final Logger LOG = Logger.getLogger(PasskeyCeremony.class.getName());

    private static final long PATIENCE_MILLIS = 300_000;
    private static final String NAME = "MakeWhole";

    private static final List<PublicKeyCredentialParameters> ALGORITHMS =
            List.of(
                            COSEAlgorithmIdentifier.EdDSA,
                            COSEAlgorithmIdentifier.ES256,
                            COSEAlgorithmIdentifier.RS256)
                    .stream()
                    .map(
                            algorithm ->
                                    new PublicKeyCredentialParameters(
                                            PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                    .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /**
     * The question to make a passkey.
     *
     * @param known passkeys that the person has: a device that holds one makes no second
     */
    public PasskeyRequest askToMake(
            RelyingParty party, byte[] userHandle, PasskeyOwner owner, List<Passkey> known) {
        DefaultChallenge challenge = new DefaultChallenge();
        PublicKeyCredentialCreationOptions options =
                new PublicKeyCredentialCreationOptions(
                        new PublicKeyCredentialRpEntity(party.id(), NAME),
                        new PublicKeyCredentialUserEntity(
                                userHandle, owner.name(), owner.displayName()),
                        challenge,
                        ALGORITHMS,
                        PATIENCE_MILLIS,
                        descriptors(known),
                        new AuthenticatorSelectionCriteria(
                                null,
                                true,
                                ResidentKeyRequirement.REQUIRED,
                                UserVerificationRequirement.REQUIRED),
                        AttestationConveyancePreference.NONE,
                        null);
        return request(challenge, userHandle, options);
    }

    /**
     * The question to use a passkey.
     *
     * @param allowed the passkeys that count; none for any that the device knows for this server
     */
    public PasskeyRequest askToUse(RelyingParty party, List<Passkey> allowed) {
        DefaultChallenge challenge = new DefaultChallenge();
        PublicKeyCredentialRequestOptions options =
                new PublicKeyCredentialRequestOptions(
                        challenge,
                        PATIENCE_MILLIS,
                        party.id(),
                        descriptors(allowed),
                        UserVerificationRequirement.REQUIRED,
                        null);
        return request(challenge, new byte[0], options);
    }

    private PasskeyRequest request(DefaultChallenge challenge, byte[] userHandle, Object options) {
        return new PasskeyRequest(
                challenge.getValue(),
                userHandle,
                converter.getJsonConverter().writeValueAsString(options));
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(List<Passkey> keys) {
        return keys.stream()
                .map(
                        key ->
                                new PublicKeyCredentialDescriptor(
                                        PublicKeyCredentialType.PUBLIC_KEY,
                                        key.getCredentialId(),
                                        key.findTransports()))
                .toList();
    }

    /**
     * Checks that a device made a passkey for this server in answer to this question.
     *
     * @throws BusinessException {@code passkeyRefused}
     */
    RegisteredKey made(RelyingParty party, PasskeyRequest asked, String answer) {
        try {
            RegistrationData data =
                    manager.verifyRegistrationResponseJSON(
                            answer,
                            new RegistrationParameters(server(party, asked), ALGORITHMS, true));
            return registered(data);
        } catch (RuntimeException refused) {
            LOG.log(Level.FINE, "A new passkey was refused", refused);
            throw new BusinessException("passkeyRefused");
        }
    }

    private RegisteredKey registered(RegistrationData data) {
        var made = data.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = made.getAttestedCredentialData();
        Set<AuthenticatorTransport> transports =
                Optional.ofNullable(data.getTransports()).orElse(Set.of());
        return new RegisteredKey(
                credential.getCredentialId(),
                credentials.convert(credential),
                made.getSignCount(),
                made.isFlagBE(),
                made.isFlagBS(),
                transports.stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What an answer says before anything of it is believed; empty for what is no answer. */
    public Optional<AuthenticationData> read(String answer) {
        try {
            return Optional.of(manager.parseAuthenticationResponseJSON(answer));
        } catch (RuntimeException unreadable) {
            LOG.log(Level.FINE, "An answer of a passkey cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /**
     * Checks an answer against the passkey that it names, and notes its use. A counter that did not
     * go up means a copied key and is refused.
     */
    public boolean accept(
            RelyingParty party,
            PasskeyRequest asked,
            AuthenticationData answer,
            Passkey key,
            Instant now) {
        try {
            manager.verify(
                    answer,
                    new AuthenticationParameters(
                            server(party, asked),
                            key.record(credentials.convert(key.getCredentialData())),
                            List.of(key.getCredentialId()),
                            true));
            key.use(
                    answer.getAuthenticatorData().getSignCount(),
                    answer.getAuthenticatorData().isFlagBS(),
                    now);
            return true;
        } catch (RuntimeException refused) {
            LOG.log(Level.FINE, "A passkey was refused", refused);
            return false;
        }
    }

    private static ServerProperty server(RelyingParty party, PasskeyRequest asked) {
        return new ServerProperty(
                new Origin(party.origin()), party.id(), new DefaultChallenge(asked.challenge()));
    }
}
