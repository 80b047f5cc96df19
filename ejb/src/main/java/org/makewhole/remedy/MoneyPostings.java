package org.makewhole.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.Duplicates;
import org.makewhole.wage.Violation;

/** Every query on postings. */
@Dependent
class MoneyPostings {
    private static final List<MoneyComponent> WORKERS =
            Stream.of(MoneyComponent.values()).filter(MoneyComponent::isWorkers).toList();

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;

    void add(MoneyPosting posting) {
        entityManager.persist(posting);
    }

    void add(MoneyConfirmation confirmation) {
        entityManager.persist(confirmation);
    }

    boolean isConfirmed(long id) {
        return !entityManager
                .createQuery(
                        "SELECT c.id FROM MoneyConfirmation c WHERE c.postingId = :id", Long.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** What a payout posted and nobody took back. */
    List<MoneyPosting> ofDisbursement(long disbursementId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM MoneyPosting p WHERE p.disbursementId = :id"
                                + " AND p.reversesId IS NULL AND NOT EXISTS (SELECT r.id"
                                + " FROM MoneyPosting r WHERE r.reversesId = p.id)",
                        MoneyPosting.class)
                .setParameter("id", disbursementId)
                .getResultList();
    }

    /** What was recorded as paid by hand and not taken back, the latest first. */
    List<MoneyPosting> paidByHand(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM MoneyPosting p WHERE p.caseId = :id AND p.stage = :paid"
                                + " AND p.disbursementId IS NULL AND p.reversesId IS NULL"
                                + " AND NOT EXISTS (SELECT r.id FROM MoneyPosting r"
                                + " WHERE r.reversesId = p.id)"
                                + " ORDER BY p.effectiveOn DESC, p.id DESC",
                        MoneyPosting.class)
                .setParameter("id", caseId)
                .setParameter("paid", MoneyStage.PAID)
                .getResultList();
    }

    /**
     * Sends what was added to the database now, so that the second of two equal requests, or of two
     * reversals, is told so and not failed at the end of the transaction.
     *
     * @throws BusinessException {@code savedMeanwhile}
     */
    void settle() {
        Duplicates.settle(entityManager);
    }

    Optional<MoneyPosting> find(long id) {
        return Optional.ofNullable(entityManager.find(MoneyPosting.class, id));
    }

