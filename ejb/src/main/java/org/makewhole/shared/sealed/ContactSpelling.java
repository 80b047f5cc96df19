package org.makewhole.shared.sealed;

import java.util.Locale;

/**
 * The one spelling under which a phone number, an address or a document is found again; null for
 * what holds none.
 */
public final class ContactSpelling {
    private static final int SHORTEST_PHONE = 5;

    private ContactSpelling() {}

    /** Digits alone, without the signs and zeros before an international number. */
    public static String phone(String typed) {
        if (typed == null) {
            return null;
        }
        String digits = typed.replaceAll("\\D", "").replaceFirst("^0+", "");
        return digits.length() < SHORTEST_PHONE ? null : digits;
    }

    public static String email(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone. */
    public static String document(String typed) {
        String plain = typed == null ? "" : Spelling.of(typed).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty() ? null : plain;
    }
}
