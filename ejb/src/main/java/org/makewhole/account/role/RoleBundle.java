package org.makewhole.account.role;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.account.Role;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** What a role may do in an organisation that adjusted it. */
@Entity
@Table(name = "role_bundle")
@NamedQuery(name = "RoleBundle.all", query = "SELECT b FROM RoleBundle b")
class RoleBundle extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private Role role;

    /** Names of rights, in their alphabetical order, with a blank between. */
    @AuditedInClear private String rights;

    protected RoleBundle() {}

    RoleBundle(Role role, Set<String> rights) {
        this.role = role;
        hold(rights);
    }

    void hold(Set<String> wanted) {
        this.rights = String.join(" ", new TreeSet<>(wanted));
    }

    Role getRole() {
        return role;
    }

    /**
     * The rights it holds. What is stored is cut to the bounds of the role, so that a row that a
     * newer platform would refuse, or that somebody wrote by hand, gives nothing more.
     */
    Set<String> getRights() {
        return Stream.of(rights.split(" "))
                .filter(role.bounds()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
