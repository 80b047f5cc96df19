package org.makewhole.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.shared.security.LastProof;

/** The proof by which the caller's session was begun or confirmed. */
@ApplicationScoped
public class SessionProof implements LastProof {
    @Inject private SessionService sessions;

    @Override
    public Optional<Instant> find() {
        return sessions.findOwnProof().map(ProvenPerson::at);
    }
}
