package org.makewhole.account.role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** The matrix of roles and rights of the caller's organisation. */
@Stateless
@TenantBound
public class RoleService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private ProfileService profiles;
    @Inject private OrganizationService organizations;
    @Inject private Event<RoleChanged> changed;

    /** Every role that somebody may have here, in the order of {@link Role}. */
    @RolesAllowed(Permission.USER_ADMIN)
    public List<RoleRow> list() {
        Role editor = ownRole();
        List<RoleBundle> bundles = bundles();
        return Role.in(organizations.getOwn().isRunningPlatform()).stream()
                .map(role -> row(role, editor, bundles))
                .toList();
    }

    /** One role. */
    @RolesAllowed(Permission.USER_ADMIN)
    public RoleRow get(@NotNull Role role) {
        return row(role, ownRole(), bundles());
    }

    /**
     * Gives a role other rights; they count for its holders from their next request on.
     *
     * @param version the version that the person saw
     * @throws StaleRecordException when the role was changed meanwhile
     * @throws BusinessException {@code roleOwn}, {@code roleFixed}, {@code roleBounds}, {@code
     *     rightAlone}
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void change(@NotNull Role role, int version, @NotNull Set<@NotNull String> rights) {
        BundleRule.check(ownRole(), role, rights);
        Optional<RoleBundle> bundle = find(role);
        if (bundle.map(RoleBundle::getVersion).orElse(0) != version) {
            throw new StaleRecordException();
        }
        Set<String> before = bundle.map(RoleBundle::getRights).orElse(role.permissions());
        if (before.equals(rights)) {
            return;
        }
        if (rights.equals(role.permissions())) {
            bundle.ifPresent(entityManager::remove);
        } else {
            bundle.ifPresentOrElse(
                    known -> known.hold(rights),
                    () -> entityManager.persist(new RoleBundle(role, rights)));
        }
        settle();
        changed.fire(new RoleChanged(role, difference(before, rights)));
    }

    private void settle() {
        try {
            entityManager.flush();
        } catch (PersistenceException changedByAnotherAtTheSameMoment) {
            throw new StaleRecordException();
        }
    }

    private static RoleRow row(Role role, Role editor, List<RoleBundle> bundles) {
        boolean adjustable = BundleRule.mayAdjust(editor, role);
        return bundles.stream()
                .filter(bundle -> bundle.getRole() == role && !role.isFixed())
                .findFirst()
                .map(b -> new RoleRow(role, b.getVersion(), b.getRights(), true, adjustable))
                .orElseGet(() -> new RoleRow(role, 0, role.permissions(), false, adjustable));
    }

    private Role ownRole() {
        return profiles.findOwnRole().orElseThrow(() -> new BusinessException("roleOwn"));
    }

    private Optional<RoleBundle> find(Role role) {
        return bundles().stream().filter(bundle -> bundle.getRole() == role).findFirst();
    }

    private List<RoleBundle> bundles() {
        return entityManager.createNamedQuery("RoleBundle.all", RoleBundle.class).getResultList();
    }

    private static String difference(Set<String> before, Set<String> after) {
        Set<String> given = new TreeSet<>(after);
        given.removeAll(before);
        Set<String> taken = new TreeSet<>(before);
        taken.removeAll(after);
        return Stream.concat(
                        given.stream().map(right -> "+" + right),
                        taken.stream().map(right -> "-" + right))
                .collect(Collectors.joining(" "));
    }
}
