package org.makewhole.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.makewhole.account.MembershipChanged.Kind;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * The people of the caller's organisation: who they are, what they may do, and whether they still
 * come in. Nobody changes their own place, and an organisation keeps an active administrator.
 */
@Stateless
@TenantBound
public class MemberService {

    @Inject private Members members;
    @Inject private Joining joining;
    @Inject private OrganizationService organizations;
    @Inject private CurrentCaller caller;
    @Inject private Event<MembershipChanged> changed;

    /** Everybody who has or had a place, the active first, by name. */
    @RolesAllowed(Permission.USER_ADMIN)
    public List<MemberRow> list() {
        return members.rows(organizationId());
    }

    /**
     * One member.
     *
     * @throws NotFoundException also for a member of another organisation
     */
    @RolesAllowed(Permission.USER_ADMIN)
    public MemberRow get(long membershipId) {
        return list().stream()
                .filter(row -> row.id() == membershipId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The roles that may be given here. */
    @RolesAllowed(Permission.USER_ADMIN)
    public List<Role> roles() {
        return Role.in(organizations.getOwn().isRunningPlatform());
    }

    /**
     * Adds a person, whose place waits until they come in by a link ({@link AccessLinkService}).
     * The answer is the same whether or not another organisation knows the address.
     *
     * @return the id of the place
     * @throws BusinessException {@code memberExists} for an address that has a place here, active
     *     or closed; {@code roleElsewhere} for an operator outside of the organisation that runs
     *     the platform
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public long add(@NotNull @Valid NewMember person) {
        requireHere(person.role());
        Membership membership = joining.await(organizations.getOwn(), person);
        tell(Kind.ADDED, membership, person.role().name());
        return membership.getId();
    }

    /** Else whoever administers one organisation could make themselves people who see to all. */
    private void requireHere(Role role) {
        if (!roles().contains(role)) {
            throw new BusinessException("roleElsewhere");
        }
    }

    /**
     * Gives a member another role; it counts from their next request on.
     *
     * @throws BusinessException {@code ownMembership}, {@code lastAdministrator}, {@code
     *     roleElsewhere} as in {@link #add}
     * @throws StaleRecordException when the membership was changed meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void changeRole(long membershipId, int version, @NotNull Role role) {
        Membership membership = toChange(membershipId, version, role.administers());
        Role before = membership.getRole();
        if (before != role) {
            requireHere(role);
            membership.assign(role);
            tell(Kind.ROLE_CHANGED, membership, before + " → " + role);
        }
    }

    /**
     * Closes a member's place: they can sign in to this organisation no more. What they did stays.
     *
     * @throws BusinessException {@code ownMembership}, {@code lastAdministrator}
     * @throws StaleRecordException when the membership was changed meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void close(long membershipId, int version) {
        Membership membership = toChange(membershipId, version, false);
        if (membership.isActive()) {
            membership.close();
            tell(Kind.CLOSED, membership, "active → closed");
        }
    }

    /**
     * Opens a closed place again, with the role it had.
     *
     * @throws BusinessException {@code ownMembership}, {@code memberErased} for one who was
     *     forgotten: who comes back is added anew
     * @throws StaleRecordException when the membership was changed meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void reopen(long membershipId, int version) {
        Membership membership = toChange(membershipId, version, true);
        if (!membership.isActive()) {
            membership.reopen();
            tell(Kind.REOPENED, membership, "closed → active");
        }
    }

    /** Locks first: what is decided here must still hold when it is stored. */
    private Membership toChange(long membershipId, int version, boolean staysAdministrator) {
        List<Membership> active = members.lockActive(organizationId());
        Membership membership =
                members.find(organizationId(), membershipId).orElseThrow(NotFoundException::new);
        if (membership.getAccountId() == caller.get().accountId()) {
            throw new BusinessException("ownMembership");
        }
        if (membership.getVersion() != version) {
            throw new StaleRecordException();
        }
        if (membership.isErased()) {
            throw new BusinessException("memberErased");
        }
        boolean othersAdminister =
                active.stream()
                        .filter(one -> !one.getId().equals(membershipId))
                        .anyMatch(one -> one.getRole().administers());
        if (!staysAdministrator && !othersAdminister) {
            throw new BusinessException("lastAdministrator");
        }
        return membership;
    }

    private void tell(Kind kind, Membership membership, String details) {
        changed.fire(
                new MembershipChanged(kind, membership.getId(), membership.getRole(), details));
    }

    private int organizationId() {
        return caller.get().organizationId();
    }
}
