package org.makewhole.shared.crypto;

import java.time.Instant;

/**
 * What may be told of a ring; no key is in it.
 *
 * @param owner the organisation, or {@link KeyRings#PLATFORM}
 * @param changedAt when its keys were last replaced, wrapped anew or removed; null for never
 * @param table where the data under older keys is being sealed anew; null when none is left
 */
public record RingState(
        int owner,
        Instant createdAt,
        Instant changedAt,
        boolean removed,
        boolean rotationWanted,
        boolean removalWanted,
        String table) {

    /** Whether new keys are on their way. */
    public boolean isBeingReplaced() {
        return rotationWanted || table != null;
    }
}
