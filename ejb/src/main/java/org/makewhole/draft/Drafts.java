package org.makewhole.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.makewhole.shared.tenancy.Tenancy;

/** Every question to the table of drafts. */
@Dependent
class Drafts {
    private static final Duration KEPT = Duration.ofDays(14);

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;

    /** Those of a person in the bound organisation, the latest first. */
    List<Draft> of(long accountId) {
        return entityManager
                .createNamedQuery("Draft.of", Draft.class)
                .setParameter("account", accountId)
                .setParameter("after", oldest())
                .getResultList();
    }

    void add(Draft draft) {
        entityManager.persist(draft);
    }

    void remove(Draft draft) {
        entityManager.remove(draft);
    }

    void flush() {
        entityManager.flush();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Integer> organizations() {
        return entityManager
                .createQuery("SELECT o.id FROM Organization o", Integer.class)
                .getResultList();
    }

    /** Forgets what nobody came back for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(int organizationId) {
        tenancy.bindTo(organizationId);
        entityManager
                .createNamedQuery("Draft.forget")
                .setParameter("before", oldest())
                .executeUpdate();
    }

    private static Instant oldest() {
        return Instant.now().minus(KEPT);
    }
}
