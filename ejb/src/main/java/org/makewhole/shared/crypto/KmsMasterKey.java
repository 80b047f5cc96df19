package org.makewhole.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.KmsClients;
import java.security.GeneralSecurityException;

/**
 * A master key that never leaves a key management service. Tink's own {@code KmsClient} is the
 * interface. {@link VaultKmsClient} is there; for another service (for Amazon and Google Tink has
 * one) an operator puts its library beside the application, and it is found as a service of the
 * Java machine.
 *
 * <p>Versions are the service's own affair; it opens what an earlier one wrapped.
 */
final class KmsMasterKey implements MasterKey {
    private final Aead aead;

    /**
     * @param uri such as {@code aws-kms://arn:aws:kms:...}; credentials come from the service's own
     *     surroundings
     * @throws GeneralSecurityException when no library for it is there, or it refuses
     */
    KmsMasterKey(String uri) throws GeneralSecurityException {
        this(client(uri).withDefaultCredentials(), uri);
    }

    KmsMasterKey(KmsClient client, String uri) throws GeneralSecurityException {
        this.aead = client.getAead(uri);
    }

    private static KmsClient client(String uri) throws GeneralSecurityException {
        KmsClient vault = new VaultKmsClient();
        return vault.doesSupport(uri) ? vault : KmsClients.getAutoLoaded(uri);
    }

    @Override
    public Aead aead() {
        return aead;
    }

    @Override
    public void addVersion() {
        // The service turns its key over by its own rules.
    }

    @Override
    public void dropOldVersions() {
        // As above.
    }
}
