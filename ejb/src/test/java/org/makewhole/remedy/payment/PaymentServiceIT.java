package org.makewhole.remedy.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyConfirmationService;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.StageTotals;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.disbursement.PayoutMeans;
import org.makewhole.remedy.disbursement.PayoutPart;
import org.makewhole.remedy.disbursement.Release;
import org.makewhole.remedy.ledger.PostingListService;
import org.makewhole.remedy.trust.TrustService;
import org.makewhole.settlement.SettlementService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.AtOnce;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** From the envelope on the desk into the worker's hand, and what can go wrong between. */
@ArquillianTest
class PaymentServiceIT {
    private static final LocalDate DAY = PaymentCourse.DAY;
    private static final Release CASH_OUT = new Release(PayoutMeans.CASH, DAY.plusDays(2), null);
    private static final int THREADS = 16;

    @Inject private PostingListService ledger;
    @Inject private PaymentService payments;
    @Inject private AllocationService allocations;
    @Inject private DisbursementService payouts;
    @Inject private TrustService trust;
    @Inject private RemedyService remedies;
    @Inject private MoneyConfirmationService confirmations;
    @Inject private PaymentCourse course;
    @Inject private SettlementService settlements;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs staff;
    private ActingAs lawyer;
    private long caseId;

    @BeforeEach
    void agree() {
        own = organizations.found();
        staff = own.as(Role.UNION_STAFF);
        lawyer = own.as(Role.SUPERVISING_LAWYER);
        caseId = course.agreed(staff, "1000.00");
    }

    private long record(RecordPayment said) {
        return staff.call(() -> payments.record(caseId, said));
    }

    private PaymentRow payment(long id) {
        return staff.call(() -> payments.get(id));
    }

    private List<DisbursementRow> payouts() {
        return staff.call(() -> payouts.ofCase(caseId));
    }

