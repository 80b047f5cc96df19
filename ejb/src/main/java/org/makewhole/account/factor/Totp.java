package org.makewhole.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes by time (RFC 6238): six digits, thirty seconds, HMAC-SHA-1 with a key of 160 bits,
 * which is what every authenticator app understands. A clock may be half a minute off (section
 * 5.2).
 */
final class Totp {
    /** RFC 4226, requirement 6, recommends 160 bits. */
    static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The code that an app shows in a time step. */
    static String code(byte[] secret, long step) {
        SecretKey key = new SecretKeySpec(secret, GENERATOR.getAlgorithm());
        Instant at = Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds());
        try {
            return GENERATOR.generateOneTimePasswordString(key, at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The number of the time step in which a moment lies. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), GENERATOR.getTimeStep().toSeconds());
    }

    /**
     * The time step that a code belongs to.
     *
     * @param after a step up to which all codes were used (section 5.2: a code is taken once)
     * @return empty for a wrong code and for one that was used
     */
    static OptionalLong stepOf(String typed, byte[] secret, Instant now, long after) {
        byte[] code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long current = step(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > after)
                .filter(step -> MessageDigest.isEqual(code, bytes(code(secret, step))))
                .findFirst();
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
