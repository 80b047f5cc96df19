package org.makewhole.account.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session that is open, as a list shows it.
 *
 * @param own true for the one in which the list is shown
 */
public record SessionRow(
        Long id, String device, String address, Instant createdAt, Instant lastSeenAt, boolean own)
        implements Serializable {}
