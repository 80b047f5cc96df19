package org.makewhole.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.makewhole.account.role.RoleRights;
import org.makewhole.shared.security.Caller;

/** Checks who someone is. Open to everybody by its nature; it reveals nothing but yes or no. */
@Stateless
@PermitAll
public class SignInService {
    private static final int LONGEST_PASSWORD = 512;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private PasswordHashing hashing;
    @Inject private RoleRights rights;

    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        hashOfNobody = hashing.hash("an address that does not exist");
    }

    /**
     * Checks an address and a password.
     *
     * @return the identity, or empty for an unknown address, a wrong password, a closed account and
     *     a person without an organisation alike; a refusal costs two hashes
     */
    public Optional<Identity> authenticate(String email, String password) {
        if (password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        Optional<Account> account = findByEmail(email);
        List<Membership> places =
                account.filter(Account::isActive).map(this::membershipsOf).orElse(List.of());
        String stored = account.map(Account::getPasswordHash).orElse(hashOfNobody);
        if (hashing.matches(password, stored)) {
            account.filter(known -> hashing.isOutdated(stored))
                    .ifPresent(known -> known.renewPasswordHash(hashing.hash(password)));
            return places.stream()
                    .filter(place -> place.findPasswordHash().isEmpty())
                    .findFirst()
                    .map(this::identity);
        }
        return openedAlone(places, password).map(this::identity);
    }

    /**
     * The place that this password opens and no other does; one more hash also where there is none.
     */
    private Optional<Membership> openedAlone(List<Membership> places, String password) {
        List<Membership> locked =
                places.stream().filter(place -> place.findPasswordHash().isPresent()).toList();
        if (locked.isEmpty()) {
            hashing.matches(password, hashOfNobody);
        }
        Optional<Membership> opened =
                locked.stream()
                        .filter(
                                place ->
                                        hashing.matches(
                                                password, place.findPasswordHash().orElseThrow()))
                        .findFirst();
        opened.filter(place -> hashing.isOutdated(place.findPasswordHash().orElseThrow()))
                .ifPresent(place -> place.openWith(hashing.hash(password)));
        return opened;
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

    private Identity identity(Membership membership) {
        return new Identity(
                new Caller(membership.getOrganizationId(), membership.getAccountId()),
                rights.of(membership.getOrganizationId(), membership.getRole()));
    }
}
