package org.makewhole.shared.rotation;

import java.util.Optional;

/**
 * Sealed texts that are part of what is hashed and so can never be sealed anew where they stand:
 * before the keys they are under are dropped, they are copied to where they can.
 */
public interface ChainedTexts {

    /**
     * Copies the next portion of an owner's, what was not copied before; in a transaction of its
     * own.
     *
     * @param after where the portion before ended, 0 for none
     * @return where this one ended; empty after the last
     */
    Optional<Long> copy(int owner, long after);
}
