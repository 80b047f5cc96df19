package org.makewhole.audit.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The bytes that are hashed for an entry, version 1.
 *
 * <p>Sixteen values in a fixed order, each as a netstring ({@code <length in bytes>:<UTF-8>,}), so
 * that no value can run into the next one; a missing value is {@code -,}. The order: the text
 * {@code makewhole-audit-1}, chain, sequence, hash of the entry before, id, row version, point of
 * time in UTC ({@code 2026-11-22T05:51:25.000000Z}, always six decimals), account id, account name,
 * action, outcome, subject type, subject id, subject label, details, changes. Numbers are decimal.
 * docs/adr/0018-audit-chain.md shows it with an example.
 */
public final class CanonicalForm {
    /** The form that is written today; earlier ones stay readable for ever. */
    public static final int CURRENT = 1;

    private static final String NAME = "makewhole-audit-1";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    /** SHA-256 of the form, in 64 small hexadecimal digits. */
    static String hash(int chain, long sequence, String previousHash, EntryFacts facts) {
        return HexFormat.of().formatHex(sha256().digest(of(chain, sequence, previousHash, facts)));
    }

    static byte[] of(int chain, long sequence, String previousHash, EntryFacts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        Object[] values = {
            NAME,
            chain,
            sequence,
            previousHash,
            facts.id(),
            facts.version(),
            time(facts.recordedAt()),
            facts.accountId(),
            facts.accountName(),
            facts.action(),
            facts.outcome(),
            facts.subjectType(),
            facts.subjectId(),
            facts.subjectLabel(),
            facts.details(),
            facts.changes()
        };
        for (Object value : values) {
            append(bytes, value);
        }
        return bytes.toByteArray();
    }

    private static void append(ByteArrayOutputStream bytes, Object value) {
        if (value == null) {
            bytes.writeBytes(ascii("-,"));
            return;
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ascii(text.length + ":"));
        bytes.writeBytes(text);
        bytes.write(',');
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
