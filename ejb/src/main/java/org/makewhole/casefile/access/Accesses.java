package org.makewhole.casefile.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.consent.CaseClaimants;
import org.makewhole.consent.ConsentUse;
import org.makewhole.consent.Consents;
import org.makewhole.consent.LiveConsent;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on who is named in a case. */
@Dependent
class Accesses {

    /** In the answer to a refused share. */
    private static final int MOST_NAMED = 3;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;
    @Inject private Consents consents;
    @Inject private CaseClaimants claimants;

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
     * Until when a guest may see a case: the end that is wished, or the first end of a claimant's
     * consent.
     *
     * @throws BusinessException {@code consentMissing}; {@code consentMissingOf} where there are
     *     several claimants, with the names of those who did not agree
     */
    Instant guestUntil(CaseFile caseFile, long accountId, Instant wished) {
        Set<Long> workers = claimants.of(caseFile.getId());
        requireAll(workers, caseFile.getId(), accountId);
        return workers.stream()
                .map(worker -> consents.require(use(worker, caseFile, accountId)).getUntil())
                .reduce(wished, (one, other) -> one.isBefore(other) ? one : other);
    }

    private void requireAll(Set<Long> workers, long caseId, long accountId) {
        List<Long> silent =
                workers.stream()
                        .filter(
                                worker ->
                                        consents.find(ConsentUse.guest(worker, caseId, accountId))
                                                .isEmpty())
                        .toList();
        if (silent.isEmpty()) {
            return;
        }
        if (workers.size() == 1) {
            throw new BusinessException("consentMissing");
        }
        throw new BusinessException(
                "consentMissingOf",
                claimants.workers(silent.subList(0, Math.min(MOST_NAMED, silent.size()))).stream()
                        .map(Worker::getName)
                        .collect(Collectors.joining(", ")),
                silent.size());
    }

    /** Whether what names somebody in a case counts; a guest's needs the claimants' consent too. */
    boolean counts(CaseAccess access, CaseFile caseFile, Instant now) {
        return access.counts(now)
                && (access.getKind() != AccessKind.GUEST
                        || claimants.of(caseFile.getId()).stream()
                                .allMatch(
                                        worker ->
                                                consents.find(
                                                                use(
                                                                        worker,
                                                                        caseFile,
                                                                        access.getAccountId()))
                                                        .isPresent()));
    }

    private static ConsentUse use(long workerId, CaseFile caseFile, long accountId) {
        return ConsentUse.guest(workerId, caseFile.getId(), accountId);
    }

    /** The cases that speak of a worker and that a guest was given to see. */
    List<CaseFile> sharedOf(long workerId) {
        Set<Long> cases = claimants.casesOf(workerId);
        if (cases.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT DISTINCT c FROM CaseAccess x JOIN CaseFile c ON c.id = x.caseId"
                                + " WHERE c.id IN :cases AND x.kind = :guest",
                        CaseFile.class)
                .setParameter("cases", cases)
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
