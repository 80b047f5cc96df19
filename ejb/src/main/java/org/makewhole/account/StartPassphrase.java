package org.makewhole.account;

import java.security.SecureRandom;

/**
 * Makes the password with which a new member signs in at first: twenty signs of thirty-two, hence a
 * hundred random bits, in groups that can be read out and typed. Signs that look alike are left
 * out.
 */
final class StartPassphrase {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP_LENGTH = 4;

    private StartPassphrase() {}

    static String random() {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                text.append('-');
            }
            for (int i = 0; i < GROUP_LENGTH; i++) {
                text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
        }
        return text.toString();
    }
}
