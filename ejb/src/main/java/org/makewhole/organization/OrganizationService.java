package org.makewhole.organization;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
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

    /**
     * Changes what the caller's organisation is called and where it works. What is there keeps its
     * country and currency; business dates are meant in the new zone from now on.
     *
     * @throws StaleRecordException when somebody else changed it meanwhile
     * @throws BusinessException {@code unknownTimeZone}
     */
    @RolesAllowed(Permission.USER_ADMIN)
    public void changeOwn(@NotNull @Valid ChangeOrganization wanted) {
        Organization own = getOwn();
        if (own.getVersion() != wanted.version()) {
            throw new StaleRecordException();
        }
        own.change(wanted, zone(wanted.timeZone()));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new BusinessException("unknownTimeZone");
        }
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
