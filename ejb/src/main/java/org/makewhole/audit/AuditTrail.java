package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Writes the trail, within the transaction and the organisation of the change it records. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Authors authors;

    /**
     * Records a deed of the current caller.
     *
     * @param details before and after in a few words, without names of persons
     */
    public void record(AuditAction action, AuditSubject subject, String details) {
        record(authors.current(), Instant.now(), action, subject, details);
    }

    /**
     * Records a deed of somebody else at another time: of the platform itself, or in a
     * demonstration.
     *
     * @param details before and after in a few words, without names of persons
     */
    public void record(
            Author author, Instant at, AuditAction action, AuditSubject subject, String details) {
        entityManager.persist(new AuditEntry(author, at, action, subject, details));
    }
}
