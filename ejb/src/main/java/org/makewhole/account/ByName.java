package org.makewhole.account;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of names: without regard to case and accents, as the database once sorted them. */
final class ByName {
    static final Comparator<String> ORDER = (one, other) -> collator().compare(one, other);

    private ByName() {}

    /** A new one each time: a collator is not for several threads at once. */
    private static Collator collator() {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.PRIMARY);
        return collator;
    }
}
