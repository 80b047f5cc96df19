package org.makewhole.privacy.member;

import org.makewhole.shared.persistence.TenantViews;

/**
 * A column that holds the name of the member who did something.
 *
 * @param who the column with their account; null where none tells it
 */
public record NotedName(String table, String column, String who) {
    String source() {
        return TenantViews.of(table);
    }
}
