package org.makewhole.organization;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/** What a person may know of organisations: their own, and those that report to it. */
@Stateless
public class OrganizationService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;

    /** The caller's own organisation. Needs no right but to be signed in. */
    @PermitAll
    public Organization getOwn() {
        return entityManager.find(Organization.class, caller.get().organizationId());
    }

    /** The organisations whose figures the caller's organisation may see, by name. */
    @RolesAllowed(Permission.DASHBOARD_COUNTRY)
    public List<OrganizationName> reportingToOwn() {
        return entityManager
                .createNamedQuery("ReportingLine.reportingTo", OrganizationName.class)
                .setParameter("coordinator", caller.get().organizationId())
                .getResultList();
    }
}
