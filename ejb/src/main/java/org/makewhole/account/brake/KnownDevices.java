package org.makewhole.account.brake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.account.password.PasswordChanged;
import org.makewhole.account.session.SessionToken;
import org.makewhole.shared.background.Background;

/**
 * The browsers that a person has signed in with, each recognised by a cookie of 256 random bits.
 * Open to everybody by its nature: it is asked before anybody is signed in.
 */
@Stateless
@PermitAll
@Background
public class KnownDevices {
    /** How long a browser is remembered after it was last used. */
    public static final Duration REMEMBERED = Duration.ofDays(180);

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Event<NewBrowser> unknown;

    /** Whether this person has signed in with that browser before. */
    public boolean knows(long accountId, String token) {
        return token != null && find(accountId, token).isPresent();
    }

    /**
     * Remembers the browser of a person who has just signed in.
     *
     * @param token what the browser showed; null for nothing
     * @return what it is to show from now on: the same again when it was given out here
     */
    public String remember(long accountId, String token) {
        String kept = token != null && isOurs(token) ? token : SessionToken.random();
        find(accountId, kept)
                .ifPresentOrElse(
                        KnownDevice::use,
                        () -> {
                            entityManager.persist(
                                    new KnownDevice(accountId, SessionToken.hash(kept)));
                            unknown.fire(new NewBrowser(accountId));
                        });
        return kept;
    }

    /** Who chooses a new password may have lost the old one together with a browser. */
    public void on(@Observes PasswordChanged change) {
        if (change.isOfOneOrganization()) {
            // Else strangers could make a person's browsers unknown, and then keep them out.
            return;
        }
        entityManager
                .createNamedQuery("KnownDevice.forgetOf")
                .setParameter("account", change.accountId())
                .executeUpdate();
    }

    /** Forgets what was not used for long. */
    @Schedule(hour = "3", minute = "43", persistent = false)
    public void forget() {
        entityManager
                .createNamedQuery("KnownDevice.forget")
                .setParameter("before", Instant.now().minus(REMEMBERED))
                .executeUpdate();
    }

    private boolean isOurs(String token) {
        return entityManager
                        .createNamedQuery("KnownDevice.count", Long.class)
                        .setParameter("token", SessionToken.hash(token))
                        .setParameter("after", Instant.now().minus(REMEMBERED))
                        .getSingleResult()
                > 0;
    }

    private Optional<KnownDevice> find(long accountId, String token) {
        return entityManager
                .createNamedQuery("KnownDevice.ofAccount", KnownDevice.class)
                .setParameter("account", accountId)
                .setParameter("token", SessionToken.hash(token))
                .setParameter("after", Instant.now().minus(REMEMBERED))
                .getResultStream()
                .findFirst();
    }
}
