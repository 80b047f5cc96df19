package org.makewhole.account;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** A member of the caller's organisation, as shown in choices of who carries a case. */
public record Colleague(Long accountId, String displayName, Role role) {

    /** The order of names, without regard to case and accents. A collator serves one thread. */
    static final Comparator<String> BY_NAME = (one, other) -> collator().compare(one, other);

    private static Collator collator() {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.PRIMARY);
        return collator;
    }
}
