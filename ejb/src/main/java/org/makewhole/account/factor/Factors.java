package org.makewhole.account.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.account.Account;
import org.makewhole.organization.Organization;

/** Every question to the tables of second factors, within the organisation that is bound. */
@Dependent
class Factors {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

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

    List<PasskeyRow> passkeyRows(long accountId) {
        return entityManager
                .createNamedQuery("Passkey.rows", PasskeyRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    List<Passkey> passkeys(long accountId) {
        return entityManager
                .createNamedQuery("Passkey.of", Passkey.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<Passkey> findPasskey(long accountId, long id) {
        return Optional.ofNullable(entityManager.find(Passkey.class, id))
                .filter(key -> key.getAccountId() == accountId);
    }

    /** Locked, so that its counter goes up one answer at a time. */
    Optional<Passkey> lockPasskey(byte[] credentialId) {
        return entityManager
                .createNamedQuery("Passkey.byCredential", Passkey.class)
                .setParameter("credential", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean hasAny(long accountId) {
        return findAuthenticator(accountId).isPresent() || !passkeys(accountId).isEmpty();
    }

    FactorOverview overview(long accountId) {
        Optional<AuthenticatorApp> app = findAuthenticator(accountId);
        return new FactorOverview(
                app.map(AuthenticatorApp::getAddedAt).orElse(null),
                app.map(AuthenticatorApp::getLastUsedAt).orElse(null),
                passkeyRows(accountId),
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
        return Stream.of("AuthenticatorApp.accounts", "Passkey.accounts")
                .map(query -> entityManager.createNamedQuery(query, Long.class))
                .flatMap(TypedQuery::getResultStream)
                .collect(Collectors.toUnmodifiableSet());
    }

    String email(long accountId) {
        return entityManager.find(Account.class, accountId).getEmail();
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
        return Stream.of("AuthenticatorApp.remove", "Passkey.remove")
                .mapToInt(query -> remove(query, accountId))
                .sum();
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

    void flush() {
        entityManager.flush();
    }
}
