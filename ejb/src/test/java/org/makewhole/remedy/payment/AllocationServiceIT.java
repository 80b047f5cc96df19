package org.makewhole.remedy.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.AtOnce;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** Several payments of one case that are divided at the same moment. */
@ArquillianTest
class AllocationServiceIT {
    private static final int PAYMENTS = 16;
    private static final BigDecimal DUE = new BigDecimal("1000");

    @Inject private PaymentService payments;
    @Inject private AllocationService allocations;
    @Inject private DisbursementService payouts;
    @Inject private PaymentCourse course;
    @Inject private TestOrganizations organizations;

    /** Each looked at the same thousand that is due, and each would do for a fifth of it. */
    @Test
    void sixteenPaymentsDividedAtOncePlanNoMoreThanIsDue() throws Exception {
        TestOrganization own = organizations.found();
        ActingAs staff = own.as(Role.UNION_STAFF);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        long caseId = course.agreed(staff, "1000.00");
        Map<Long, AllocationProposal> proposals = new HashMap<>();
        for (int i = 0; i < PAYMENTS; i++) {
            long id = course.confirmed(staff, lawyer, caseId, "200.00");
            proposals.put(id, staff.call(() -> allocations.propose(id)));
        }
        List<Long> ids = List.copyOf(proposals.keySet());

        int told = AtOnce.run(PAYMENTS, i -> divide(staff, proposals.get(ids.get(i))));

        assertTrue(told >= PAYMENTS - 5, () -> "told: " + told);
        assertEquals(PAYMENTS - told, staff.call(() -> payouts.ofCase(caseId)).size());
        assertTrue(planned(staff, caseId).compareTo(DUE) <= 0, () -> "" + planned(staff, caseId));
        for (long id : ids) {
            PaymentRow row = staff.call(() -> payments.get(id));
            if (planned(staff, caseId).compareTo(DUE) < 0 && row.free().signum() > 0) {
                course.allocate(staff, id);
            }
        }
        assertEquals(0, planned(staff, caseId).compareTo(DUE));

        AllocationProposal seen = proposals.get(ids.get(0));
        ActingAs stranger = organizations.found().as(Role.UNION_STAFF);
        assertThrows(NotFoundException.class, () -> divide(stranger, seen));
        assertThrows(EJBAccessException.class, () -> divide(own.as(Role.AUDITOR), seen));
    }

    private void divide(ActingAs who, AllocationProposal seen) {
        who.run(
                () ->
                        allocations.allocate(
                                seen.payment().id(),
                                seen.payment().version(),
                                PaymentCourse.parts(seen),
                                true));
    }

    private BigDecimal planned(ActingAs who, long caseId) {
        return who.call(() -> payouts.ofCase(caseId)).stream()
                .map(DisbursementRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
