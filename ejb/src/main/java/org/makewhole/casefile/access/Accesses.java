package org.makewhole.casefile.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on who is named in a case. */
@Dependent
class Accesses {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;

    void add(CaseAccess access) {
        entityManager.persist(access);
    }

    void remove(CaseAccess access) {
        entityManager.remove(access);
    }

    /** So that two who change the same team at once do so one after the other. */
    void lock(CaseFile caseFile) {
        entityManager.lock(caseFile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Everybody who is or was named, the latest last. */
    List<CaseAccess> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT x FROM CaseAccess x WHERE x.caseId = :id"
                                + " ORDER BY x.grantedAt, x.id",
                        CaseAccess.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The members of the team whose place in the organisation is open. */
    List<Long> activeTeam(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT x.accountId FROM CaseAccess x JOIN Membership m"
                                + " ON m.accountId = x.accountId"
                                + " WHERE m.organizationId = :organization AND m.active = TRUE"
                                + " AND x.caseId = :id AND x.kind = :team",
                        Long.class)
                .setParameter("organization", caller.get().organizationId())
                .setParameter("id", caseId)
                .setParameter("team", AccessKind.TEAM)
                .getResultList();
    }

    /** The cases that are shared with the caller now, each with its end, the latest share first. */
    List<Object[]> sharedWithCaller() {
        return entityManager
                .createQuery(
                        "SELECT c, x.until FROM CaseAccess x JOIN CaseFile c ON c.id = x.caseId"
                                + " WHERE x.accountId = :viewer AND x.kind = :guest"
                                + " AND x.until > :now ORDER BY x.grantedAt DESC, x.id DESC",
                        Object[].class)
                .setParameter("viewer", caller.get().accountId())
                .setParameter("guest", AccessKind.GUEST)
                .setParameter("now", Instant.now())
                .getResultList();
    }

    /** A case by its number, seen by the caller or not: for emergencies only. */
    Optional<CaseFile> findUnseen(String number) {
        return entityManager
                .createQuery("SELECT c FROM CaseFile c WHERE c.number = :number", CaseFile.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
