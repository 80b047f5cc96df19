package org.makewhole.account.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.makewhole.shared.background.Background;

/** Forgets sessions of long ago: who was where is nobody's business for ever. */
@Singleton
@PermitAll
@Background
public class SessionSchedule {
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject private Sessions sessions;

    @Schedule(hour = "3", minute = "41", persistent = false)
    public void forget() {
        sessions.forget(Instant.now().minus(KEPT));
    }
}
