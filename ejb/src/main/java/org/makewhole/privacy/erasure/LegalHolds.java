package org.makewhole.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Whether a worker is held: asked before anything of them is erased, by a person or a schedule. */
@ApplicationScoped
public class LegalHolds {
    @Inject private Erasures erasures;

    /** A hold on one case protects the person: the parts of a person cannot be told apart. */
    public boolean holds(long workerId, LocalDate today) {
        return erasures.holdsOf(workerId).stream().anyMatch(hold -> hold.isLive(today));
    }

    /** Whether anybody at all is held, seen by the caller or not. */
    public boolean anyLive(LocalDate today) {
        return erasures.anyHold(today);
    }
}
