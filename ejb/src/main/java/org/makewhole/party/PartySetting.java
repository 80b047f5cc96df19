package org.makewhole.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.makewhole.shared.tenancy.TenantEntity;

/** What an organisation chose to keep of people. */
@Entity
@Table(name = "party_setting")
@NamedQuery(name = "PartySetting.own", query = "SELECT s FROM PartySetting s")
class PartySetting extends TenantEntity {

    @Column(name = "migration_status_kept")
    private boolean migrationStatusKept;

    protected PartySetting() {}

    PartySetting(boolean migrationStatusKept) {
        this.migrationStatusKept = migrationStatusKept;
    }

    boolean isMigrationStatusKept() {
        return migrationStatusKept;
    }

    void keepMigrationStatus(boolean kept) {
        this.migrationStatusKept = kept;
    }
}
