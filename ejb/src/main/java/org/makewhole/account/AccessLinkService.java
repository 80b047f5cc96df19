package org.makewhole.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Links that an administrator makes for the members of their organisation: an invitation for a
 * place that still waits for its person, else a link to choose another password. The person
 * chooses; the administrator never learns the password. What is chosen by such a link opens this
 * organisation and no other.
 */
@Stateless
@TenantBound
public class AccessLinkService {
    @Inject private Members members;
    @Inject private AccessLinks links;
    @Inject private CurrentCaller caller;

    /**
     * Makes a link, which ends the one before. It goes to the member by mail where that is set up;
     * else it is told here, this once.
     *
     * @throws NotFoundException for a closed place, and for a member of another organisation
     * @throws org.makewhole.shared.error.BusinessException {@code mailFailed}
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public IssuedLink issue(long membershipId) {
        return links.issue(place(membershipId));
    }

    /** Until when the member's link can be used; empty when there is none. */
    @RolesAllowed(Permission.USER_ADMIN)
    public Optional<Instant> findExpiry(long membershipId) {
        return links.ofPlace(place(membershipId)).stream()
                .map(AccessLink::getExpiresAt)
                .findFirst();
    }

    /** Takes the member's link back: it opens nothing any more. */
    @RolesAllowed(Permission.USER_ADMIN)
    public void revoke(long membershipId) {
        links.endAll(place(membershipId));
    }

    private Membership place(long membershipId) {
        return members.find(caller.get().organizationId(), membershipId)
                .filter(Membership::isActive)
                .orElseThrow(NotFoundException::new);
    }
}