    private void assertHeld(String amount) {
        BigDecimal held = staff.call(() -> trust.ofCase(caseId)).balance();
        assertEquals(0, new BigDecimal(amount).compareTo(held), () -> "held: " + held);
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    @Test
    void aChequeClearsIsConfirmedByAnotherDividedAndPaidOut() {
        long id = record(PaymentCourse.command(PaymentMeans.CHEQUE, "400.00", "USD", "form-1"));
        assertEquals(
                id, record(PaymentCourse.command(PaymentMeans.CHEQUE, "400.00", "USD", "form-1")));
        assertEquals(3, payment(id).daysLate());
        int version = payment(id).version();
        assertRefused("notCleared", () -> lawyer.run(() -> payments.confirm(id, version)));
        staff.run(() -> payments.clear(id, version, DAY.plusDays(1)));
        assertThrows(
                StaleRecordException.class, () -> lawyer.run(() -> payments.confirm(id, version)));
        int cleared = payment(id).version();
        assertRefused("confirmOwn", () -> staff.run(() -> payments.confirm(id, cleared)));
        assertHeld("0");
        lawyer.run(() -> payments.confirm(id, cleared));
        assertHeld("400.00");

        AllocationProposal proposal = staff.call(() -> allocations.propose(id));
        assertEquals(0, proposal.rest().signum());
        PayoutPart all = PaymentCourse.parts(proposal).get(0);
        PayoutPart part =
                new PayoutPart(
                        all.workerId(), all.violation(), all.component(), new BigDecimal("150.00"));
        int confirmed = proposal.payment().version();
        assertRefused(
                "allocationDeparts",
                () -> staff.run(() -> allocations.allocate(id, confirmed, List.of(part), false)));
        staff.run(() -> allocations.allocate(id, confirmed, List.of(part), true));
        assertThrows(
                StaleRecordException.class,
                () -> staff.run(() -> allocations.allocate(id, confirmed, List.of(part), true)));
        course.allocate(staff, id);
        assertEquals(0, payment(id).free().signum());
        assertRefused(
                "paymentAllocated",
                () ->
                        staff.run(
                                () ->
                                        payments.bounce(
                                                id,
                                                payment(id).version(),
                                                DAY.plusDays(9),
                                                "no funds")));

        DisbursementRow planned =
                payouts().stream()
                        .filter(one -> one.amount().compareTo(new BigDecimal("150")) == 0)
                        .findFirst()
                        .orElseThrow();
        assertRefused(
                "confirmOwn",
                () -> staff.run(() -> payouts.release(planned.id(), planned.version(), CASH_OUT)));
        lawyer.run(() -> payouts.release(planned.id(), planned.version(), CASH_OUT));
        assertThrows(
                StaleRecordException.class,
                () -> lawyer.run(() -> payouts.release(planned.id(), planned.version(), CASH_OUT)));
        assertHeld("250.00");
        StageTotals totals = staff.call(() -> remedies.ofCase(caseId)).total();
        assertEquals(0, new BigDecimal("150").compareTo(totals.paid()));
        DisbursementRow out = staff.call(() -> payouts.get(planned.id()));
        assertEquals(1, out.receiptNumber());
        assertRefused(
                "reverseByPayout",
                () ->
                        staff.run(
                                () ->
                                        remedies.reverse(
                                                remedies.postings(caseId).stream()
                                                        .filter(p -> p.getDisbursementId() != null)
                                                        .findFirst()
                                                        .orElseThrow()
                                                        .getId(),
                                                "no")));

        lawyer.run(
                () ->
                        payouts.comeBack(
                                out.id(), out.version(), DAY.plusDays(20), "nobody came for it"));
        assertHeld("400.00");
        assertEquals(0, staff.call(() -> remedies.ofCase(caseId)).total().paid().signum());
        assertEquals(0, new BigDecimal("150").compareTo(payment(id).free()));
    }

    @Test
    void aPaymentThatBouncesGoesBackAndOneByMistakeIsTakenBack() {
        long cheque = record(PaymentCourse.command(PaymentMeans.CHEQUE, "80.00", "USD", null));
        staff.run(() -> payments.clear(cheque, payment(cheque).version(), DAY));
        lawyer.run(() -> payments.confirm(cheque, payment(cheque).version()));
        assertHeld("80.00");
        staff.run(
                () -> payments.bounce(cheque, payment(cheque).version(), DAY.plusDays(4), "empty"));
        assertHeld("0");
        assertEquals(PaymentState.BOUNCED, payment(cheque).state());
        assertRefused(
                "paymentSettled",
                () -> lawyer.run(() -> payments.confirm(cheque, payment(cheque).version())));
        assertRefused("paymentNotConfirmed", () -> staff.run(() -> allocations.propose(cheque)));

        long mistake = record(PaymentCourse.cash("12.00", null));
        staff.run(
                () -> payments.withdraw(mistake, payment(mistake).version(), "another's envelope"));
        assertEquals(PaymentState.WITHDRAWN, payment(mistake).state());
        assertHeld("0");
        assertRefused(
                "rateMissing",
                () -> record(PaymentCourse.command(PaymentMeans.BANK, "10.00", "EUR", null)));
        assertRefused("amountNotPositive", () -> record(PaymentCourse.cash("0", null)));
        assertRefused("tooManyDecimals", () -> record(PaymentCourse.cash("1.005", null)));
    }

    @Test
    void whatIsNotTheWorkersIsPaidOnceAndMakesNobodyAClaimant() {
        PostMoney fees =
                new PostMoney(
                                Violation.UNPAID_WAGES,
                                MoneyStage.AGREED,
                                new BigDecimal("90.00"),
                                DAY,
                                null,
                                null)
                        .of(MoneyComponent.FEES);
        staff.run(() -> remedies.record(caseId, fees));
        course.allocate(staff, course.confirmed(staff, lawyer, caseId, "1090.00"));
        for (DisbursementRow each : payouts()) {
            lawyer.run(() -> payouts.release(each.id(), each.version(), CASH_OUT));
        }
        assertEquals(2, payouts().size());
        long more = course.confirmed(staff, lawyer, caseId, "50.00");
        assertEquals(List.of(), staff.call(() -> allocations.propose(more)).lines());
        assertEquals(1, staff.call(() -> settlements.claimants(caseId)).size());
    }

    /** Each keeps to one case, so that what one loses another cannot make up for. */
    @Test
    void sixteenAtOnceLoseNothingAndDoubleNothing() throws Exception {
        AtOnce.run(THREADS, i -> record(PaymentCourse.cash("10.00", "same form")));
        assertEquals(1, staff.call(() -> payments.ofCase(caseId)).size());

        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            ids.add(record(PaymentCourse.cash("10.00", "form " + i)));
        }
        // The first movement of a case makes its balance: whoever comes at the same moment is told.
        lawyer.run(() -> payments.confirm(ids.get(0), payment(ids.get(0)).version()));
        Map<Long, Integer> versions = new HashMap<>();
        ids.forEach(id -> versions.put(id, payment(id).version()));
        List<Long> rest = ids.subList(1, ids.size());
        int told =
                AtOnce.run(
                        THREADS,
                        i -> {
                            long id = rest.get(i % rest.size());
                            lawyer.run(() -> payments.confirm(id, versions.get(id)));
                        });
        assertHeld("160.00");
        assertEquals(1, told, "two at once confirm the same: one is told so");
        assertEquals(THREADS, staff.call(() -> trust.ofCase(caseId)).entries().size());
        AtOnce.run(
                THREADS,
                i ->
                        staff.run(
                                () ->
                                        remedies.record(
                                                caseId,
                                                new PostMoney(
                                                        Violation.OVERTIME,
                                                        MoneyStage.AWARDED,
                                                        BigDecimal.ONE,
                                                        DAY,
                                                        null,
                                                        "award " + i))));
        assertEquals(
                0,
                new BigDecimal(THREADS)
                        .compareTo(staff.call(() -> remedies.ofCase(caseId)).total().awarded()));
    }

