package org.makewhole.account.password;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A list of passwords that leaked elsewhere, which an operator may lay beside the application: the
 * SHA-1 of each in hexadecimal digits, a line each, in order, with or without {@code :count} behind
 * it. That is the form in which <i>Have I Been Pwned</i> hands out its own. It is searched by
 * halving and never read into memory, and nothing about a password leaves the machine.
 */
final class LeakedPasswords {
    private static final int DIGITS = 40;

    private final Path file;

    LeakedPasswords(Path file) {
        this.file = file;
    }

    /**
     * Whether a password is in the list.
     *
     * @throws IOException when the list cannot be read
     */
    boolean contains(String password) throws IOException {
        String wanted = sha1(password);
        try (RandomAccessFile list = new RandomAccessFile(file.toFile(), "r")) {
            // What is wanted begins at one of the bytes from low on and before high, if anywhere.
            long low = 0;
            long high = list.length();
            while (low < high) {
                long middle = (low + high) >>> 1;
                long begin = beginOfLine(list, middle);
                String line = begin < high ? lineAt(list, begin) : null;
                if (line == null) {
                    high = middle;
                    continue;
                }
                int order = wanted.compareToIgnoreCase(line);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    high = middle;
                } else {
                    low = begin + DIGITS;
                }
            }
            return false;
        }
    }

    /** The first line that begins at a byte or behind it. */
    private static long beginOfLine(RandomAccessFile list, long at) throws IOException {
        if (at == 0) {
            return 0;
        }
        list.seek(at - 1);
        int one = list.read();
        long begin = at;
        while (one >= 0 && one != '\n') {
            one = list.read();
            begin++;
        }
        return begin;
    }

    /** The digits of a line; null for one that is shorter, such as the end of the file. */
    private static String lineAt(RandomAccessFile list, long begin) throws IOException {
        list.seek(begin);
        byte[] digits = new byte[DIGITS];
        int read = list.read(digits);
        return read < DIGITS ? null : new String(digits, StandardCharsets.US_ASCII);
    }

    private static String sha1(String password) {
        try {
            // The form of the list; it protects nothing here.
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(
                            MessageDigest.getInstance("SHA-1")
                                    .digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
