package org.makewhole.singlesignon;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.makewhole.account.Account;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.organization.Organization;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Providers and whom they vouch for. Asked before anybody is signed in, so the methods that name an
 * organisation bind to it themselves, each in a transaction of its own: none is held open while a
 * provider is asked.
 */
@Dependent
class IdentityProviders {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private AuditTrail audit;

    /** The provider of the bound organisation. */
    Optional<IdentityProvider> findOwn() {
        return entityManager
                .createQuery("SELECT p FROM IdentityProvider p", IdentityProvider.class)
                .getResultStream()
                .findFirst();
    }

    void add(IdentityProvider provider) {
        entityManager.persist(provider);
    }

    /** Removes the provider of the bound organisation, and all that it vouched for. */
    void remove(IdentityProvider provider) {
        entityManager.createQuery("DELETE FROM IdentityLink l").executeUpdate();
        entityManager.remove(provider);
    }

    /** An organisation by its short code, if it signs in by a provider at this moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<ProviderOffer> findOffer(String code) {
        return entityManager
                .createQuery(
                        "SELECT o FROM Organization o WHERE o.code = :code", Organization.class)
                .setParameter("code", code.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .flatMap(this::offerOf);
    }

    /** An organisation by its id, if it signs in by a provider at this moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<ProviderOffer> findOffer(int organizationId) {
        return offerOf(entityManager.find(Organization.class, organizationId));
    }

    private Optional<ProviderOffer> offerOf(Organization organization) {
        return findActive(organization.getId())
                .map(
                        provider ->
                                new ProviderOffer(
                                        organization.getId(),
                                        organization.getCode(),
                                        provider.getIssuer().getHost()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<IdentityProvider> find(int organizationId) {
        return findActive(organizationId);
    }

    private Optional<IdentityProvider> findActive(int organizationId) {
        tenancy.bindTo(organizationId);
        return findOwn().filter(IdentityProvider::isActive);
    }

    /**
     * The member whom the provider vouches for. The first time they are found by the address, which
     * ties them together for good.
     *
     * @throws SignOnException {@link SignOnProblem#ADDRESS_NOT_VERIFIED}, {@link
     *     SignOnProblem#NO_MEMBER}
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long getMember(int organizationId, VerifiedIdentity identity) {
        tenancy.bindTo(organizationId);
        Optional<Long> known =
                links("l.subject = :subject", identity)
                        .setParameter("subject", identity.subject())
                        .getResultStream()
                        .findFirst()
                        .map(IdentityLink::getAccountId);
        long account = known.orElseGet(() -> linked(organizationId, identity));
        if (!isActive(organizationId, account)) {
            throw new SignOnException(SignOnProblem.NO_MEMBER, "the place is closed");
        }
        return account;
    }

    private long linked(int organizationId, VerifiedIdentity identity) {
        String email =
                identity.email()
                        .orElseThrow(
                                () ->
                                        new SignOnException(
                                                SignOnProblem.ADDRESS_NOT_VERIFIED,
                                                identity.subject()));
        long account =
                accounts(organizationId, email).stream()
                        .findFirst()
                        .orElseThrow(() -> new SignOnException(SignOnProblem.NO_MEMBER, "none"));
        boolean taken =
                links("l.accountId = :account", identity)
                        .setParameter("account", account)
                        .getResultStream()
                        .findAny()
                        .isPresent();
        if (taken) {
            throw new SignOnException(
                    SignOnProblem.NO_MEMBER, "the address belonged to somebody else before");
        }
        entityManager.persist(new IdentityLink(identity.issuer(), identity.subject(), account));
        audit.record(
                AuditAction.IDENTITY_LINKED,
                new AuditSubject("Membership", account, identity.issuer().getHost()),
                "");
        return account;
    }

    private TypedQuery<IdentityLink> links(String condition, VerifiedIdentity identity) {
        return entityManager
                .createQuery(
                        "SELECT l FROM IdentityLink l WHERE l.issuer = :issuer AND " + condition,
                        IdentityLink.class)
                .setParameter("issuer", identity.issuer().toString());
    }

    /** Members only: an account that has a place elsewhere is nobody here. */
    private List<Long> accounts(int organizationId, String email) {
        return entityManager
                .createQuery(
                        "SELECT m.accountId FROM Membership m, Account a WHERE a.id = m.accountId"
                                + " AND m.organizationId = :organization AND m.active = TRUE"
                                + " AND a.active = TRUE AND a.emailIndex = :email",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("email", Account.indexOf(email))
                .getResultList();
    }

    private boolean isActive(int organizationId, long account) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(m) FROM Membership m, Account a"
                                        + " WHERE a.id = m.accountId AND m.active = TRUE"
                                        + " AND a.active = TRUE AND m.accountId = :account"
                                        + " AND m.organizationId = :organization",
                                Long.class)
                        .setParameter("organization", organizationId)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }
}
