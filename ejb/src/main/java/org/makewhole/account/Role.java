package org.makewhole.account;

import static org.makewhole.shared.security.Permission.AUDIT_READ;
import static org.makewhole.shared.security.Permission.CASE_IMPORT;
import static org.makewhole.shared.security.Permission.CASE_READ;
import static org.makewhole.shared.security.Permission.CASE_WRITE;
import static org.makewhole.shared.security.Permission.DASHBOARD_COUNTRY;
import static org.makewhole.shared.security.Permission.DOCUMENT_EXPORT;
import static org.makewhole.shared.security.Permission.MONEY_POST;
import static org.makewhole.shared.security.Permission.USER_ADMIN;

import java.util.Set;

/** The named bundles of rights with which the platform ships. */
public enum Role {
    PARALEGAL(CASE_READ, CASE_WRITE, MONEY_POST, DOCUMENT_EXPORT, CASE_IMPORT),
    SUPERVISING_LAWYER(CASE_READ, CASE_WRITE, MONEY_POST, DOCUMENT_EXPORT, CASE_IMPORT, AUDIT_READ),
    UNION_STAFF(CASE_READ, CASE_WRITE, MONEY_POST, DOCUMENT_EXPORT, CASE_IMPORT),
    STEWARD(CASE_READ, CASE_WRITE),
    INTAKE_VOLUNTEER(CASE_WRITE, CASE_READ),
    COORDINATOR(DASHBOARD_COUNTRY, DOCUMENT_EXPORT),
    ADMINISTRATOR(
            CASE_READ, CASE_IMPORT, DASHBOARD_COUNTRY, DOCUMENT_EXPORT, USER_ADMIN, AUDIT_READ),
    AUDITOR(CASE_READ, AUDIT_READ);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /**
     * The rights of this role, by the names of {@link org.makewhole.shared.security.Permission}.
     */
    public Set<String> permissions() {
        return permissions;
    }

    /** True when it lets someone manage the people of the organisation. */
    boolean administers() {
        return permissions.contains(USER_ADMIN);
    }
}
