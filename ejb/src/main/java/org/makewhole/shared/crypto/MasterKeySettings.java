package org.makewhole.shared.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.makewhole.shared.persistence.StartupFailure;

/**
 * Where the master key is: a service ({@code MAKEWHOLE_MASTER_KEY_KMS}), a file of the operator's
 * choice ({@code MAKEWHOLE_MASTER_KEY_FILE}), or {@code master.key} in the data folder.
 */
public final class MasterKeySettings {
    private static final Logger LOG = Logger.getLogger(MasterKeySettings.class.getName());

    private final Optional<String> kms;
    private final Path file;

    private MasterKeySettings(Optional<String> kms, Path file) {
        this.kms = kms;
        this.file = file;
    }

    /** Reads the settings. */
    public static MasterKeySettings read() {
        Config config = ConfigProvider.getConfig();
        Path data =
                config.getOptionalValue("makewhole.data", String.class)
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".makewhole"));
        return new MasterKeySettings(
                config.getOptionalValue("makewhole.master.key.kms", String.class),
                config.getOptionalValue("makewhole.master.key.file", String.class)
                        .map(Path::of)
                        .orElseGet(() -> data.resolve("master.key")));
    }

    /**
     * Opens the master key; a file is made where none is needed yet.
     *
     * @param needed whether something is wrapped with it already: then a missing file is not
     *     replaced by a new one, which could open nothing
     */
    public MasterKey open(boolean needed) {
        try {
            if (kms.isPresent()) {
                return new KmsMasterKey(kms.get());
            }
            if (Files.exists(file)) {
                return MasterKeyFile.read(file);
            }
            if (needed) {
                throw StartupFailure.of(
                        "The master key "
                                + file
                                + " is missing, and the database was encrypted"
                                + " with it. Put it back from where you keep it.",
                        null);
            }
            LOG.log(Level.INFO, "Made the master key {0}; keep a copy apart from backups", file);
            return MasterKeyFile.create(file);
        } catch (GeneralSecurityException | IOException e) {
            throw StartupFailure.of("The master key cannot be used: " + e.getMessage() + ".", e);
        }
    }
}
