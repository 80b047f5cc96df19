package org.makewhole.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's key, which is not in the database: whoever owns the database alone can break a
 * chain but not forge one.
 */
public final class ChainKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_LENGTH = 10;

    private final SecretKeySpec key;

    /**
     * @param secret the text of {@code makewhole.audit.key}
     */
    public ChainKey(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The seal of a hash: 64 small hexadecimal digits. */
    String seal(String hash) {
        return mac("seal:" + hash);
    }

    boolean isSealOf(String hash, String seal) {
        return MessageDigest.isEqual(
                seal(hash).getBytes(StandardCharsets.US_ASCII),
                seal.getBytes(StandardCharsets.US_ASCII));
    }

    /** What follows a line of the anchor file. */
    String sign(String line) {
        return mac("anchor:" + line);
    }

    /**
     * A name for something that must not be written down, the same each time: who tries the same
     * unknown address again is seen to do so.
     */
    public String pseudonym(String text) {
        return mac("pseudonym:" + text).substring(0, PSEUDONYM_LENGTH);
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
