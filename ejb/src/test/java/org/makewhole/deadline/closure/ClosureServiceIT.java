package org.makewhole.deadline.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class ClosureServiceIT {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 28);

    @Inject private ClosureService closures;
    @Inject private TestOrganizations organizations;

    @Test
    void administratorsKeepThemEverybodySeesThemAndOthersDoNot() {
        TestOrganization own = organizations.found();
        own.as(Role.ADMINISTRATOR)
                .run(() -> closures.add(new NewClosure(DAY, DAY.plusDays(3), "Year's end")));
        OrganizationClosure closure =
                own.as(Role.PARALEGAL)
                        .call(
                                () -> {
                                    assertEquals(1, closures.list().size());
                                    assertThrows(
                                            EJBAccessException.class,
                                            () -> closures.add(new NewClosure(DAY, null, "x")));
                                    return closures.list().get(0);
                                });
        organizations
                .found()
                .as(Role.ADMINISTRATOR)
                .run(
                        () -> {
                            assertTrue(closures.list().isEmpty());
                            assertThrows(
                                    NotFoundException.class,
                                    () -> closures.remove(closure.getId(), closure.getVersion()));
                        });
        own.as(Role.ADMINISTRATOR)
                .run(
                        () -> {
                            assertThrows(
                                    StaleRecordException.class,
                                    () ->
                                            closures.remove(
                                                    closure.getId(), closure.getVersion() + 1));
                            closures.remove(closure.getId(), closure.getVersion());
                            assertTrue(closures.list().isEmpty());
                        });
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        organizations
                .found()
                .as(Role.ADMINISTRATOR)
                .run(
                        () ->
                                assertEquals(
                                        "closureOrder",
                                        assertThrows(
                                                        BusinessException.class,
                                                        () ->
                                                                closures.add(
                                                                        new NewClosure(
                                                                                DAY,
                                                                                DAY.minusDays(1),
                                                                                "x")))
                                                .getKey()));
    }
}
