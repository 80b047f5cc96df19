package org.makewhole.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The keys of a ring with all their versions; wrapped by the master key when stored. */
record KeyRingKeys(KeysetHandle fields, KeysetHandle files, KeysetHandle indexes) {

    static {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The three key sets as they are stored, each wrapped for its owner and its purpose. */
    record Wrapped(byte[] fields, byte[] files, byte[] indexes) {}

    static KeyRingKeys create() throws GeneralSecurityException {
        return new KeyRingKeys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /**
     * The same with a new key for fields and one for files, used from now on. The key of the
     * indexes stays: an index under another key would find nothing of what is there.
     */
    KeyRingKeys rotated() throws GeneralSecurityException {
        return new KeyRingKeys(
                withNew(fields, PredefinedAeadParameters.AES256_GCM),
                withNew(files, PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB),
                indexes);
    }

    private static KeysetHandle withNew(KeysetHandle keys, Parameters kind)
            throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(
                        KeysetHandle.generateEntryFromParameters(kind).withRandomId().makePrimary())
                .build();
    }

    /** The same without the keys that were replaced: what is under those never opens again. */
    KeyRingKeys withoutOldKeys() {
        return new KeyRingKeys(newest(fields), newest(files), indexes);
    }

    /** The key in use alone, under the id it has. */
    static KeysetHandle newest(KeysetHandle keys) {
        try {
            return KeysetHandle.newBuilder()
                    .addEntry(
                            KeysetHandle.importKey(keys.getPrimary().getKey())
                                    .withFixedId(keys.getPrimary().getId())
                                    .makePrimary())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Wrapped wrapped(int owner, Aead master) throws GeneralSecurityException {
        return new Wrapped(
                TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        fields, master, context(owner, "fields")),
                TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        files, master, context(owner, "files")),
                TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        indexes, master, context(owner, "indexes")));
    }

    static KeyRingKeys unwrapped(int owner, Wrapped wrapped, Aead master)
            throws GeneralSecurityException {
        return new KeyRingKeys(
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped.fields(), master, context(owner, "fields")),
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped.files(), master, context(owner, "files")),
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped.indexes(), master, context(owner, "indexes")));
    }

    private static byte[] context(int owner, String purpose) {
        return ("key_ring|" + owner + "|" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
