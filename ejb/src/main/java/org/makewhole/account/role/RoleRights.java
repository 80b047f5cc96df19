package org.makewhole.account.role;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.makewhole.account.Role;
import org.makewhole.organization.Organization;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * What the roles of an organisation may do at this moment. Open to everybody by its nature: it is
 * asked at sign-in, before anybody is signed in, and tells of roles, not of people. In a short
 * transaction of its own, because at sign-in the surrounding one serves no organisation yet.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RoleRights {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;

    /** The rights of each role. */
    public Map<Role, Set<String>> of(int organizationId) {
        tenancy.bindTo(organizationId);
        Map<Role, Set<String>> rights = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            rights.put(role, shipped(organizationId, role));
        }
        bundles().forEach(bundle -> rights.put(bundle.getRole(), bundle.getRights()));
        return rights;
    }

    /** The rights of one role. */
    public Set<String> of(int organizationId, Role role) {
        if (role.isFixed()) {
            return shipped(organizationId, role);
        }
        tenancy.bindTo(organizationId);
        return bundles()
                .filter(bundle -> bundle.getRole() == role)
                .findFirst()
                .map(RoleBundle::getRights)
                .orElse(role.permissions());
    }

    /** An operator has nothing to operate outside of the organisation that runs the platform. */
    private Set<String> shipped(int organizationId, Role role) {
        return role == Role.PLATFORM_OPERATOR && !runsPlatform(organizationId)
                ? Set.of()
                : role.permissions();
    }

    private boolean runsPlatform(int organizationId) {
        return entityManager.find(Organization.class, organizationId).isRunningPlatform();
    }

    private Stream<RoleBundle> bundles() {
        return entityManager
                .createNamedQuery("RoleBundle.all", RoleBundle.class)
                .getResultStream()
                .filter(bundle -> !bundle.getRole().isFixed());
    }
}
