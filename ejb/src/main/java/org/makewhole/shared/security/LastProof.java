package org.makewhole.shared.security;

import java.time.Instant;
import java.util.Optional;

/** When the caller last showed who they are. The feature that keeps sessions knows. */
public interface LastProof {

    /** Empty outside a session, as in a timer. */
    Optional<Instant> find();
}
