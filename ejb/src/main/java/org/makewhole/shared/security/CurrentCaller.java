package org.makewhole.shared.security;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Tells who calls, from the container's own security context. */
@ApplicationScoped
public class CurrentCaller {

    @Inject private SecurityContext securityContext;

    /** The signed-in caller; empty when nobody is signed in, as in timers and at start-up. */
    public Optional<Caller> find() {
        Principal principal = securityContext.getCallerPrincipal();
        return Optional.ofNullable(principal)
                .or(CurrentCaller::ofTheCall)
                .map(Principal::getName)
                .flatMap(Caller::parse);
    }

    /**
     * The principal of the running call of a service. Payara keeps what the security context
     * answers by the thread, and a service that is called for the first time while another one is
     * being prepared takes it away: seen now and then in the first call after a start.
     */
    private static Optional<Principal> ofTheCall() {
        try {
            EJBContext call = InitialContext.doLookup("java:comp/EJBContext");
            return Optional.ofNullable(call.getCallerPrincipal());
        } catch (NamingException | IllegalStateException noCall) {
            return Optional.empty();
        }
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
