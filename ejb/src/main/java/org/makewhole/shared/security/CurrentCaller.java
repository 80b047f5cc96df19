package org.makewhole.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** Tells who calls, from the container's own security context. */
@ApplicationScoped
public class CurrentCaller {

    @Inject private SecurityContext securityContext;

    /** The signed-in caller; empty when nobody is signed in, as in timers and at start-up. */
    public Optional<Caller> find() {
        Principal principal = securityContext.getCallerPrincipal();
        return principal == null ? Optional.empty() : Caller.parse(principal.getName());
    }

    /**
     * True when the caller holds a right of {@link Permission}, as {@code @RolesAllowed} would say.
     */
    public boolean holds(String right) {
        return securityContext.isCallerInRole(right);
    }

    /**
     * The signed-in caller.
     *
     * @throws NotSignedInException when nobody is
     */
    public Caller get() {
        return find().orElseThrow(NotSignedInException::new);
    }
}
