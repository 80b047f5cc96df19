package org.makewhole.claimimport.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableSource;
import org.makewhole.shared.spreadsheet.UnreadableTableException;

/**
 * The uploaded files, in {@code uploads/<organisation>} below the data folder, under random names,
 * encrypted with the keys of their organisation and readable by the server's own account alone.
 */
@ApplicationScoped
public class Uploads {
    /** More than any file that can be read; the person is told the limit of the format. */
    private static final long MOST_BYTES =
            Math.max(Limits.DEFAULT.csvBytes(), Limits.DEFAULT.xlsxBytes());

    private static final Logger LOG = Logger.getLogger(Uploads.class.getName());
    private static final String DRAFT = ".new";
    private static final int NAME_BYTES = 16;
    private static final int BUFFER = 64 * 1024;

    private final SecureRandom random = new SecureRandom();

    @Inject private KeyRings keyRings;

    @Inject
    @ConfigProperty(name = "makewhole.data")
    private Optional<String> dataFolder;

    /** A file kept: its random name and the SHA-256 of its content in hexadecimal digits. */
    public record Kept(String name, String sha256) {}

    /**
     * Keeps what a person sends.
     *
     * @throws UnreadableTableException as soon as it grows larger than any file that can be read
     */
    public Kept keep(int organizationId, InputStream content) throws IOException {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        String name = HexFormat.of().formatHex(bytes);
        Path file = Files.createFile(file(organizationId, name));
        restrict(file, "rw-------");
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(content, digest);
                OutputStream out =
                        keyRings.of(organizationId)
                                .sealing(
                                        Files.newOutputStream(file), place(organizationId, name))) {
            copy(in, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Kept(name, HexFormat.of().formatHex(digest.digest()));
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > MOST_BYTES) {
                throw new UnreadableTableException(
                        UnreadableTableException.Reason.TOO_LARGE, MOST_BYTES / (1024 * 1024));
            }
            out.write(buffer, 0, read);
        }
    }

    /** The content of a file that is kept; it is decrypted on its way and never stored in clear. */
    public TableSource content(int organizationId, String name) {
        Path file = file(organizationId, name);
        KeyRing keys = keyRings.of(organizationId);
        Place place = place(organizationId, name);
        return new TableSource() {
            @Override
            public long size() throws IOException {
                try (SeekableByteChannel content =
                        keys.opening(Files.newByteChannel(file), place)) {
                    // The channel knows its size once it has read the head of the file.
                    content.read(ByteBuffer.allocate(1));
                    return content.size();
                }
            }

            @Override
            public InputStream open() throws IOException {
                return keys.opening(new BufferedInputStream(Files.newInputStream(file)), place);
            }
        };
    }

    private static Place place(int organizationId, String name) {
        return new Place(organizationId, "uploads", "content", name);
    }

    private Path file(int organizationId, String name) {
        return folder(organizationId).resolve(name);
    }

    public boolean has(int organizationId, String name) {
        return Files.isRegularFile(file(organizationId, name));
    }

    public void delete(int organizationId, String name) {
        try {
            Files.deleteIfExists(file(organizationId, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes the files of an organisation that came before a point of time.
     *
     * @param spared names of files that stay however old they are
     */
    public void deleteBefore(int organizationId, Instant time, Set<String> spared) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(organizationId))) {
            for (Path file : files) {
                if (!spared.contains(file.getFileName().toString())
                        && Files.getLastModifiedTime(file).toInstant().isBefore(time)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seals anew what is under an older key. Who reads a file at that moment reads the old one. */
    void reseal(KeyRing keys) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(
                        folder(keys.owner()), file -> !file.toString().endsWith(DRAFT))) {
            for (Path file : files) {
                Place place = place(keys.owner(), file.getFileName().toString());
                if (!keys.isNewest(Files.newInputStream(file), place)) {
                    reseal(keys, file, place);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reseal(KeyRing keys, Path file, Place place) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + DRAFT);
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            restrict(draft, "rw-------");
            try (InputStream in =
                            keys.opening(
                                    new BufferedInputStream(Files.newInputStream(file)), place);
                    OutputStream out = keys.sealing(Files.newOutputStream(draft), place)) {
                in.transferTo(out);
            }
            Files.setLastModifiedTime(draft, Files.getLastModifiedTime(file));
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unreadable) {
            Files.deleteIfExists(draft);
            LOG.log(Level.WARNING, "The upload " + file.getFileName() + " stays", unreadable);
        }
    }

    private Path folder(int organizationId) {
        Path data =
                dataFolder
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".makewhole"));
        Path uploads = data.resolve("uploads");
        Path folder = uploads.resolve(String.valueOf(organizationId));
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectories(folder);
                for (Path made : List.of(uploads, folder)) {
                    restrict(made, "rwx------");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
