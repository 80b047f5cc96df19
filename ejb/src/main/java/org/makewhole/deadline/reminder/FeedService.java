package org.makewhole.deadline.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;

/** The caller's own secret link for a calendar. */
@Stateless
public class FeedService {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;
    @Inject private AuditTrail audit;

    /** Whether there is one; the link itself was shown once. */
    @RolesAllowed(Permission.CASE_READ)
    public Optional<FeedState> findOwn() {
        return own().map(ClockFeed::state);
    }

    /** Makes a link, in place of the one before; its secret part, which is shown once. */
    @StepUp
    @RolesAllowed(Permission.CASE_READ)
    public String make() {
        ClockFeed feed =
                own().orElseGet(
                                () -> {
                                    ClockFeed fresh = new ClockFeed(caller.get());
                                    entityManager.persist(fresh);
                                    return fresh;
                                });
        String token = feed.renew(Instant.now());
        told(feed, "made");
        return token;
    }

    /** Withdraws the link: it opens nothing from now on. */
    @RolesAllowed(Permission.CASE_READ)
    public void withdraw() {
        own().ifPresent(
                        feed -> {
                            entityManager.remove(feed);
                            told(feed, "withdrawn");
                        });
    }

    private Optional<ClockFeed> own() {
        Caller me = caller.get();
        return entityManager
                .createNamedQuery("ClockFeed.own", ClockFeed.class)
                .setParameter("account", me.accountId())
                .setParameter("organization", me.organizationId())
                .getResultStream()
                .findFirst();
    }

    private void told(ClockFeed feed, String what) {
        audit.record(
                AuditAction.CLOCK_FEED_CHANGED,
                new AuditSubject("ClockFeed", feed.getId(), ""),
                what);
    }
}
