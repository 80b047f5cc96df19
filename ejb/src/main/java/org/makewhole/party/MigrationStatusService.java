package org.makewhole.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.persistence.Duplicates;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** Whether the organisation keeps the migration status of workers: not, until it chose to. */
@Stateless
@TenantBound
public class MigrationStatusService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private AuditTrail audit;

    /** Whether it is shown and taken. */
    @RolesAllowed(Permission.CASE_READ)
    public boolean isKept() {
        return find().map(PartySetting::isMigrationStatusKept).orElse(false);
    }

    /**
     * Before a status is written down: lets nobody switch it off in the same moment.
     *
     * @throws BusinessException {@code migrationStatusOff}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void requireKept() {
        PartySetting setting =
                find().orElseThrow(() -> new BusinessException("migrationStatusOff"));
        entityManager.refresh(setting, LockModeType.PESSIMISTIC_WRITE);
        if (!setting.isMigrationStatusKept()) {
            throw new BusinessException("migrationStatusOff");
        }
    }

    /** The choice, and how much hangs on it. */
    @RolesAllowed(Permission.DATA_PROTECT)
    public StatusKeeping get() {
        Optional<PartySetting> setting = find();
        return new StatusKeeping(
                setting.map(PartySetting::getVersion).orElse(0),
                setting.map(PartySetting::isMigrationStatusKept).orElse(false),
                stored());
    }

    /**
     * Begins or ends keeping it. Ending removes what is stored, for good.
     *
     * @param version the version that the person saw
     * @param confirmed the number of workers whose status the person agreed to remove
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code migrationStatusCount} when it is another number by now
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void keep(int version, boolean kept, int confirmed) {
        PartySetting setting = require(version);
        setting.keepMigrationStatus(kept);
        settle();
        int removed = 0;
        if (!kept) {
            entityManager.refresh(setting, LockModeType.PESSIMISTIC_WRITE);
            removed = stored();
            if (removed != confirmed) {
                throw new BusinessException("migrationStatusCount", removed);
            }
            entityManager.createNamedQuery("Worker.dropMigrationStatus").executeUpdate();
        }
        audit.record(
                AuditAction.MIGRATION_STATUS_SWITCHED,
                new AuditSubject("PartySetting", setting.getId(), "migration status"),
                kept ? "on" : "off, " + removed + " removed");
    }

    private PartySetting require(int version) {
        Optional<PartySetting> known = find();
        if (known.map(PartySetting::getVersion).orElse(0) != version) {
            throw new StaleRecordException();
        }
        return known.orElseGet(
                () -> {
                    PartySetting first = new PartySetting(false);
                    entityManager.persist(first);
                    return first;
                });
    }

    private void settle() {
        try {
            entityManager.flush();
        } catch (PersistenceException failure) {
            if (Duplicates.isCauseOf(failure)) {
                throw new StaleRecordException();
            }
            throw failure;
        }
    }

    private Optional<PartySetting> find() {
        return entityManager
                .createNamedQuery("PartySetting.own", PartySetting.class)
                .getResultStream()
                .findFirst();
    }

    private int stored() {
        return entityManager
                .createNamedQuery("Worker.withMigrationStatus", Long.class)
                .getSingleResult()
                .intValue();
    }
}
