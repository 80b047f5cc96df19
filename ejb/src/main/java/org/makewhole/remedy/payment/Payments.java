package org.makewhole.remedy.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.persistence.Duplicates;

/** The queries over payments. */
@Dependent
class Payments {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;

    void add(EmployerPayment payment) {
        entityManager.persist(payment);
    }

    /**
     * Sends what changed to the database now, so that the second of two is told so.
     *
     * @throws BusinessException {@code savedMeanwhile}
     */
    void settle() {
        Duplicates.settle(entityManager);
    }

    /**
     * Makes whoever does the same at this moment come second.
     *
     * @throws StaleRecordException for who does
     */
    void claim(EmployerPayment payment) {
        entityManager.lock(payment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        settle();
    }

    List<EmployerPayment> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM EmployerPayment p WHERE p.caseId = :id"
                                + " ORDER BY p.receivedOn DESC, p.id DESC",
                        EmployerPayment.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    Optional<EmployerPayment> findByRequest(String requestKey) {
        return entityManager
                .createQuery(
                        "SELECT p FROM EmployerPayment p WHERE p.requestKey = :key",
                        EmployerPayment.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    Map<Long, String> names(Collection<Long> workers) {
        Map<Long, String> names = new HashMap<>();
        List<Long> named = workers.stream().filter(Objects::nonNull).distinct().toList();
        if (!named.isEmpty()) {
            entityManager
                    .createQuery("SELECT w FROM Worker w WHERE w.id IN :ids", Worker.class)
                    .setParameter("ids", named)
                    .getResultStream()
                    .forEach(worker -> names.put(worker.getId(), worker.getName()));
        }
        return names;
    }
}
