package org.makewhole.account.passkey;

import java.io.Serializable;
import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param version to hand back with a change
 * @param lastUsedAt null before it was used
 * @param backedUp whether the device keeps a copy elsewhere, so that it outlives the device
 */
public record PasskeyRow(
        Long id, int version, String name, Instant addedAt, Instant lastUsedAt, boolean backedUp)
        implements Serializable {}
