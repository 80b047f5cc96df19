package org.makewhole.shared.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Seals what belongs to an account or to a setting and not to an organisation's records: shared
 * secrets of second factors, client secrets of identity providers.
 *
 * <p>Store the bytes in a {@code VARBINARY} of four times the length of the text plus 33.
 */
@ApplicationScoped
public class PlatformSecrets {

    @Inject private KeyRings keyRings;

    /** Encrypts a secret for the row and column it is stored in. */
    public byte[] seal(String secret, String table, String column, long row) {
        return keyRings.platform().seal(secret, Place.of(KeyRings.PLATFORM, table, column, row));
    }

    /**
     * Decrypts a secret of that row and column.
     *
     * @throws UnreadableSecretException when it was changed, or sealed for another place
     */
    public String open(byte[] sealed, String table, String column, long row) {
        return keyRings.platform().open(sealed, Place.of(KeyRings.PLATFORM, table, column, row));
    }
}
