package org.makewhole.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A master key in a file of its own, which nobody but the server's account can read. */
final class MasterKeyFile implements MasterKey {
    private final Path file;
    private KeysetHandle keys;

    private MasterKeyFile(Path file, KeysetHandle keys) {
        this.file = file;
        this.keys = keys;
    }

    /** Reads a key that is there. */
    static MasterKeyFile read(Path file) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        return new MasterKeyFile(
                file,
                TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(file), InsecureSecretKeyAccess.get()));
    }

    /** Makes a new key at random. */
    static MasterKeyFile create(Path file) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        MasterKeyFile made = new MasterKeyFile(file, keys);
        made.write(keys);
        return made;
    }

    @Override
    public synchronized Aead aead() {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void addVersion() {
        replace(
                KeysetHandle.newBuilder(keys)
                        .addEntry(
                                KeysetHandle.generateEntryFromParameters(
                                                PredefinedAeadParameters.AES256_GCM)
                                        .withRandomId()
                                        .makePrimary()));
    }

    @Override
    public synchronized void dropOldVersions() {
        replace(
                KeysetHandle.newBuilder()
                        .addEntry(
                                KeysetHandle.importKey(keys.getPrimary().getKey())
                                        .withFixedId(keys.getPrimary().getId())
                                        .makePrimary()));
    }

    private void replace(KeysetHandle.Builder builder) {
        try {
            KeysetHandle next = builder.build();
            write(next);
            keys = next;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the old file first, so that a crash leaves one of the two whole. */
    private void write(KeysetHandle content) throws GeneralSecurityException, IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly());
        Files.writeString(
                draft,
                TinkJsonProtoKeysetFormat.serializeKeyset(content, InsecureSecretKeyAccess.get()));
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
