package org.makewhole.remedy.disbursement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.party.Worker;
import org.makewhole.shared.tenancy.TenantEntity;

/** The queries over payouts. */
@Dependent
class Disbursements {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;

    void add(TenantEntity row) {
        entityManager.persist(row);
    }

    void flush() {
        entityManager.flush();
    }

    /** A payout whoever asks, locked until the transaction ends. */
    Optional<Disbursement> lock(long id) {
        return Optional.ofNullable(
                entityManager.find(Disbursement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    CaseFile caseOf(Disbursement one) {
        return entityManager.find(CaseFile.class, one.getCaseId());
    }

    List<Disbursement> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Disbursement d WHERE d.caseId = :id"
                                + " ORDER BY d.plannedAt DESC, d.id DESC",
                        Disbursement.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** What of each payment of a case was divided and not given up, by the id of the payment. */
    Map<Long, BigDecimal> allocated(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT d.paymentId, SUM(d.amount) FROM Disbursement d"
                                + " WHERE d.caseId = :id AND d.state IN :counted"
                                + " GROUP BY d.paymentId",
                        Object[].class)
                .setParameter("id", caseId)
                .setParameter(
                        "counted", List.of(DisbursementState.PLANNED, DisbursementState.RELEASED))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
    }

    /** What is planned to go out of a case, added up. */
    List<PayoutPart> planned(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT NEW org.makewhole.remedy.disbursement.PayoutPart(p.workerId,"
                                + " p.violation, p.component, SUM(p.amount))"
                                + " FROM Disbursement d JOIN DisbursementPart p"
                                + " ON p.disbursementId = d.id"
                                + " WHERE d.caseId = :id AND d.state = :planned"
                                + " GROUP BY p.workerId, p.violation, p.component",
                        PayoutPart.class)
                .setParameter("id", caseId)
                .setParameter("planned", DisbursementState.PLANNED)
                .getResultList();
    }

    /** Planned, in no run, of cases that the caller may see. */
    List<Disbursement> waiting(int most) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT d FROM Disbursement d JOIN CaseFile c ON c.id = d.caseId"
                                        + " WHERE d.state = :planned AND d.runId IS NULL AND "
                                        + visible.condition("c")
                                        + " ORDER BY d.plannedAt, d.id",
                                Disbursement.class))
                .setParameter("planned", DisbursementState.PLANNED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of a run, as far as the caller may see the cases. */
    List<Disbursement> ofRun(long runId) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT d FROM Disbursement d JOIN CaseFile c ON c.id = d.caseId"
                                        + " WHERE d.runId = :run AND "
                                        + visible.condition("c")
                                        + " ORDER BY d.id",
                                Disbursement.class))
                .setParameter("run", runId)
                .getResultList();
    }

    /** Every payout of a run, whoever asks. */
    List<Disbursement> allOfRun(long runId) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Disbursement d WHERE d.runId = :run ORDER BY d.id",
                        Disbursement.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /** What a run has still to pay, whoever asks. */
    List<Long> left(long runId) {
        return entityManager
                .createQuery(
                        "SELECT d.id FROM Disbursement d WHERE d.runId = :run"
                                + " AND d.state = :planned AND d.problem IS NULL ORDER BY d.id",
                        Long.class)
                .setParameter("run", runId)
                .setParameter("planned", DisbursementState.PLANNED)
                .getResultList();
    }

    Map<Long, List<DisbursementPart>> parts(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT p FROM DisbursementPart p WHERE p.disbursementId IN :ids"
                                + " ORDER BY p.id",
                        DisbursementPart.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(DisbursementPart::getDisbursementId));
    }

    Map<Long, Worker> workers(Collection<Long> ids) {
        List<Long> named = ids.stream().filter(Objects::nonNull).distinct().toList();
        if (named.isEmpty()) {
            return new HashMap<>();
        }
        return entityManager
                .createQuery("SELECT w FROM Worker w WHERE w.id IN :ids", Worker.class)
                .setParameter("ids", named)
                .getResultStream()
                .collect(Collectors.toMap(Worker::getId, one -> one));
    }

    Map<Long, String> numbers(Collection<Long> caseIds) {
        Map<Long, String> numbers = new HashMap<>();
        if (!caseIds.isEmpty()) {
            entityManager
                    .createQuery(
                            "SELECT c.id, c.number FROM CaseFile c WHERE c.id IN :ids",
                            Object[].class)
                    .setParameter("ids", caseIds)
                    .getResultStream()
                    .forEach(row -> numbers.put((Long) row[0], (String) row[1]));
        }
        return numbers;
    }

    Optional<DisbursementRun> findRun(long id) {
        return Optional.ofNullable(entityManager.find(DisbursementRun.class, id));
    }

    List<DisbursementRun> runs(int most) {
        return entityManager
                .createQuery(
                        "SELECT r FROM DisbursementRun r ORDER BY r.madeAt DESC, r.id DESC",
                        DisbursementRun.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<DisbursementRun> running() {
        return entityManager
                .createQuery(
                        "SELECT r FROM DisbursementRun r WHERE r.state = :running",
                        DisbursementRun.class)
                .setParameter("running", RunState.RUNNING)
                .getResultList();
    }

    long count(long runId, boolean out) {
        return entityManager
                .createQuery(
                        "SELECT COUNT(d) FROM Disbursement d WHERE d.runId = :run AND "
                                + (out
                                        ? "d.state <> :planned"
                                        : "d.state = :planned AND d.problem IS NOT NULL"),
                        Long.class)
                .setParameter("run", runId)
                .setParameter("planned", DisbursementState.PLANNED)
                .getSingleResult();
    }
}