    @Test
    void theDatabaseItselfRefusesWhatTheCodeNeverDoes() throws SQLException {
        long id = course.confirmed(staff, lawyer, caseId, "50.00");
        for (String change :
                List.of(
                        "UPDATE trust_balance SET balance = -0.01 WHERE case_id = ?",
                        "UPDATE employer_payment SET confirmed_by = recorded_by WHERE case_id = ?",
                        "UPDATE employer_payment SET amount = 0 WHERE case_id = ?")) {
            assertThrows(
                    SQLException.class,
                    () ->
                            database.owner(
                                    connection ->
                                            DatabaseAccounts.update(connection, change, caseId)),
                    change);
        }
        assertTrue(payment(id).paid().amount().signum() > 0);
        assertHeld("50.00");
    }

    @Test
    void whoRecordedAnAmountDoesNotConfirmIt() {
        long award =
                staff.call(() -> remedies.postings(caseId)).stream()
                        .filter(one -> one.getStage() == MoneyStage.AGREED)
                        .findFirst()
                        .orElseThrow()
                        .getId();
        assertRefused("confirmOwn", () -> staff.run(() -> confirmations.confirm(award)));
        lawyer.run(() -> confirmations.confirm(award));
        assertRefused("alreadyConfirmed", () -> lawyer.run(() -> confirmations.confirm(award)));
        assertEquals(
                own.member(Role.SUPERVISING_LAWYER).displayName(),
                staff.call(() -> ledger.get(caseId, award)).confirmedBy());
        assertThrows(
                NotFoundException.class,
                () ->
                        organizations
                                .found()
                                .as(Role.UNION_STAFF)
                                .run(() -> confirmations.confirm(award)));
    }

    @Test
    void anotherOrganizationAndOneWithoutTheRightSeeAndDoNothing() {
        long id = course.confirmed(staff, lawyer, caseId, "50.00");
        course.allocate(staff, id);
        DisbursementRow payout = payouts().get(0);
        PaymentRow row = payment(id);
        ActingAs stranger = organizations.found().as(Role.SUPERVISING_LAWYER);
        ActingAs auditor = own.as(Role.AUDITOR);
        for (Runnable deed :
                List.<Runnable>of(
                        () -> payments.record(caseId, PaymentCourse.cash("1.00", null)),
                        () -> payments.confirm(id, row.version()),
                        () -> payments.bounce(id, row.version(), DAY, "x"),
                        () -> payments.withdraw(id, row.version(), "x"),
                        () -> payments.clear(id, row.version(), DAY),
                        () -> allocations.allocate(id, row.version(), List.of(), true),
                        () -> payouts.release(payout.id(), payout.version(), CASH_OUT),
                        () -> payouts.cancel(payout.id(), payout.version(), "x"),
                        () -> payouts.comeBack(payout.id(), payout.version(), DAY, "x"))) {
            assertThrows(NotFoundException.class, () -> stranger.run(deed));
            assertThrows(EJBAccessException.class, () -> auditor.run(deed));
        }
        assertThrows(NotFoundException.class, () -> stranger.run(() -> payments.ofCase(caseId)));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> trust.ofCase(caseId)));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> payouts.ofCase(caseId)));
        assertTrue(stranger.call(() -> trust.held()).isEmpty());
        assertFalse(auditor.call(() -> trust.held()).isEmpty());
        assertTrue(auditor.call(trust::currencies).contains("USD"));
        assertHeld("50.00");
    }
}
