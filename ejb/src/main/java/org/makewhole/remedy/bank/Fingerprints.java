package org.makewhole.remedy.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What files and lines are recognised by; nothing that is said of a person goes into one. */
final class Fingerprints {
    private Fingerprints() {}

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** What two lines of a day have in common that cannot be told apart by it. */
    static String equal(ReadStatement of, ReadLine line) {
        return of.account()
                + "|"
                + of.currency()
                + "|"
                + line.on()
                + "|"
                + line.amount().stripTrailingZeros().toPlainString();
    }

    /**
     * @param place among its equals, counted from 1
     */
    static String of(String equal, int place) {
        return of((equal + "|" + place).getBytes(StandardCharsets.UTF_8));
    }

    static boolean isXml(byte[] content) {
        String start =
                new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }
}
