package org.makewhole.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.organization.Organization;

/**
 * The members of one organisation. A membership is not tenant-owned, so that no filter adds the
 * organisation: every question here names it.
 */
@Dependent
class Members {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** The active ones first, by name. */
    List<MemberRow> rows(int organizationId) {
        return entityManager
                .createNamedQuery("Membership.rows", Object[].class)
                .setParameter("organization", organizationId)
                .getResultStream()
                .map(row -> ((Membership) row[0]).row((Account) row[1]))
                .sorted(
                        Comparator.comparing(MemberRow::active, Comparator.reverseOrder())
                                .thenComparing(MemberRow::displayName, Colleague.BY_NAME))
                .toList();
    }

    Optional<Membership> find(int organizationId, long membershipId) {
        return entityManager
                .createNamedQuery("Membership.byId", Membership.class)
                .setParameter("organization", organizationId)
                .setParameter("id", membershipId)
                .getResultStream()
                .findFirst();
    }

    /** Active or not. */
    Optional<Membership> findOfAccount(int organizationId, long accountId) {
        return entityManager
                .createNamedQuery("Membership.ofAccountIn", Membership.class)
                .setParameter("organization", organizationId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** All places of a person, also those that were closed. */
    List<Membership> ofAccount(long accountId) {
        return entityManager
                .createNamedQuery("Membership.allOfAccount", Membership.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * The active members, locked until the transaction ends, so that two administrators who close
     * each other at the same moment do so one after the other.
     */
    List<Membership> lockActive(int organizationId) {
        return entityManager
                .createNamedQuery("Membership.active", Membership.class)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All places of an organisation that nobody has entered yet; none once somebody has. */
    List<Membership> awaited(String code) {
        return entityManager
                .createNamedQuery("Membership.awaited", Membership.class)
                .setParameter("code", code)
                .getResultList();
    }

    Optional<Account> findAccount(String email) {
        return entityManager
                .createNamedQuery("Account.byEmail", Account.class)
                .setParameter("email", Account.indexOf(email))
                .getResultStream()
                .findFirst();
    }

    /** What others know of a person, of which no password may be made. */
    List<String> knownOf(Account account) {
        Stream<String> workplaces =
                ofAccount(account.getId()).stream()
                        .map(place -> reference(Organization.class, place.getOrganizationId()))
                        .map(Organization::getName);
        return Stream.concat(Stream.of(account.getEmail(), account.getDisplayName()), workplaces)
                .toList();
    }

    void add(Object row) {
        entityManager.persist(row);
    }

    <T> T reference(Class<T> type, Object id) {
        return entityManager.find(type, id);
    }

    void flush() {
        entityManager.flush();
    }
}
