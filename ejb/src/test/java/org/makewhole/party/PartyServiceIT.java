package org.makewhole.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class PartyServiceIT {
    @Inject private PartyService parties;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private TestOrganization other;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
    }

    private ActingAs paralegal() {
        return own.as(Role.PARALEGAL);
    }

    private static EmployerDetails employer(String name, String city) {
        return new EmployerDetails(name, null, city, "US", Sector.RETAIL);
    }

    @Test
    void aWorkerIsKeptAsWritten() {
        WorkerDetails details =
                new WorkerDetails(" Nguyễn Thị Minh Khai ", "+1 757 555 0100", "minh@mail.example");
        Worker worker = paralegal().call(() -> parties.addWorker(details));

        assertEquals("Nguyễn Thị Minh Khai", worker.getName());
        assertEquals("+1 757 555 0100", worker.getPhone());
        assertEquals("minh@mail.example", worker.getEmail());
    }

    /** Else what comes back would tell of a case that one may not see. */
    @Test
    void aKnownEmployerIsTakenOnlyAsWritten() {
        long first = add(employer("Harbor Foods", "Norfolk"));

        assertEquals(first, add(employer(" Harbor Foods ", "Norfolk")));
        assertNotEquals(first, add(employer("HARBOR foods", "Norfolk")));
        assertNotEquals(first, add(employer("Harbor Foods", "Richmond")));
        assertNotEquals(first, add(employer("Harbor Foods", null)));
        assertNotEquals(
                first,
                add(
                        new EmployerDetails(
                                "Harbor Foods", "The Pier", "Norfolk", "US", Sector.RETAIL)));
    }

    private long add(EmployerDetails details) {
        return paralegal().call(() -> parties.findOrAddEmployer(details).getId());
    }

    @Test
    void manyEmployersAreFoundOrAddedAtOnce() {
        EmployerDetails known = employer("Harbor Foods", "Norfolk");
        long first = add(known);
        EmployerDetails fresh = employer("Tidewater Roofing", "Hampton");
        EmployerDetails freshAgain = employer("tidewater roofing", "Hampton");

        Map<EmployerDetails, Employer> found =
                paralegal()
                        .call(() -> parties.findOrAddEmployers(List.of(known, fresh, freshAgain)));

        assertEquals(first, found.get(known).getId());
        assertEquals(found.get(fresh).getId(), found.get(freshAgain).getId());
    }

    @Test
    void whatIsNotWrittenWellIsRefused() {
        assertThrows(ConstraintViolationException.class, () -> add(employer(" ", "Norfolk")));
        assertThrows(
                ConstraintViolationException.class,
                () -> add(new EmployerDetails("Harbor", null, null, "usa", Sector.RETAIL)));
        assertThrows(
                ConstraintViolationException.class,
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                parties.addWorker(
                                                        new WorkerDetails(
                                                                "Ana", null, "no address"))));
    }

    @Test
    void anotherOrganizationSeesNothing() {
        long employerId = add(employer("Harbor Foods", "Norfolk"));
        other.as(Role.PARALEGAL)
                .run(
                        () -> {
                            assertNotEquals(
                                    employerId,
                                    parties.findOrAddEmployer(employer("Harbor Foods", "Norfolk"))
                                            .getId());
                        });
    }

    @Test
    void withoutTheRightNothingHappens() {
        own.as(Role.COORDINATOR)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () ->
                                                parties.findOrAddEmployer(
                                                        employer("Harbor", "Norfolk"))));
        own.as(Role.AUDITOR)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () ->
                                                parties.addWorker(
                                                        new WorkerDetails("Ana", null, null))));
    }
}
