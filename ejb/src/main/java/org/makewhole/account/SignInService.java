package org.makewhole.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.makewhole.shared.security.Caller;

/** Checks who someone is. Open to everybody by its nature; it reveals nothing but yes or no. */
@Stateless
@PermitAll
public class SignInService {
    private static final int LONGEST_PASSWORD = 512;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private PasswordHashing hashing;

    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        hashOfNobody = hashing.hash("an address that does not exist");
    }

    /**
     * Checks an address and a password.
     *
     * @return the identity, or empty for an unknown address, a wrong password, a closed account and
     *     a person without an organisation alike; each costs one hash
     */
    public Optional<Identity> authenticate(String email, String password) {
        if (password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        Optional<Account> account = findByEmail(email);
        String stored = account.map(Account::getPasswordHash).orElse(hashOfNobody);
        boolean matches = hashing.matches(password, stored);
        if (account.isEmpty() || !matches || !account.get().isActive()) {
            return Optional.empty();
        }
        if (hashing.isOutdated(stored)) {
            account.get().renewPasswordHash(hashing.hash(password));
        }
        return membershipsOf(account.get()).stream().findFirst().map(SignInService::identity);
    }

    private Optional<Account> findByEmail(String email) {
        return entityManager
                .createNamedQuery("Account.byEmail", Account.class)
                .setParameter("email", Account.canonical(email))
                .getResultStream()
                .findFirst();
    }

    private List<Membership> membershipsOf(Account account) {
        return entityManager
                .createNamedQuery("Membership.ofAccount", Membership.class)
                .setParameter("account", account.getId())
                .getResultList();
    }

    private static Identity identity(Membership membership) {
        return new Identity(
                new Caller(membership.getOrganizationId(), membership.getAccountId()),
                membership.getRole().permissions());
    }
}
