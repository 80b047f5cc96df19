package org.makewhole.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The transit engine of HashiCorp Vault or OpenBao as a key management service: a URI like {@code
 * hcvault://vault.example:8200/transit/keys/makewhole}, the form that Tink uses in other languages.
 * Tink's library for Java knows other services only, so this one speaks the engine's HTTP interface
 * itself. The key must be of a type that authenticates, such as {@code aes256-gcm96}.
 *
 * <p>The token stands in a file, {@code MAKEWHOLE_MASTER_KEY_KMS_TOKEN_FILE}, as Vault's agent
 * writes it, and is read for each request, since agents renew it. Transport is HTTPS, except to
 * this machine itself, where an agent may listen.
 */
public final class VaultKmsClient implements KmsClient {
    static final String SCHEME = "hcvault://";
    private static final String TOKEN_FILE = "makewhole.master.key.kms.token.file";

    private static final String KEYS = "/keys/";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Path tokenFile;

    @Override
    public boolean doesSupport(String keyUri) {
        return keyUri.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /**
     * @param credentialPath the file that holds the token
     */
    @Override
    public KmsClient withCredentials(String credentialPath) {
        tokenFile = Path.of(credentialPath);
        return this;
    }

    /**
     * @throws GeneralSecurityException when the setting does not name a file
     */
    @Override
    public KmsClient withDefaultCredentials() throws GeneralSecurityException {
        return withCredentials(
                ConfigProvider.getConfig()
                        .getOptionalValue(TOKEN_FILE, String.class)
                        .orElseThrow(
                                () ->
                                        new GeneralSecurityException(
                                                "MAKEWHOLE_MASTER_KEY_KMS_TOKEN_FILE is not set")));
    }

    /**
     * @throws GeneralSecurityException for a URI that does not name a key of a transit engine
     */
    @Override
    public Aead getAead(String keyUri) throws GeneralSecurityException {
        if (!doesSupport(keyUri) || tokenFile == null) {
            throw new GeneralSecurityException("No key of a transit engine, or no token for it");
        }
        String rest = keyUri.substring(SCHEME.length());
        int slash = rest.indexOf('/');
        int keys = rest.lastIndexOf(KEYS);
        String name = keys < 0 ? "" : rest.substring(keys + KEYS.length());
        if (slash <= 0 || keys <= slash || !name.matches("[A-Za-z0-9_.-]+")) {
            throw new GeneralSecurityException(
                    "The master key's URI is not hcvault://host:port/mount/keys/name");
        }
        String host = rest.substring(0, slash);
        String scheme = THIS_MACHINE.contains(host.replaceFirst(":\\d+$", "")) ? "http" : "https";
        URI engine = URI.create(scheme + "://" + host + "/v1" + rest.substring(slash, keys) + "/");
        return new VaultAead(engine, name, tokenFile);
    }
}
