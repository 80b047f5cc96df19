package org.makewhole.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** Who gives the one role that reaches beyond its organisation. */
@ArquillianTest
class OperatorRoleIT {
    @Inject private MemberService members;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs administrator;

    @BeforeEach
    void found() {
        organizations.found();
        own = organizations.found();
        administrator = own.as(Role.ADMINISTRATOR);
    }

    /** Else each organisation could make itself the operator of the platform of all. */
    @Test
    void noOrganizationButTheFirstMakesAnOperator() {
        NewMember operator =
                new NewMember(
                        "Ana", "ana@" + own.code() + ".example", Role.PLATFORM_OPERATOR, "en");
        MemberRow steward = row(Role.STEWARD);
        assertRefused(() -> administrator.call(() -> members.add(operator)));
        assertRefused(
                () ->
                        administrator.run(
                                () ->
                                        members.changeRole(
                                                steward.id(),
                                                steward.version(),
                                                Role.PLATFORM_OPERATOR)));
        assertEquals(Role.STEWARD, row(Role.STEWARD).role());
        assertFalse(administrator.call(members::givable).contains(Role.PLATFORM_OPERATOR));
    }

    @Test
    void anOperatorOfBeforeIsClosedAndNotOpenedAgain() {
        MemberRow before = row(Role.PLATFORM_OPERATOR);
        administrator.run(() -> members.close(before.id(), before.version()));
        MemberRow closed = row(Role.PLATFORM_OPERATOR);
        assertRefused(() -> administrator.run(() -> members.reopen(closed.id(), closed.version())));
        administrator.run(() -> members.changeRole(closed.id(), closed.version(), Role.AUDITOR));
        assertEquals(Role.AUDITOR, row(Role.PLATFORM_OPERATOR).role());
    }

    @Test
    void theFirstOrganizationGivesEveryRole() throws SQLException {
        int first =
                Integer.parseInt(
                        database.owner(
                                c ->
                                        DatabaseAccounts.single(
                                                c, "SELECT MIN(id) FROM organization")));
        Caller caller = new Caller(first, own.member(Role.ADMINISTRATOR).caller().accountId(), 0);
        ActingAs runs = ActingAs.caller(caller, Permission.USER_ADMIN);
        assertEquals(List.of(Role.values()), runs.call(members::givable));
    }

    /** The member who had a role when the organisation was founded. */
    private MemberRow row(Role role) {
        String email = own.member(role).email();
        return administrator.call(members::list).stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Executable work) {
        assertEquals("roleOfThePlatform", assertThrows(BusinessException.class, work).getKey());
    }
}
