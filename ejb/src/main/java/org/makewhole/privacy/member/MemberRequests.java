package org.makewhole.privacy.member;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.review.MemberNames;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on places and on requests to forget who had one, in the caller's organisation. */
@Dependent
class MemberRequests {
    private static final int MOST_SHOWN = 200;

    private static final String PLACE =
            "SELECT m.id, m.accountId, m.active, m.erasedOn FROM Membership m"
                    + " WHERE m.organizationId = :organization AND ";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private MemberNames names;
    @Inject private CurrentCaller caller;

    /** By the id of the membership. */
    Optional<MemberPlace> findPlace(long membershipId) {
        return place("m.id = :id", membershipId, LockModeType.NONE);
    }

    /** The same; those who decide on it at the same moment take turns. */
    Optional<MemberPlace> lockPlace(long membershipId) {
        entityManager
                .createNamedQuery("Membership.byId", org.makewhole.account.Membership.class)
                .setParameter("organization", caller.get().organizationId())
                .setParameter("id", membershipId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return findPlace(membershipId);
    }

    /** By the account. */
    Optional<MemberPlace> findPlaceOf(long accountId) {
        return place("m.accountId = :id", accountId, LockModeType.NONE);
    }

    private Optional<MemberPlace> place(String condition, long id, LockModeType lock) {
        int organization = caller.get().organizationId();
        return entityManager
                .createQuery(PLACE + condition, Object[].class)
                .setParameter("organization", organization)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .map(
                        row ->
                                new MemberPlace(
                                        (Long) row[0],
                                        (Long) row[1],
                                        names.find(organization, (Long) row[1]).orElseThrow(),
                                        (Boolean) row[2],
                                        (LocalDate) row[3]));
    }

    void add(MemberErasureRequest request) {
        entityManager.persist(request);
    }

    Optional<MemberErasureRequest> find(long accountId, long requestId) {
        return Optional.ofNullable(entityManager.find(MemberErasureRequest.class, requestId))
                .filter(request -> request.getAccountId() == accountId);
    }

    List<MemberErasureRequest> of(long accountId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM MemberErasureRequest r WHERE r.accountId = :account"
                                + " ORDER BY r.askedAt DESC, r.id DESC",
                        MemberErasureRequest.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Waiting and decided ones, the latest first. */
    List<MemberErasureRequest> all() {
        return entityManager
                .createQuery(
                        "SELECT r FROM MemberErasureRequest r ORDER BY r.askedAt DESC, r.id DESC",
                        MemberErasureRequest.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }
}
