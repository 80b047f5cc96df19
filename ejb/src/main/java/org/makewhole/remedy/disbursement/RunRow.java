package org.makewhole.remedy.disbursement;

import java.io.Serializable;
import java.time.Instant;

/**
 * A run as a page shows it.
 *
 * @param own whether the caller put it together, and so cannot release it
 * @param out how many payouts went out
 * @param troubled how many cannot be paid and say why
 */
public record RunRow(
        long id,
        int version,
        RunState state,
        int payouts,
        long out,
        long troubled,
        boolean own,
        Instant madeAt,
        String madeBy,
        Instant releasedAt,
        String releasedBy)
        implements Serializable {}
