package org.makewhole.account.brake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.account.session.SessionToken;
import org.makewhole.account.signin.Visitor;
import org.makewhole.shared.background.Background;

/**
 * Slows down whoever tries passwords, without ever locking a person out of the browsers and
 * addresses they use. Unknown accounts are counted like known ones. Open to everybody by its
 * nature.
 *
 * <p>A try is written down and stored before it is looked at, each step in a transaction of its
 * own, so that a thousand tries at the same moment count each other.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Background
public class SignInBrake {
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Event<ManyTries> manyTries;

    @Inject
    @ConfigProperty(name = "makewhole.pepper")
    private Optional<String> pepper;

    /**
     * Writes a try down.
     *
     * @param familiar the account has signed in from this browser or address before
     */
    public SignInTry note(String email, Visitor visitor, boolean familiar, boolean knownDevice) {
        String origin =
                knownDevice
                        ? "device " + visitor.deviceToken()
                        : "address " + network(visitor.address());
        SignInTry noted = new SignInTry(keyed("account " + email), keyed(origin), familiar);
        entityManager.persist(noted);
        return noted;
    }

    /** How long to wait; such a try does not count. Empty when it may go on. */
    public Optional<Duration> findWait(SignInTry noted) {
        Instant now = noted.getTriedAt();
        Instant after = now.minus(BrakeRule.WINDOW);
        long ofPair =
                entityManager
                        .createNamedQuery("SignInTry.ofPair", Long.class)
                        .setParameter("account", noted.getAccountKey())
                        .setParameter("origin", noted.getOriginKey())
                        .setParameter("after", after)
                        .getSingleResult();
        long ofOrigin =
                entityManager
                        .createNamedQuery("SignInTry.ofOrigin", Long.class)
                        .setParameter("origin", noted.getOriginKey())
                        .setParameter("after", after)
                        .getSingleResult();
        Optional<Duration> wait =
                BrakeRule.wait(
                        ofPair, ofOrigin, noted.isFamiliar() ? List.of() : strangers(noted), now);
        if (wait.isPresent()) {
            withdraw(noted);
        }
        return wait;
    }

    /** The try was right: what went wrong before from the same place is forgotten. */
    public void forgive(SignInTry right) {
        entityManager
                .createNamedQuery("SignInTry.forgive")
                .setParameter("account", right.getAccountKey())
                .setParameter("origin", right.getOriginKey())
                .executeUpdate();
    }

    /**
     * The try was wrong. The person is told when it was the last one that strangers had for free.
     *
     * @param accountId empty for an address that nobody has, which takes as long
     */
    public void fail(SignInTry wrong, Optional<Long> accountId) {
        boolean last =
                !wrong.isFamiliar() && strangers(wrong).size() == BrakeRule.FREE_OF_STRANGERS - 1;
        if (last) {
            accountId.ifPresent(id -> manyTries.fire(new ManyTries(id)));
        }
    }

    /** Forgets the tries of the day before. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        entityManager
                .createNamedQuery("SignInTry.forget")
                .setParameter("before", Instant.now().minus(KEPT))
                .executeUpdate();
    }

    private void withdraw(SignInTry noted) {
        entityManager
                .createNamedQuery("SignInTry.withdraw")
                .setParameter("id", noted.getId())
                .executeUpdate();
    }

    private List<Instant> strangers(SignInTry noted) {
        return entityManager
                .createNamedQuery("SignInTry.ofStrangers", Instant.class)
                .setParameter("account", noted.getAccountKey())
                .setParameter("after", noted.getTriedAt().minus(BrakeRule.STRANGERS_WINDOW))
                .setParameter("own", noted.getId())
                .setMaxResults(BrakeRule.MOST_OF_STRANGERS)
                .getResultList();
    }

    /** A household has 2^64 addresses of the sixth version of the protocol: they count as one. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split("::", 2)[0].split(":");
        return String.join(":", List.of(groups).subList(0, Math.min(4, groups.length)));
    }

    private String keyed(String text) {
        return SessionToken.hash(pepper.orElse("") + " " + text);
    }
}
