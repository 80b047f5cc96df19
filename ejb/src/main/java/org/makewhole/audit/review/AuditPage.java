package org.makewhole.audit.review;

import java.util.List;
import java.util.Optional;

/**
 * A page of the trail, newest entry first.
 *
 * @param newer the place above which the page before begins; empty on the first page
 * @param older the place below which the next page begins; empty on the last page
 */
public record AuditPage(List<AuditEntry> rows, Optional<Long> newer, Optional<Long> older) {

    public AuditPage {
        rows = List.copyOf(rows);
    }

    /** No rows. */
    public static AuditPage empty() {
        return new AuditPage(List.of(), Optional.empty(), Optional.empty());
    }
}
