package org.makewhole.casefile.claimant;

import org.makewhole.party.MigrationStatus;
import org.makewhole.party.WorkerProfile;

/**
 * The claimant of a case as a page shows them.
 *
 * @param version goes back with a change
 * @param statusKept whether the migration status is shown to the caller and may be written down
 * @param migrationStatus null when it is not known, or not shown
 */
public record Claimant(
        String caseNumber,
        int version,
        WorkerProfile profile,
        boolean statusKept,
        MigrationStatus migrationStatus) {}
