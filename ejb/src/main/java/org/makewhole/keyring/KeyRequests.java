package org.makewhole.keyring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.makewhole.audit.review.MemberNames;
import org.makewhole.organization.Organization;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;

/** The requests of the caller's organisation. */
@Dependent
class KeyRequests {
    private static final int MOST_SHOWN = 20;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;
    @Inject private MemberNames names;

    private List<KeyRequest> latest(List<KeyOperation> operations) {
        return entityManager
                .createQuery(
                        "SELECT r FROM KeyRequest r WHERE r.operation IN :operations"
                                + " ORDER BY r.askedAt DESC, r.id DESC",
                        KeyRequest.class)
                .setParameter("operations", operations)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    List<KeyRequestRow> rows(List<KeyOperation> operations) {
        Instant now = Instant.now();
        long viewer = caller.get().accountId();
        Map<Long, String> known = names.of(caller.get().organizationId());
        return latest(operations).stream().map(one -> one.row(now, viewer, known)).toList();
    }

    /**
     * @throws BusinessException {@code keyRequestWaits} when another one does
     */
    KeyRequest add(KeyOperation operation, List<KeyOperation> others) {
        Instant now = Instant.now();
        if (latest(others).stream().anyMatch(one -> one.isWaiting(now))) {
            throw new BusinessException("keyRequestWaits");
        }
        KeyRequest request = new KeyRequest(operation, caller.get().accountId(), now);
        entityManager.persist(request);
        return request;
    }

    /**
     * One of some kinds, as the person saw it.
     *
     * @throws NotFoundException for any other
     * @throws StaleRecordException when it was changed meanwhile
     */
    KeyRequest get(long id, int version, List<KeyOperation> operations) {
        KeyRequest request = entityManager.find(KeyRequest.class, id);
        if (request == null || !operations.contains(request.getOperation())) {
            throw new NotFoundException();
        }
        if (request.getVersion() != version) {
            throw new StaleRecordException();
        }
        return request;
    }

    /** The code of an organisation by its id, for all of them. */
    Map<Integer, String> codes() {
        return entityManager
                .createQuery("SELECT o FROM Organization o", Organization.class)
                .getResultStream()
                .collect(Collectors.toMap(Organization::getId, Organization::getCode));
    }
}
