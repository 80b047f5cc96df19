package org.makewhole.account.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.TestSignIns;

@ArquillianTest
class RoleServiceIT {
    private static final Set<String> READ_ONLY = Set.of(Permission.CASE_READ);

    @Inject private RoleService roles;
    @Inject private RoleRights rights;
    @Inject private ProfileService profiles;
    @Inject private TestSignIns signIn;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private TestOrganization other;
    private ActingAs administrator;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
        administrator = own.as(Role.ADMINISTRATOR);
    }

    private RoleRow row(Role role) {
        return administrator.call(() -> roles.get(role));
    }

    private void change(Role role, int version, Set<String> wanted) {
        administrator.run(() -> roles.change(role, version, wanted));
    }

    @Test
    void whatIsAdjustedCountsAtSignInAndForOpenSessions() throws SQLException {
        change(Role.STEWARD, row(Role.STEWARD).version(), READ_ONLY);

        assertEquals(READ_ONLY, row(Role.STEWARD).rights());
        assertTrue(row(Role.STEWARD).adjusted());
        assertEquals(
                READ_ONLY,
                signIn.by(own.member(Role.STEWARD).email(), TestOrganizations.PASSWORD)
                        .orElseThrow()
                        .permissions());
        assertEquals(
                Optional.of(READ_ONLY),
                own.as(Role.STEWARD).call(() -> profiles.findOwnRights()),
                "a session with the rights of before is found out");
        assertEquals(List.of(List.of("STEWARD", "-CASE_WRITE")), audit());
    }

    private List<List<String>> audit() throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(
                                connection,
                                "SELECT subject_label, details FROM audit_entry"
                                        + " WHERE action = 'ROLE_RIGHTS_CHANGED'"
                                        + " AND organization_id = "
                                        + own.id()));
    }

    @Test
    void anotherOrganizationKeepsItsOwn() {
        change(Role.STEWARD, 0, READ_ONLY);

        assertEquals(Role.STEWARD.permissions(), rights.of(other.id(), Role.STEWARD));
        RoleRow theirs = other.as(Role.ADMINISTRATOR).call(() -> roles.get(Role.STEWARD));
        assertFalse(theirs.adjusted());
        assertEquals(Role.STEWARD.permissions(), theirs.rights());
    }

    @Test
    void aRoleReturnsToWhatItShippedWith() {
        change(Role.PARALEGAL, 0, READ_ONLY);
        change(Role.PARALEGAL, row(Role.PARALEGAL).version(), Role.PARALEGAL.permissions());

        assertFalse(row(Role.PARALEGAL).adjusted());
        assertEquals(Role.PARALEGAL.permissions(), rights.of(own.id(), Role.PARALEGAL));
    }

    @Test
    void aStaleVersionIsRefused() {
        change(Role.PARALEGAL, 0, READ_ONLY);
        assertThrows(
                StaleRecordException.class,
                () -> change(Role.PARALEGAL, 0, Role.PARALEGAL.bounds()));
        assertEquals(READ_ONLY, row(Role.PARALEGAL).rights());
    }

    @Test
    void theRuleIsAsked() {
        BusinessException refused =
                assertThrows(
                        BusinessException.class,
                        () -> change(Role.STEWARD, 0, Set.of(Permission.USER_ADMIN)));
        assertEquals("roleBounds", refused.getKey());
        assertEquals(
                "roleOwn",
                assertThrows(
                                BusinessException.class,
                                () -> change(Role.ADMINISTRATOR, 0, READ_ONLY))
                        .getKey());
        assertFalse(row(Role.STEWARD).adjusted());
    }

    /** A session that still claims the right, of a person who is no administrator any more. */
    @Test
    void theRoleOfThisMomentDecidesAndNotTheSession() {
        ActingAs former =
                ActingAs.caller(own.member(Role.PARALEGAL).caller(), Permission.USER_ADMIN);
        assertThrows(
                BusinessException.class,
                () -> former.run(() -> roles.change(Role.PARALEGAL, 0, READ_ONLY)));
        assertThrows(
                BusinessException.class,
                () -> former.run(() -> roles.change(Role.STEWARD, 0, READ_ONLY)));
    }

    @Test
    void withoutTheRightNothingIsShownOrChanged() {
        own.as(Role.SUPERVISING_LAWYER)
                .run(
                        () -> {
                            assertThrows(EJBAccessException.class, () -> roles.list());
                            assertThrows(EJBAccessException.class, () -> roles.get(Role.STEWARD));
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> roles.change(Role.STEWARD, 0, READ_ONLY));
                        });
    }
}
