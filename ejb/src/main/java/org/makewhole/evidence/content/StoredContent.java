package org.makewhole.evidence.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.makewhole.evidence.filetype.RefusedFileException;
import org.makewhole.evidence.filetype.RefusedFileException.Reason;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;

/** Writes contents into the database and reads them again; they are never anywhere in clear. */
@ApplicationScoped
public class StoredContent {
    /** Largest file; what the virus scanner looks at as it is shipped. */
    public static final long MOST_BYTES = 25L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    @Inject private Portions portions;
    @Inject private KeyRings keyRings;

    /**
     * What was stored.
     *
     * @param size in bytes
     * @param sha256 of the content in clear, in hexadecimal digits
     */
    public record Stored(long size, String sha256) {}

    /**
     * Stores the content of a file within the running transaction, in which the file itself was
     * stored before.
     *
     * @throws RefusedFileException as soon as it grows too large
     */
    public Stored keep(int organizationId, long evidenceId, InputStream content)
            throws IOException {
        MessageDigest digest = sha256();
        long size;
        try (InputStream in = new DigestInputStream(content, digest);
                OutputStream out =
                        keyRings.of(organizationId)
                                .sealing(
                                        new PortionOutput(
                                                (place, bytes) ->
                                                        portions.add(evidenceId, place, bytes)),
                                        place(organizationId, evidenceId))) {
            size = copy(in, out);
        }
        return new Stored(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > MOST_BYTES) {
                throw new RefusedFileException(Reason.TOO_LARGE);
            }
            out.write(buffer, 0, read);
        }
        return total;
    }

    /** The content of a file; it is decrypted on its way, piece by piece. */
    public InputStream open(int organizationId, long evidenceId) throws IOException {
        return new SteadyInput(
                again ->
                        (again ? keyRings.fresh(organizationId) : keyRings.of(organizationId))
                                .opening(
                                        new PortionInput(
                                                place ->
                                                        portions.find(
                                                                organizationId, evidenceId, place)),
                                        place(organizationId, evidenceId)));
    }

    /** Which of these files have their content. */
    public List<Long> present(Collection<Long> evidenceIds) {
        return portions.present(evidenceIds);
    }

    /** Takes the content of a file away, within the running transaction. */
    public void delete(long evidenceId) {
        portions.delete(evidenceId);
    }

    static Place place(int organizationId, long evidenceId) {
        return Place.of(organizationId, "evidence_portion", "content", evidenceId);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
