package org.makewhole.account.passkey;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** A device in software that makes one passkey and answers with it, as a browser would send it. */
public final class SoftKey {
    public static final byte PRESENT = AuthenticatorData.BIT_UP;
    public static final byte VERIFIED = AuthenticatorData.BIT_UV;

    private final ObjectConverter converter = new ObjectConverter();
    private final String origin;
    private final String party;
    private final KeyPair pair;
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private byte flags = (byte) (PRESENT | VERIFIED);
    private long counter;

    /**
     * @param origin of the page in which the device believes to be
     */
    public SoftKey(String origin, String party) {
        this.origin = origin;
        this.party = party;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The device says less about the person from now on. */
    public SoftKey saying(byte otherFlags) {
        this.flags = otherFlags;
        return this;
    }

    /** A copy of the key would count from here. */
    public SoftKey countingFrom(long other) {
        this.counter = other;
        return this;
    }

    /** The answer to the question to make a passkey. */
    public String make(PasskeyRequest asked) {
        counter++;
        AttestedCredentialData credential =
                new AttestedCredentialData(
                        AAGUID.ZERO,
                        id,
                        EC2COSEKey.create(
                                (ECPublicKey) pair.getPublic(), COSEAlgorithmIdentifier.ES256));
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> data =
                new AuthenticatorData<>(
                        sha256(party.getBytes(StandardCharsets.UTF_8)),
                        (byte) (flags | AuthenticatorData.BIT_AT),
                        counter,
                        credential,
                        null);
        byte[] attestation =
                new AttestationObjectConverter(converter)
                        .convertToBytes(
                                new AttestationObject(data, new NoneAttestationStatement()));
        return json(
                "\"clientDataJSON\":\""
                        + encoded(clientData("webauthn.create", asked))
                        + "\",\"attestationObject\":\""
                        + encoded(attestation)
                        + "\",\"transports\":[\"internal\"]");
    }

    /** The answer to the question to use it. */
    public String use(PasskeyRequest asked, byte[] userHandle) {
        counter++;
        AuthenticatorData<AuthenticationExtensionAuthenticatorOutput> data =
                new AuthenticatorData<>(
                        sha256(party.getBytes(StandardCharsets.UTF_8)), flags, counter, null, null);
        byte[] bytes = new AuthenticatorDataConverter(converter).convert(data);
        byte[] client = clientData("webauthn.get", asked);
        return json(
                "\"clientDataJSON\":\""
                        + encoded(client)
                        + "\",\"authenticatorData\":\""
                        + encoded(bytes)
                        + "\",\"signature\":\""
                        + encoded(sign(bytes, sha256(client)))
                        + "\",\"userHandle\":\""
                        + encoded(userHandle)
                        + "\"");
    }

    private String json(String response) {
        return "{\"id\":\""
                + encoded(id)
                + "\",\"rawId\":\""
                + encoded(id)
                + "\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{"
                + response
                + "}}";
    }

    private byte[] clientData(String type, PasskeyRequest asked) {
        return ("{\"type\":\""
                        + type
                        + "\",\"challenge\":\""
                        + encoded(asked.challenge())
                        + "\",\"origin\":\""
                        + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sign(byte[] data, byte[] clientHash) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(data);
        signed.writeBytes(clientHash);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(signed.toByteArray());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
