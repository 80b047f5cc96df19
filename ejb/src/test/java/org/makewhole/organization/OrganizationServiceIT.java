package org.makewhole.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** An administrator changes their own organisation, and nobody else does. */
@ArquillianTest
class OrganizationServiceIT {
    @Inject private OrganizationService service;
    @Inject private TestOrganizations organizations;

    private static ChangeOrganization change(int version, String name, String zone) {
        return new ChangeOrganization(version, name, OrganizationKind.UNION, "MX", "MXN", zone);
    }

    @Test
    void anAdministratorChangesTheirOwn() {
        TestOrganization own = organizations.found();
        TestOrganization other = organizations.found();
        String foreign = other.as(Role.AUDITOR).call(service::getOwn).getName();
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        int version = administrator.call(service::getOwn).getVersion();

        administrator.run(
                () -> service.changeOwn(change(version, " Harbor Workers ", "America/Tijuana")));

        Organization changed = own.as(Role.AUDITOR).call(service::getOwn);
        assertEquals("Harbor Workers", changed.getName());
        assertEquals(ZoneId.of("America/Tijuana"), changed.getTimeZone());
        assertEquals("MX", changed.getCountry());
        assertEquals("MXN", changed.getCurrency());
        assertEquals(own.code(), changed.getCode());
        assertEquals(foreign, other.as(Role.AUDITOR).call(service::getOwn).getName());
        assertThrows(
                StaleRecordException.class,
                () -> administrator.run(() -> service.changeOwn(change(version, "Late", "UTC"))));
    }

    @Test
    void whatCannotBeIsRefused() {
        TestOrganization own = organizations.found();
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        int version = administrator.call(service::getOwn).getVersion();
        BusinessException refused =
                assertThrows(
                        BusinessException.class,
                        () ->
                                administrator.run(
                                        () -> service.changeOwn(change(version, "A", "Mars/One"))));
        assertEquals("unknownTimeZone", refused.getKey());
        assertThrows(
                EJBAccessException.class,
                () ->
                        own.as(Role.SUPERVISING_LAWYER)
                                .run(() -> service.changeOwn(change(version, "A", "UTC"))));
    }
}
