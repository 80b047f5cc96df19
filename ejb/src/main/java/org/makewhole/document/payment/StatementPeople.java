package org.makewhole.document.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.party.Worker;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.CaseClaimants;

/** The people whose money a case is about, and what the employer has still to bring them. */
@Dependent
class StatementPeople {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CaseClaimants claimants;

    /**
     * One of them; empty for who is none.
     *
     * @param workerId null for the first of them
     */
    Optional<Worker> find(CaseFile caseFile, Long workerId) {
        return all(caseFile).stream()
                .filter(one -> workerId == null || one.getId().equals(workerId))
                .findFirst();
    }

    /** All of them, the claimant of the case first; none in a case that names nobody. */
    List<Worker> all(CaseFile caseFile) {
        List<Long> ids =
                claimants.of(caseFile).stream()
                        .map(CaseClaimant::workerId)
                        .filter(Objects::nonNull)
                        .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Worker> workers =
                entityManager
                        .createQuery("SELECT w FROM Worker w WHERE w.id IN :ids", Worker.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Worker::getId, Function.identity()));
        return ids.stream().map(workers::get).filter(Objects::nonNull).toList();
    }

    /** The day of the first payment of a settlement or an order that is not made in full. */
    Optional<LocalDate> findNextPayment(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p.dueOn FROM Promise p WHERE p.caseId = :id AND p.kind ="
                                + " org.makewhole.settlement.promise.PromiseKind.PAYMENT"
                                + " AND p.state IN"
                                + " (org.makewhole.settlement.promise.PromiseState.OPEN,"
                                + " org.makewhole.settlement.promise.PromiseState.PARTLY_KEPT,"
                                + " org.makewhole.settlement.promise.PromiseState.BROKEN)"
                                + " ORDER BY p.dueOn",
                        LocalDate.class)
                .setParameter("id", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
