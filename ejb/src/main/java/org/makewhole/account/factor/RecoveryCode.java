package org.makewhole.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/**
 * A code on paper that opens once when the telephone is lost. It has 120 random bits, so that a
 * plain hash keeps it (OWASP ASVS 5.0, 6.5.2: from 112 bits on nothing can be guessed).
 */
@Entity
@Unaudited("what people do with it is told by entries of its own; the rest is use")
@Table(name = "recovery_code")
@NamedQuery(
        name = "RecoveryCode.unused",
        query =
                "SELECT c FROM RecoveryCode c WHERE c.accountId = :account AND c.hash = :hash"
                        + " AND c.usedAt IS NULL")
@NamedQuery(
        name = "RecoveryCode.left",
        query =
                "SELECT COUNT(c) FROM RecoveryCode c WHERE c.accountId = :account"
                        + " AND c.usedAt IS NULL")
@NamedQuery(
        name = "RecoveryCode.remove",
        query = "DELETE FROM RecoveryCode c WHERE c.accountId = :account")
public class RecoveryCode extends TenantEntity {
    /** As many as a sheet of paper shows at a glance. */
    static final int SHEET = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without signs that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 6;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String hash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(long accountId, String code, Instant now) {
        this.accountId = accountId;
        this.hash = hash(code);
        this.madeAt = now;
    }

    /** New codes, as they are printed: four groups of six. */
    static List<String> newSheet() {
        return Stream.generate(RecoveryCode::random).limit(SHEET).toList();
    }

    private static String random() {
        return String.join("-", Stream.generate(RecoveryCode::randomGroup).limit(GROUPS).toList());
    }

    private static String randomGroup() {
        StringBuilder group = new StringBuilder();
        IntStream.range(0, GROUP_LENGTH)
                .forEach(i -> group.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))));
        return group.toString();
    }

    /** Of what was typed, whatever its case, hyphens and spaces. */
    static String hash(String code) {
        String bare = code.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(bare.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void use(Instant now) {
        this.usedAt = now;
    }
}
