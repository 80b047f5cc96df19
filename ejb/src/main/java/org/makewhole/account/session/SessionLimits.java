package org.makewhole.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.security.Recent;

/** How long a session lives: without a request, and in any case. */
@ApplicationScoped
class SessionLimits {
    @Inject
    @ConfigProperty(name = "makewhole.session.idle.minutes")
    private int idleMinutes;

    @Inject
    @ConfigProperty(name = "makewhole.session.longest.minutes")
    private int longestMinutes;

    Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    /** A session that was last seen before has ended. */
    Instant seenAfter(Instant now) {
        return now.minus(idle());
    }

    /** A session that began before has ended. */
    Instant createdAfter(Instant now) {
        return now.minus(longest());
    }

    private Duration longest() {
        return Duration.ofMinutes(longestMinutes);
    }

    /** Nor is one kept that was seen at a time to come: nobody knows when it ends. */
    boolean areKept(AccountSession session, Instant now) {
        return Recent.is(session.getLastSeenAt(), idle(), now)
                && Recent.is(session.getCreatedAt(), longest(), now);
    }
}
