package org.makewhole.account.setup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.makewhole.account.IssuedLink;
import org.makewhole.account.Joining;
import org.makewhole.account.NewMember;
import org.makewhole.account.Role;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.organization.NewOrganization;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationFounded;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;

/**
 * Brings further organisations onto the platform. An operator founds one and invites its first
 * administrator, who chooses a password by a link; the operator gets no place there and sees
 * nothing of it. Serves no organisation: what is founded is not the caller's.
 */
@Stateless
public class FoundingService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Joining joining;
    @Inject private AuditTrail audit;
    @Inject private Event<OrganizationFounded> founded;

    /** Every organisation, by code. */
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public List<FoundedOrganization> list() {
        return entityManager
                .createNamedQuery("Membership.organizations", FoundedOrganization.class)
                .getResultList();
    }

    /**
     * Founds an organisation and invites its first administrator.
     *
     * @param person with the role of an administrator, whatever is said
     * @return the invitation; to hand over where no mail is set up
     * @throws BusinessException {@code organizationCodeTaken}, {@code mailFailed}
     */
    @StepUp
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public IssuedLink found(
            @NotNull @Valid NewOrganization description, @NotNull @Valid NewMember person) {
        Organization organization = new Organization(description, Instant.now());
        try {
            entityManager.persist(organization);
            entityManager.flush();
        } catch (PersistenceException taken) {
            throw new BusinessException("organizationCodeTaken");
        }
        founded.fire(new OrganizationFounded(organization.getId()));
        tell(organization, AuditAction.ORGANIZATION_FOUNDED, "");
        return joining.invite(organization, administrator(person));
    }

    /**
     * Invites somebody into an organisation that nobody has entered yet: the same person again, or
     * another in their place.
     *
     * @throws NotFoundException also when somebody has come in: from then on the organisation looks
     *     after its people itself
     */
    @StepUp
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public IssuedLink invite(@NotNull String code, @NotNull @Valid NewMember person) {
        IssuedLink link = joining.inviteAgain(code, administrator(person));
        Organization organization =
                entityManager
                        .createNamedQuery("Organization.byCode", Organization.class)
                        .setParameter("code", code)
                        .getSingleResult();
        tell(organization, AuditAction.MEMBER_ADDED, Role.ADMINISTRATOR.name());
        return link;
    }

    private void tell(Organization organization, AuditAction action, String details) {
        audit.recordForOrganization(
                organization.getId(),
                action,
                new AuditSubject(
                        "Organization", organization.getId().longValue(), organization.getCode()),
                details);
    }

    private static NewMember administrator(NewMember person) {
        return new NewMember(
                person.displayName(), person.email(), Role.ADMINISTRATOR, person.language());
    }
}
