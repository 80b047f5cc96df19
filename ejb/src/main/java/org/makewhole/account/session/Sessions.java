package org.makewhole.account.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every question to the table of sessions. */
@Dependent
class Sessions {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private SessionLimits limits;

    void add(AccountSession session) {
        entityManager.persist(session);
    }

    Optional<AccountSession> find(long id) {
        return Optional.ofNullable(entityManager.find(AccountSession.class, id));
    }

    /** An open session of a person whose account and place are active, with their role of now. */
    Optional<Place> findPlace(long id) {
        return entityManager
                .createNamedQuery("AccountSession.standing", Place.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<AccountSession> open(long accountId) {
        Instant now = Instant.now();
        return entityManager
                .createNamedQuery("AccountSession.open", AccountSession.class)
                .setParameter("account", accountId)
                .setParameter("seenAfter", limits.seenAfter(now))
                .setParameter("createdAfter", limits.createdAfter(now))
                .getResultList();
    }

    boolean hadFrom(long accountId, String address, Instant after) {
        return entityManager
                        .createNamedQuery("AccountSession.from", Long.class)
                        .setParameter("account", accountId)
                        .setParameter("address", address)
                        .setParameter("after", after)
                        .getSingleResult()
                > 0;
    }

    void seen(long id, Instant now) {
        entityManager
                .createNamedQuery("AccountSession.seen")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends all sessions of a person but one. */
    int endOthers(long accountId, long keptId) {
        return entityManager
                .createNamedQuery("AccountSession.endOthers")
                .setParameter("now", Instant.now())
                .setParameter("account", accountId)
                .setParameter("kept", keptId)
                .executeUpdate();
    }

    int forget(Instant before) {
        return entityManager
                .createNamedQuery("AccountSession.forget")
                .setParameter("before", before)
                .executeUpdate();
    }
}
