package org.makewhole.account;

import static org.makewhole.shared.security.Permission.AUDIT_READ;
import static org.makewhole.shared.security.Permission.CASE_IMPORT;
import static org.makewhole.shared.security.Permission.CASE_READ;
import static org.makewhole.shared.security.Permission.CASE_READ_RESTRICTED;
import static org.makewhole.shared.security.Permission.CASE_READ_SHARED;
import static org.makewhole.shared.security.Permission.CASE_READ_TEAMS;
import static org.makewhole.shared.security.Permission.CASE_SHARE;
import static org.makewhole.shared.security.Permission.CASE_WRITE;
import static org.makewhole.shared.security.Permission.DASHBOARD_COUNTRY;
import static org.makewhole.shared.security.Permission.DATA_PROTECT;
import static org.makewhole.shared.security.Permission.DOCUMENT_EXPORT;
import static org.makewhole.shared.security.Permission.MONEY_POST;
import static org.makewhole.shared.security.Permission.PLATFORM_OPERATE;
import static org.makewhole.shared.security.Permission.USER_ADMIN;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The named bundles of rights with which the platform ships. An organisation may adjust a bundle
 * within the role's bounds; what a role holds there is answered by {@link
 * org.makewhole.account.role.RoleRights}, not here.
 */
public enum Role {
    PARALEGAL(
            Set.of(CASE_READ, CASE_WRITE, MONEY_POST, DOCUMENT_EXPORT, CASE_IMPORT),
            Set.of(CASE_READ_TEAMS, CASE_SHARE, DASHBOARD_COUNTRY, DATA_PROTECT)),
    SUPERVISING_LAWYER(
            Set.of(
                    CASE_READ,
                    CASE_READ_TEAMS,
                    CASE_READ_RESTRICTED,
                    CASE_WRITE,
                    CASE_SHARE,
                    MONEY_POST,
                    DOCUMENT_EXPORT,
                    CASE_IMPORT,
                    AUDIT_READ,
                    DATA_PROTECT),
            Set.of(DASHBOARD_COUNTRY)),
    UNION_STAFF(
            Set.of(
                    CASE_READ,
                    CASE_WRITE,
                    CASE_SHARE,
                    MONEY_POST,
                    DOCUMENT_EXPORT,
                    CASE_IMPORT,
                    DATA_PROTECT),
            Set.of(CASE_READ_TEAMS, CASE_READ_RESTRICTED, AUDIT_READ, DASHBOARD_COUNTRY)),
    STEWARD(Set.of(CASE_READ, CASE_WRITE), Set.of(MONEY_POST, DOCUMENT_EXPORT)),
    INTAKE_VOLUNTEER(Set.of(CASE_WRITE, CASE_READ), Set.of(CASE_IMPORT)),
    COORDINATOR(Set.of(DASHBOARD_COUNTRY, DOCUMENT_EXPORT), Set.of()),
    ADMINISTRATOR(
            Set.of(
                    CASE_READ,
                    CASE_IMPORT,
                    DASHBOARD_COUNTRY,
                    DOCUMENT_EXPORT,
                    USER_ADMIN,
                    AUDIT_READ,
                    DATA_PROTECT),
            Set.of()),
    AUDITOR(
            Set.of(CASE_READ, AUDIT_READ),
            Set.of(CASE_READ_TEAMS, DASHBOARD_COUNTRY, DOCUMENT_EXPORT)),
    /** A lawyer from outside, for instance: sees what is shared with them and nothing else. */
    GUEST(Set.of(CASE_READ_SHARED), Set.of(DOCUMENT_EXPORT)),
    PLATFORM_OPERATOR(Set.of(PLATFORM_OPERATE), Set.of());

    private final Set<String> permissions;
    private final Set<String> bounds;

    Role(Set<String> permissions, Set<String> furtherPermissions) {
        this.permissions = permissions;
        Set<String> all = new HashSet<>(permissions);
        all.addAll(furtherPermissions);
        this.bounds = Set.copyOf(all);
    }

    /**
     * The rights that the role ships with, by the names of {@link
     * org.makewhole.shared.security.Permission}.
     */
    public Set<String> permissions() {
        return permissions;
    }

    /** The rights that the role may hold in any organisation. */
    public Set<String> bounds() {
        return bounds;
    }

    /**
     * True for a bundle that no organisation adjusts: that of the administrator, because only
     * administrators adjust bundles and nobody adjusts their own; and that of the operator, who is
     * not the organisation's.
     */
    public boolean isFixed() {
        return this == ADMINISTRATOR || this == PLATFORM_OPERATOR;
    }

    /**
     * The roles that somebody may have in an organisation.
     *
     * @param runsPlatform whether it is the one that runs the platform: only there are operators
     */
    public static List<Role> in(boolean runsPlatform) {
        return Stream.of(values())
                .filter(role -> runsPlatform || role != PLATFORM_OPERATOR)
                .toList();
    }

    /** True when it lets someone manage the people of the organisation. */
    public boolean administers() {
        return permissions.contains(USER_ADMIN);
    }
}
