package org.makewhole.launcher;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The key of the backups, in a file of its own: AES-256-GCM in segments, by Google Tink. */
final class BackupKey {
    private static final byte[] CONTEXT = "makewhole-backup-1".getBytes(StandardCharsets.UTF_8);

    private final StreamingAead key;

    private BackupKey(StreamingAead key) {
        this.key = key;
    }

    /** The file: of the operator's choice, or {@code backup.key} in the data folder. */
    static Path file(Settings settings) {
        String chosen = System.getenv("MAKEWHOLE_BACKUP_KEY_FILE");
        return chosen == null || chosen.isBlank()
                ? settings.data().resolve("backup.key")
                : Path.of(chosen.strip()).toAbsolutePath();
    }

    /** Reads the key; makes one where there is none. */
    static BackupKey readOrMake(Path file) throws IOException {
        try {
            StreamingAeadConfig.register();
            if (Files.notExists(file)) {
                DataFolder.writePrivately(
                        file,
                        TinkJsonProtoKeysetFormat.serializeKeyset(
                                KeysetHandle.generateNew(
                                        PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB),
                                InsecureSecretKeyAccess.get()));
            }
            return new BackupKey(
                    TinkJsonProtoKeysetFormat.parseKeyset(
                                    Files.readString(file), InsecureSecretKeyAccess.get())
                            .getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
        } catch (GeneralSecurityException e) {
            throw new IOException("The file " + file + " holds no key for backups", e);
        }
    }

    OutputStream encrypting(OutputStream out) throws IOException {
        try {
            return key.newEncryptingStream(out, CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    InputStream decrypting(InputStream in) throws IOException {
        try {
            return key.newDecryptingStream(in, CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
