package org.makewhole.shared.rotation;

import java.util.Optional;
import org.makewhole.shared.crypto.KeyRing;

/** Files that a feature keeps encrypted as streams; it knows where they lie and seals them anew. */
public interface SealedFiles {

    /** By which they stand among the names of the tables; no table with sealed columns has it. */
    String name();

    /**
     * Looks at the next file of the bound organisation, and seals it anew where it is under an
     * older key. A file that no key opens is left as it is and told to the log: it is damaged
     * already.
     *
     * @param keys of the organisation, the newest ones
     * @param after the id of the file before; 0 before the first
     * @return its id; empty after the last one
     */
    Optional<Long> reseal(KeyRing keys, long after);
}
