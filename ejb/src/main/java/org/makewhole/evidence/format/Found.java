package org.makewhole.evidence.format;

import java.util.LinkedHashSet;
import java.util.Set;
import org.makewhole.evidence.hidden.HiddenData;
import org.makewhole.evidence.hidden.HiddenData.Said;
import org.makewhole.evidence.hidden.Trait;

/** Gathers what a file says. */
final class Found {
    private final Set<Said> said = new LinkedHashSet<>();

    void say(Trait trait, String value) {
        if (value != null && !value.isBlank()) {
            said.add(new Said(trait, value));
        }
    }

    /** Something without a word to quote. */
    void say(Trait trait) {
        said.add(new Said(trait, ""));
    }

    HiddenData all() {
        return HiddenData.of(said);
    }
}
