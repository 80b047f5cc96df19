package org.makewhole.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.makewhole.organization.Organization;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/** The signed-in person's own data, and the names of their colleagues. */
@Stateless
public class ProfileService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;

    /** Who is signed in, where and as what. Needs no right but to be signed in. */
    @PermitAll
    public Profile getOwn() {
        Caller me = caller.get();
        Account account = entityManager.find(Account.class, me.accountId());
        Organization organization = entityManager.find(Organization.class, me.organizationId());
        Role role =
                entityManager
                        .createNamedQuery("Membership.ofAccount", Membership.class)
                        .setParameter("account", me.accountId())
                        .getResultStream()
                        .filter(m -> m.getOrganizationId() == me.organizationId())
                        .map(Membership::getRole)
                        .findFirst()
                        .orElseThrow();
        return new Profile(
                account.getDisplayName(),
                account.getEmail(),
                account.getLanguage(),
                role,
                organization.getName(),
                organization.getTimeZone());
    }

    /** Remembers the language in which the person reads the pages. */
    @PermitAll
    public void useLanguage(String tag) {
        entityManager.find(Account.class, caller.get().accountId()).useLanguage(tag);
    }

    /** The members of the caller's organisation, by name. */
    @RolesAllowed(Permission.CASE_READ)
    public List<Colleague> colleagues() {
        return entityManager
                .createNamedQuery("Membership.colleagues", Colleague.class)
                .setParameter("organization", caller.get().organizationId())
                .getResultList();
    }
}
