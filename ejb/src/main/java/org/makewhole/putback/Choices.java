package org.makewhole.putback;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What an organisation chose not to keep is not brought back by rows that are older. */
final class Choices {
    private static final String STATUS =
            "UPDATE worker SET migration_status = NULL WHERE organization_id = ? AND"
                    + " migration_status IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party_setting s"
                    + " WHERE s.organization_id = worker.organization_id"
                    + " AND s.migration_status_kept)";

    private final OwnRows now;

    Choices(OwnRows now) {
        this.now = now;
    }

    /**
     * Takes out what is switched off.
     *
     * @return of how many workers
     */
    int respect() throws SQLException {
        try (PreparedStatement update = now.connection().prepareStatement(STATUS)) {
            update.setInt(1, now.organization());
            return update.executeUpdate();
        }
    }
}
