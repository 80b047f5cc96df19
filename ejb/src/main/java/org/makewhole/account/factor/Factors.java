package org.makewhole.account.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.account.Account;
import org.makewhole.account.passkey.Passkeys;
import org.makewhole.organization.Organization;
import org.makewhole.shared.error.NotFoundException;

/** Every question to the tables of second factors, within the organisation that is bound. */
@Dependent
class Factors {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Passkeys passkeys;

    Optional<AuthenticatorApp> findAuthenticator(long accountId) {
        return entityManager
                .createNamedQuery("AuthenticatorApp.of", AuthenticatorApp.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends: two requests with one code come one after the other. */
    Optional<AuthenticatorApp> lockAuthenticator(long accountId) {
        return entityManager
                .createNamedQuery("AuthenticatorApp.of", AuthenticatorApp.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Locked, for the same reason. */
    Optional<RecoveryCode> lockRecoveryCode(long accountId, String hash) {
        return entityManager
                .createNamedQuery("RecoveryCode.unused", RecoveryCode.class)
                .setParameter("account", accountId)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    long recoveryCodesLeft(long accountId) {
        return entityManager
                .createNamedQuery("RecoveryCode.left", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    boolean hasAny(long accountId) {
        return findAuthenticator(accountId).isPresent() || !passkeys.rows(accountId).isEmpty();
    }

    FactorOverview overview(long accountId) {
        Optional<AuthenticatorApp> app = findAuthenticator(accountId);
        return new FactorOverview(
                app.map(AuthenticatorApp::getAddedAt).orElse(null),
                app.map(AuthenticatorApp::getLastUsedAt).orElse(null),
                passkeys.rows(accountId),
                recoveryCodesLeft(accountId));
    }

    Optional<SecondFactorRule> findRule() {
        return entityManager
                .createNamedQuery("SecondFactorRule.own", SecondFactorRule.class)
                .getResultStream()
                .findFirst();
    }

    /** The people of the organisation who have an app or a passkey. */
    Set<Long> accountsWithAny() {
        return Stream.concat(
                        entityManager
                                .createNamedQuery("AuthenticatorApp.accounts", Long.class)
                                .getResultStream(),
                        passkeys.accounts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    String email(long accountId) {
        Account account = entityManager.find(Account.class, accountId);
        if (account == null) {
            throw new NotFoundException();
        }
        return account.getEmail();
    }

    String organizationName(int organizationId) {
        return findOrganization(organizationId).orElseThrow().getName();
    }

    Optional<Organization> findOrganization(int organizationId) {
        return Optional.ofNullable(entityManager.find(Organization.class, organizationId));
    }

    /** Old codes out, new ones in. */
    void replaceRecoveryCodes(long accountId, List<String> codes, Instant now) {
        removeRecoveryCodes(accountId);
        codes.forEach(code -> entityManager.persist(new RecoveryCode(accountId, code, now)));
    }

    void removeRecoveryCodes(long accountId) {
        remove("RecoveryCode.remove", accountId);
    }

    void removeAuthenticator(long accountId) {
        remove("AuthenticatorApp.remove", accountId);
    }

    /** All of a person's; the count of apps and passkeys among them. */
    int removeAll(long accountId) {
        removeRecoveryCodes(accountId);
        return remove("AuthenticatorApp.remove", accountId) + passkeys.removeAll(accountId);
    }

    private int remove(String query, long accountId) {
        return entityManager
                .createNamedQuery(query)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    void add(Object row) {
        entityManager.persist(row);
    }

    void remove(Object row) {
        entityManager.remove(row);
    }
}
