package org.makewhole.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.party.Worker;

/** Every query on wage claims. */
@Dependent
class WageClaims {
    /** What was filed in a forum, or belongs to a closed case, is not about to be lost there. */
    private static final String NOT_DONE =
            "c.status <> org.makewhole.casefile.CaseStatus.CLOSED AND NOT EXISTS (SELECT k.id FROM"
                    + " Clock k WHERE k.subjectType = '"
                    + OpenPayday.CLOCKS
                    + "' AND k.subjectId = p.caseId AND k.ruleId = p.forum AND k.state ="
                    + " org.makewhole.deadline.clock.ClockState.MET) AND ";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;

    /** The claims of a case, the first one that was made first. */
    List<WageClaim> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM WageClaim c WHERE c.caseId = :id ORDER BY c.id",
                        WageClaim.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The claim of a claimant. */
    Optional<WageClaim> find(long caseId, Long workerId) {
        return ofCase(caseId).stream()
                .filter(claim -> Objects.equals(claim.getWorkerId(), workerId))
                .findFirst();
    }

    Optional<Worker> findWorker(Long id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(Worker.class, id));
    }

    Optional<StoredCalculation> findCalculation(long id) {
        return Optional.ofNullable(entityManager.find(StoredCalculation.class, id));
    }

    Optional<WageClaim> findClaim(Long id) {
        return Optional.ofNullable(entityManager.find(WageClaim.class, id));
    }

    /** All calculations of a claim, the latest first. */
    List<StoredCalculation> calculationsOf(WageClaim claim) {
        return entityManager
                .createQuery(
                        "SELECT k FROM StoredCalculation k WHERE k.claimId = :id ORDER BY k.id"
                                + " DESC",
                        StoredCalculation.class)
                .setParameter("id", claim.getId())
                .getResultList();
    }

    /** The last decision on each calculation of the claims of a case, in the order of time. */
    Map<Long, CalculationDecision> decisionsOf(long caseId) {
        Map<Long, CalculationDecision> last = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "SELECT d FROM CalculationDecision d JOIN WageClaim c ON c.id = d.claimId"
                                + " WHERE c.caseId = :id ORDER BY d.id",
                        CalculationDecision.class)
                .setParameter("id", caseId)
                .getResultStream()
                .forEach(
                        decision -> {
                            last.remove(decision.getCalculationId());
                            last.put(decision.getCalculationId(), decision);
                        });
        return last;
    }

    /** The calculation of a claim that was accepted last. */
    Optional<StoredCalculation> accepted(WageClaim claim) {
        return entityManager
                .createQuery(
                        "SELECT k FROM CalculationDecision d JOIN StoredCalculation k"
                                + " ON k.id = d.calculationId WHERE d.claimId = :id"
                                + " AND d.decision = org.makewhole.claim.Decision.ACCEPTED"
                                + " ORDER BY d.id DESC",
                        StoredCalculation.class)
                .setParameter("id", claim.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest calculation of a claim if nobody has decided on it. */
    Optional<StoredCalculation> waiting(WageClaim claim) {
        return entityManager
                .createQuery(
                        "SELECT k FROM StoredCalculation k WHERE k.claimId = :id"
                                + " AND NOT EXISTS (SELECT later.id FROM StoredCalculation later"
                                + " WHERE later.claimId = k.claimId AND later.id > k.id)"
                                + " AND NOT EXISTS (SELECT d.id FROM CalculationDecision d"
                                + " WHERE d.calculationId = k.id)",
                        StoredCalculation.class)
                .setParameter("id", claim.getId())
                .getResultStream()
                .findFirst();
    }

    /**
     * The claimants of a case with what holds and whether something waits: three queries, however
     * many they are.
     */
    List<ClaimantRow> rowsOf(CaseFile caseFile) {
        List<WageClaim> all = ofCase(caseFile.getId());
        Map<Long, String> names = namesOf(all);
        Map<Long, CalculationDecision> decisions = decisionsOf(caseFile.getId());
        Map<Long, BigDecimal> totals = new HashMap<>();
        Map<Long, Long> latest = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT k.id, k.claimId, k.total FROM StoredCalculation k"
                                + " WHERE k.caseId = :id ORDER BY k.id",
                        Object[].class)
                .setParameter("id", caseFile.getId())
                .getResultStream()
                .forEach(
                        row -> {
                            totals.put((Long) row[0], (BigDecimal) row[2]);
                            latest.put((Long) row[1], (Long) row[0]);
                        });
        Map<Long, Long> holds = new HashMap<>();
        decisions.values().stream()
                .filter(decision -> decision.getDecision() == Decision.ACCEPTED)
                .forEach(decision -> holds.put(decision.getClaimId(), decision.getCalculationId()));
        return all.stream()
                .map(
                        claim ->
                                new ClaimantRow(
                                        claim.getWorkerId(),
                                        names.get(claim.getWorkerId()),
                                        totals.get(holds.get(claim.getId())),
                                        caseFile.getCurrency(),
                                        latest.containsKey(claim.getId())
                                                && !decisions.containsKey(
                                                        latest.get(claim.getId()))))
                .toList();
    }

    private Map<Long, String> namesOf(List<WageClaim> all) {
        List<Long> ids = all.stream().map(WageClaim::getWorkerId).filter(Objects::nonNull).toList();
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("SELECT w FROM Worker w WHERE w.id IN :ids", Worker.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(worker -> names.put(worker.getId(), worker.getName()));
        }
        return names;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Writes what is new, for rows beside it that are written without the persistence context. */
    void flush() {
        entityManager.flush();
    }

    void lock(WageClaim claim) {
        entityManager.lock(claim, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Takes the derived paydays of claims away before new ones come in. */
    void removePaydays(Collection<Long> claimIds) {
        if (!claimIds.isEmpty()) {
            entityManager
                    .createQuery("DELETE FROM ClaimPayday p WHERE p.claimId IN :claims")
                    .setParameter("claims", claimIds)
                    .executeUpdate();
        }
    }

    /** What expires in a forum until a day, in the cases that the caller may see. */
    List<ExpiringClaim> expiring(LocalDate from, LocalDate until, int most) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT NEW org.makewhole.claim.ExpiringClaim(c.id, c.number,"
                                        + " p.forum, p.currency, SUM(p.amount), MIN(p.lastDay))"
                                        + " FROM ClaimPayday p JOIN CaseFile c ON c.id = p.caseId"
                                        + " WHERE p.lastDay BETWEEN :from AND :until AND "
                                        + NOT_DONE
                                        + visible.condition("c")
                                        + " GROUP BY c.id, c.number, p.forum, p.currency"
                                        + " ORDER BY MIN(p.lastDay), c.number",
                                ExpiringClaim.class))
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is lost between two days, by forum and currency. */
    List<ExpiringClaim.ByForum> expiringByForum(LocalDate from, LocalDate until) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT p.forum, p.currency, SUM(p.amount), COUNT(DISTINCT"
                                    + " p.caseId), MIN(p.lastDay) FROM ClaimPayday p JOIN CaseFile"
                                    + " c ON c.id = p.caseId WHERE p.lastDay BETWEEN :from AND"
                                    + " :until AND "
                                        + NOT_DONE
                                        + visible.condition("c")
                                        + " GROUP BY p.forum, p.currency ORDER BY MIN(p.lastDay)",
                                Object[].class))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(
                        row ->
                                new ExpiringClaim.ByForum(
                                        (String) row[0],
                                        (String) row[1],
                                        (BigDecimal) row[2],
                                        (Long) row[3],
                                        (LocalDate) row[4]))
                .toList();
    }

    /** Every payday of a case that is not barred, by forum and last day. */
    List<OpenPayday> paydays(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT NEW org.makewhole.claim.OpenPayday(p.forum, p.dueOn, p.lastDay,"
                                + " SUM(p.amount), p.currency) FROM ClaimPayday p"
                                + " WHERE p.caseId = :id"
                                + " GROUP BY p.forum, p.dueOn, p.lastDay, p.currency"
                                + " ORDER BY p.forum, p.dueOn",
                        OpenPayday.class)
                .setParameter("id", caseId)
                .getResultList();
    }
}