    List<MoneyPosting> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM MoneyPosting p WHERE p.caseId = :id"
                                + " ORDER BY p.effectiveOn DESC, p.id DESC",
                        MoneyPosting.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    List<StageSum> sums(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT NEW org.makewhole.remedy.StageSum(p.caseId, p.violation,"
                                        + " p.component, p.stage, SUM(p.amount))"
                                        + " FROM MoneyPosting p"
                                        + " JOIN CaseFile c ON c.id = p.caseId"
                                        + " WHERE p.caseId IN :cases AND "
                                        + visible.condition("c")
                                        + " GROUP BY p.caseId, p.violation, p.component,"
                                        + " p.stage",
                                StageSum.class))
                .setParameter("cases", caseIds)
                .getResultList();
    }

    /**
     * What is due to the workers in each case: added up claimant by claimant, since an agreement
     * takes the place of an award for those alone who agreed.
     */
    Map<Long, BigDecimal> due(Collection<Long> caseIds) {
        Map<List<Object>, Map<MoneyStage, BigDecimal>> ofClaimant = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT p.caseId, p.workerId, p.stage, SUM(p.amount) FROM MoneyPosting p"
                                + " WHERE p.caseId IN :cases AND p.stage IN :stages"
                                + " AND p.component IN :workers"
                                + " GROUP BY p.caseId, p.workerId, p.stage",
                        Object[].class)
                .setParameter("cases", caseIds)
                .setParameter("stages", List.of(MoneyStage.AGREED, MoneyStage.AWARDED))
                .setParameter("workers", WORKERS)
                .getResultStream()
                .forEach(
                        row ->
                                ofClaimant
                                        .computeIfAbsent(
                                                Arrays.asList(row[0], row[1]),
                                                any -> new EnumMap<>(MoneyStage.class))
                                        .put((MoneyStage) row[2], (BigDecimal) row[3]));
        Map<Long, BigDecimal> due = new HashMap<>();
        ofClaimant.forEach(
                (claimant, sums) ->
                        due.merge(
                                (Long) claimant.get(0),
                                StageTotals.of(sums).due(),
                                BigDecimal::add));
        return due;
    }

    List<Standing> standing(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT NEW org.makewhole.remedy.Standing(p.stage, p.workerId,"
                                + " p.violation, p.component, SUM(p.amount)) FROM MoneyPosting p"
                                + " WHERE p.caseId = :id GROUP BY p.stage, p.workerId,"
                                + " p.violation, p.component",
                        Standing.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The wages that stand in a stage of a case, by worker and violation. */
    Map<Long, Map<Violation, BigDecimal>> standing(long caseId, MoneyStage stage) {
        return standing(caseId, stage, MoneyComponent.WAGES);
    }

    /** What stands in a stage of a case for one component, by worker and violation. */
    Map<Long, Map<Violation, BigDecimal>> standing(
            long caseId, MoneyStage stage, MoneyComponent component) {
        Map<Long, Map<Violation, BigDecimal>> standing = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT p.workerId, p.violation, SUM(p.amount) FROM MoneyPosting p"
                                + " WHERE p.caseId = :id AND p.stage = :stage"
                                + " AND p.component = :component GROUP BY p.workerId, p.violation",
                        Object[].class)
                .setParameter("id", caseId)
                .setParameter("stage", stage)
                .setParameter("component", component)
                .getResultStream()
                .forEach(
                        row ->
                                standing.computeIfAbsent(
                                                (Long) row[0],
                                                any -> new EnumMap<>(Violation.class))
                                        .put((Violation) row[1], (BigDecimal) row[2]));
        return standing;
    }

    /**
     * Whether all ids that are not null are workers of the organisation, none of them the claimant
     * of a case that is kept from the caller.
     */
    boolean areWorkers(Collection<Long> ids) {
        List<Long> named = ids.stream().filter(Objects::nonNull).toList();
        return named.isEmpty()
                || visible.bind(
                                        entityManager.createQuery(
                                                "SELECT COUNT(w) FROM Worker w WHERE w.id IN :ids"
                                                        + " AND (NOT EXISTS (SELECT f.id FROM"
                                                        + " CaseFile f WHERE f.workerId = w.id)"
                                                        + " OR EXISTS (SELECT c.id FROM CaseFile c"
                                                        + " WHERE c.workerId = w.id AND "
                                                        + visible.condition("c")
                                                        + "))",
                                                Long.class))
                                .setParameter("ids", named)
                                .getSingleResult()
                        == named.size();
    }

    boolean isReversed(long id) {
        return !entityManager
                .createQuery("SELECT p.id FROM MoneyPosting p WHERE p.reversesId = :id", Long.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Optional<MoneyPosting> findByRequest(String requestKey) {
        return entityManager
                .createQuery(
                        "SELECT p FROM MoneyPosting p WHERE p.requestKey = :key",
                        MoneyPosting.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    List<Received> received(LocalDate from, LocalDate until) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT NEW org.makewhole.remedy.Received(p.currency,"
                                        + " SUM(p.amount)) FROM MoneyPosting p"
                                        + " JOIN CaseFile c ON c.id = p.caseId"
                                        + " WHERE p.stage = org.makewhole.remedy.MoneyStage.PAID"
                                        + " AND p.component IN :workers"
                                        + " AND p.effectiveOn BETWEEN :from AND :until AND "
                                        + visible.condition("c")
                                        + " GROUP BY p.currency ORDER BY p.currency",
                                Received.class))
                .setParameter("workers", WORKERS)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
