package org.makewhole.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.makewhole.account.brake.KnownDevices;
import org.makewhole.account.brake.SignInBrake;
import org.makewhole.account.brake.SignInTry;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.account.password.PasswordRule;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.account.signin.SignInStep;
import org.makewhole.account.signin.Visitor;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.error.BusinessException;

/**
 * The way in: who someone is, where they may go, and what is still asked of them. Open to everybody
 * by its nature; it reveals nothing but yes or no.
 */
@Stateless
@PermitAll
public class SignInService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private PasswordHashing hashing;
    @Inject private SignInBrake brake;
    @Inject private KnownDevices devices;
    @Inject private SessionService sessions;
    @Inject private FailedSignIns failures;
    @Inject private KeyRings keyRings;
    @Inject @Any private Instance<SignInStep> steps;

    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        hashOfNobody = hashing.hash("an address that does not exist");
    }

    /**
     * Checks an address and a password.
     *
     * @return the person, or empty for an unknown address, a wrong password, a closed account and a
     *     person without an organisation alike; a refusal costs two hashes
     * @throws BusinessException {@code signInWait} with the minutes to wait, {@code passwordBusy}
     */
    public Optional<ProvenPerson> checkPassword(String email, String password, Visitor visitor) {
        Optional<Account> account = findByEmail(email);
        SignInTry noted = noted(Account.canonical(email), account, visitor);
        Optional<ProvenPerson> person = proven(email, account, password);
        if (person.isPresent()) {
            brake.forgive(noted);
        } else {
            brake.fail(noted, account.map(Account::getId));
        }
        return person;
    }

    private SignInTry noted(String email, Optional<Account> account, Visitor visitor) {
        boolean knownDevice =
                account.filter(known -> devices.knows(known.getId(), visitor.deviceToken()))
                        .isPresent();
        boolean familiar =
                knownDevice
                        || account.filter(
                                        known -> sessions.hadFrom(known.getId(), visitor.address()))
                                .isPresent();
        SignInTry noted = brake.note(email, visitor, familiar, knownDevice);
        Optional<Duration> wait = brake.findWait(noted);
        if (wait.isPresent()) {
            throw new BusinessException("signInWait", Math.max(1, wait.get().toMinutes()));
        }
        return noted;
    }

    private Optional<ProvenPerson> proven(
            String email, Optional<Account> account, String password) {
        List<Membership> places =
                account.filter(Account::isActive).map(this::membershipsOf).orElse(List.of());
        Optional<ProvenPerson> person =
                password.length() > PasswordRule.LONGEST
                        ? Optional.empty()
                        : checkPassword(account, places, password);
        if (person.isEmpty()) {
            failures.tell(Account.canonical(email), places);
        }
        return person;
    }

    private Optional<ProvenPerson> checkPassword(
            Optional<Account> account, List<Membership> places, String password) {
        String stored = account.map(Account::getPasswordHash).orElse(hashOfNobody);
        if (hashing.matches(password, stored)) {
            account.filter(known -> hashing.isOutdated(stored))
                    .ifPresent(known -> known.renewPasswordHash(hashing.hash(password)));
            return account.filter(known -> places.stream().anyMatch(SignInService::isShared))
                    .map(known -> ProvenPerson.everywhere(known.getId(), Proof.PASSWORD));
        }
        return openedAlone(places, password)
                .map(
                        place ->
                                ProvenPerson.in(
                                        place.getOrganizationId(),
                                        place.getAccountId(),
                                        Proof.PASSWORD));
    }

    /**
     * The place that this password opens and no other does; one more hash also where there is none.
     */
    private Optional<Membership> openedAlone(List<Membership> places, String password) {
        List<Membership> locked = places.stream().filter(place -> !isShared(place)).toList();
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

    /**
     * The organisations that a proof opens at this moment, in the order in which the person joined
     * them; empty when none is left. Where the keys were removed there is nothing to go to.
     */
    public List<Workplace> placesOf(ProvenPerson person) {
        return entityManager
                .createNamedQuery("Membership.workplaces", Workplace.class)
                .setParameter("account", person.accountId())
                .setParameter("only", person.onlyIn())
                .getResultStream()
                .filter(place -> !keyRings.of(place.organizationId()).isRemoved())
                .toList();
    }

    /** What is still asked before a person may enter an organisation. */
    public SignInDemand missing(ProvenPerson person, int organizationId) {
        return steps.stream()
                .map(step -> step.missing(person, organizationId))
                .filter(demand -> demand != SignInDemand.NOTHING)
                .findFirst()
                .orElse(SignInDemand.NOTHING);
    }

    private static boolean isShared(Membership place) {
        return place.findPasswordHash().isEmpty();
    }

    private Optional<Account> findByEmail(String email) {
        return entityManager
                .createNamedQuery("Account.byEmail", Account.class)
                .setParameter("email", Account.indexOf(email))
                .getResultStream()
                .findFirst();
    }

    private List<Membership> membershipsOf(Account account) {
        return entityManager
                .createNamedQuery("Membership.ofAccount", Membership.class)
                .setParameter("account", account.getId())
                .getResultList();
    }
}
