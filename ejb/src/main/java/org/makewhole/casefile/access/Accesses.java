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
import org.makewhole.consent.ConsentUse;
import org.makewhole.consent.Consents;
import org.makewhole.consent.LiveConsent;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on who is named in a case. */
@Dependent
class Accesses {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;
    @Inject private Consents consents;

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
        return LiveConsent.bind(
                        entityManager.createQuery(
                                "SELECT c, x.until FROM CaseAccess x JOIN CaseFile c ON c.id ="
                                    + " x.caseId WHERE x.accountId = :viewer AND x.kind = :guest"
                                    + " AND x.until > :now AND "
                                        + LiveConsent.ofGuest("c", ":viewer")
                                        + " ORDER BY x.grantedAt DESC, x.id DESC",
                                Object[].class))
                .setParameter("viewer", caller.get().accountId())
                .setParameter("guest", AccessKind.GUEST)
                .setParameter("now", Instant.now())
                .getResultList();
    }

    /**
     * Until when a guest may see a case: the end that is wished, or that of the worker's consent.
     *
     * @throws org.makewhole.shared.error.BusinessException {@code consentMissing}
     */
    Instant guestUntil(CaseFile caseFile, long accountId, Instant wished) {
        if (caseFile.getWorkerId() == null) {
            return wished;
        }
        Instant agreed = consents.require(use(caseFile, accountId)).getUntil();
        return agreed.isBefore(wished) ? agreed : wished;
    }

    /** Whether what names somebody in a case counts; a guest's needs the worker's consent too. */
    boolean counts(CaseAccess access, CaseFile caseFile, Instant now) {
        return access.counts(now)
                && (access.getKind() != AccessKind.GUEST
                        || caseFile.getWorkerId() == null
                        || consents.find(use(caseFile, access.getAccountId())).isPresent());
    }

    private static ConsentUse use(CaseFile caseFile, long accountId) {
        return ConsentUse.guest(caseFile.getWorkerId(), caseFile.getId(), accountId);
    }

    /** The cases of a worker that a guest was given to see. */
    List<CaseFile> sharedOf(long workerId) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT c FROM CaseAccess x JOIN CaseFile c ON c.id = x.caseId"
                                + " WHERE c.workerId = :worker AND x.kind = :guest",
                        CaseFile.class)
                .setParameter("worker", workerId)
                .setParameter("guest", AccessKind.GUEST)
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
