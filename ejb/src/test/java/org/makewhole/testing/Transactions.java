package org.makewhole.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** One transaction around code of a test, bound to no organisation. */
@Stateless
@PermitAll
public class Transactions {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    public <T> T within(Function<EntityManager, T> work) {
        return work.apply(entityManager);
    }
}
