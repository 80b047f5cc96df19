package org.makewhole.document.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.payment.PaymentCourse;
import org.makewhole.settlement.DefaultRule;
import org.makewhole.settlement.TestRemedies;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** What each claimant is told, also those who have no claim of their own in the case. */
@ArquillianTest
class WorkerStatementServiceIT {
    private static final LocalDate PAID = LocalDate.of(2025, 4, 20);

    @Inject private WorkerStatementService statements;
    @Inject private RemedyService remedies;
    @Inject private TestRemedies testRemedies;
    @Inject private PaymentCourse course;
    @Inject private TestOrganizations organizations;

    @Test
    void everyClaimantHasOneAndNothingReceivedIsLeftOut() {
        TestOrganization own = organizations.found();
        ActingAs staff = own.as(Role.UNION_STAFF);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        long caseId = staff.call(() -> testRemedies.open(2));
        staff.run(
                () ->
                        testRemedies.order(
                                caseId,
                                DefaultRule.NONE,
                                LocalDate.of(2025, 5, 1),
                                TestOrganizations.today().plusYears(1)));
        staff.run(
                () ->
                        remedies.record(
                                caseId,
                                new PostMoney(
                                        Violation.OVERTIME,
                                        MoneyStage.PAID,
                                        new BigDecimal("20.00"),
                                        PAID,
                                        null,
                                        null)));
        course.confirmed(staff, lawyer, caseId, "45.00");

        List<Long> people = List.copyOf(staff.call(() -> statements.claimants(caseId)).keySet());
        assertEquals(2, people.size());
        WorkerStatement first = staff.call(() -> statements.get(caseId, null, Locale.ENGLISH));
        assertEquals(
                List.of(
                        new WorkerStatement.Figure(
                                "20 Apr 2025", "USD\u00a020.00", "paid to you directly")),
                first.payouts());
        assertTrue(first.next().get(0).contains("USD\u00a045.00"), first.next()::toString);
        assertTrue(first.next().get(2).contains("due on 1 May 2025"), first.next()::toString);
        WorkerStatement second =
                staff.call(() -> statements.get(caseId, people.get(1), Locale.ENGLISH));
        assertEquals("Worker 2", second.worker());
        assertEquals("USD\u00a0133.33", second.figures().get(1).amount());
        assertTrue(second.payouts().isEmpty());

        assertThrows(
                NotFoundException.class,
                () -> staff.run(() -> statements.get(caseId, 1L, Locale.ENGLISH)));
        ActingAs stranger = organizations.found().as(Role.SUPERVISING_LAWYER);
        assertThrows(
                NotFoundException.class,
                () -> stranger.run(() -> statements.get(caseId, null, Locale.ENGLISH)));
        assertThrows(
                EJBAccessException.class,
                () ->
                        own.as(Role.COORDINATOR)
                                .run(() -> statements.get(caseId, null, Locale.ENGLISH)));
    }
}
