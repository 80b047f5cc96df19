package org.makewhole.deadline.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.makewhole.calendar.Closure;

/** The closures of the organisation that the transaction is bound to. */
@ApplicationScoped
public class ClosureBook {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** All of them, by their first day, for computations. */
    public List<Closure> all() {
        return rows().stream().map(OrganizationClosure::closure).toList();
    }

    List<OrganizationClosure> rows() {
        return entityManager
                .createNamedQuery("OrganizationClosure.all", OrganizationClosure.class)
                .getResultList();
    }

    void add(OrganizationClosure closure) {
        entityManager.persist(closure);
    }

    void remove(OrganizationClosure closure) {
        entityManager.remove(closure);
    }
}
