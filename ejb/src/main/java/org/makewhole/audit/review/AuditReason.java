package org.makewhole.audit.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/**
 * What somebody typed as the reason of a deed. The entry of the trail holds the digest alone, so
 * that the words can get new keys, and be taken out, while every hash stays as it is.
 *
 * <p>Sealed with the words stands a prefix: for an entry of today a random one, so that a digest
 * tells nothing of short reasons; for one of before, whose details are themselves a ciphertext, the
 * digest of those, so that the words fit no other entry. The database account of the application
 * can change nothing of it but take the words out.
 */
@Entity
@Table(name = "audit_reason")
@Unaudited("part of the trail itself")
public class AuditReason extends TenantEntity {
    private static final char END_OF_PREFIX = ':';

    @Column(name = "digest")
    private String digest;

    @Convert(Sealed.CONVERTER)
    private Sealed words;

    protected AuditReason() {}

    private AuditReason(String digest, String prefixed) {
        this.digest = digest;
        this.words = seal(prefixed);
    }

    /**
     * A reason of today.
     *
     * @param salt random, in hexadecimal digits
     */
    static AuditReason of(String salt, String typed) {
        String prefixed = salt + END_OF_PREFIX + typed;
        return new AuditReason(digestOf(prefixed), prefixed);
    }

    /** The copy of a reason that is part of a chain as ciphertext. */
    static AuditReason copyOf(String details, String typed) {
        String digest = digestOf(details);
        return new AuditReason(digest, digest + END_OF_PREFIX + typed);
    }

    String getDigest() {
        return digest;
    }

    /** What was typed; empty when it was taken out, or does not fit the digest. */
    Optional<String> findWords() {
        return Optional.ofNullable(open(words)).filter(this::fits).map(AuditReason::typed);
    }

    private boolean fits(String prefixed) {
        return digestOf(prefixed).equals(digest) || prefixed.startsWith(digest + END_OF_PREFIX);
    }

    private static String typed(String prefixed) {
        return prefixed.substring(prefixed.indexOf(END_OF_PREFIX) + 1);
    }

    /** SHA-256 in hexadecimal digits. */
    static String digestOf(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
