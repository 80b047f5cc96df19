package org.makewhole.remedy.disbursement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.audit.Author;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.remedy.payment.PaymentCourse;
import org.makewhole.remedy.trust.TrustService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/** Payouts that one person puts together and another releases. */
@ArquillianTest
class DisbursementRunServiceIT {
    private static final int PAYOUTS = 500;

    @Inject private DisbursementRunService runs;
    @Inject private RunSteps steps;
    @Inject private DisbursementBook book;
    @Inject private Disbursements disbursements;
    @Inject private Transactions transactions;
    @Inject private Tenancy tenancy;
    @Inject private DisbursementService payouts;
    @Inject private TrustService trust;
    @Inject private PaymentCourse course;
    @Inject private AccessCase access;
    @Inject private DatabaseAccounts database;
    @Inject private TestOrganizations organizations;

    @Test
    void aRunPaysWhatItCanAndSaysWhyNot() throws SQLException {
        TestOrganization own = organizations.found();
        ActingAs staff = own.as(Role.UNION_STAFF);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        assertEquals(
                "nothingWaits",
                assertThrows(BusinessException.class, () -> staff.run(runs::open)).getKey());
        long first = paid(staff, lawyer, "100.00");
        long second = paid(staff, lawyer, "60.00");
        // As if somebody had gone past the code: the money of the second case is not there.
        database.owner(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE trust_balance SET balance = 59.99 WHERE case_id = ?",
                                second));

        long id = staff.call(runs::open);
        RunRow open = staff.call(() -> runs.get(id));
        assertEquals(2, open.payouts());
        assertThrows(
                StaleRecordException.class,
                () -> lawyer.run(() -> runs.release(id, 99, PayoutMeans.CASH)));
        assertEquals(
                "confirmOwn",
                assertThrows(
                                BusinessException.class,
                                () ->
                                        staff.run(
                                                () ->
                                                        runs.release(
                                                                id,
                                                                open.version(),
                                                                PayoutMeans.CASH)))
                        .getKey());
        DisbursementRow in = staff.call(() -> payouts.ofCase(first)).get(0);
        assertEquals(
                "payoutInRun",
                assertThrows(
                                BusinessException.class,
                                () -> lawyer.run(() -> payouts.cancel(in.id(), in.version(), "no")))
                        .getKey());
        ActingAs stranger = organizations.found().as(Role.SUPERVISING_LAWYER);
        assertThrows(
                NotFoundException.class,
                () -> stranger.run(() -> runs.release(id, open.version(), PayoutMeans.CASH)));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> runs.get(id)));
        assertThrows(EJBAccessException.class, () -> own.as(Role.AUDITOR).run(runs::open));

        lawyer.run(() -> runs.release(id, open.version(), PayoutMeans.CASH));
        await(() -> staff.call(() -> runs.get(id)).state() == RunState.DONE);
        RunRow done = staff.call(() -> runs.get(id));
        assertEquals(1, done.out());
        assertEquals(1, done.troubled());
        List<DisbursementRow> rows = staff.call(() -> runs.payouts(id));
        assertTrue(
                rows.stream()
                        .anyMatch(
                                one ->
                                        one.caseId() == second
                                                && "trustShort".equals(one.problem())
                                                && one.state() == DisbursementState.PLANNED));
        assertEquals(0, staff.call(() -> trust.ofCase(first)).balance().signum());
        assertEquals(
                0,
                new BigDecimal("59.99")
                        .compareTo(staff.call(() -> trust.ofCase(second)).balance()));

        // Somebody puts it right: what the run could not pay is released by itself.
        database.owner(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE trust_balance SET balance = 60 WHERE case_id = ?",
                                second));
        DisbursementRow left = staff.call(() -> payouts.ofCase(second)).get(0);
        Release byHand = new Release(PayoutMeans.CASH, PaymentCourse.DAY.plusDays(2), null);
        lawyer.run(() -> payouts.release(left.id(), left.version(), byHand));
        RunRow mended = staff.call(() -> runs.get(id));
        assertEquals(2, mended.out());
        assertEquals(0, mended.troubled());
    }

    @Test
    void nobodyReleasesWhatTheyDoNotSeeAndGivingUpFreesAllOfIt() {
        TestOrganization own = organizations.found();
        ActingAs staff = own.as(Role.UNION_STAFF);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        ActingAs paralegal = own.as(Role.PARALEGAL);
        long hidden = paid(staff, lawyer, "30.00");
        paid(staff, lawyer, "20.00");
        access.show(staff, hidden, Visibility.RESTRICTED);
        long id = staff.call(runs::open);
        int version = staff.call(() -> runs.get(id)).version();
        assertEquals(1, paralegal.call(() -> runs.payouts(id)).size());
        assertEquals(
                "runHoldsHidden",
                assertThrows(
                                BusinessException.class,
                                () ->
                                        paralegal.run(
                                                () -> runs.release(id, version, PayoutMeans.CASH)))
                        .getKey());
        paralegal.run(() -> runs.cancel(id, version));
        assertEquals(2, staff.call(runs::waiting).size());
    }

    /** As when the server is killed: what it was paying is rolled back by the database. */
    @Test
    void whatIsCutOffIsWholeOrAbsentAndIsCarriedOn() throws SQLException {
        TestOrganization own = organizations.found();
        ActingAs staff = own.as(Role.UNION_STAFF);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        long caseId = course.agreed(staff, "500.00");
        long payment = course.confirmed(staff, lawyer, caseId, "500.00");
        staff.run(() -> course.planMany(payment, PAYOUTS));
        long id = staff.call(runs::open);
        int version = staff.call(() -> runs.get(id)).version();
        lawyer.run(() -> steps.release(own.id(), id, version, PayoutMeans.CASH, who(own)));
        List<Long> left = steps.left(own.id(), id);
        assertEquals(PAYOUTS, left.size());
        Release how = new Release(PayoutMeans.CASH, steps.today(own.id()), null);
        left.subList(0, PAYOUTS / 3).forEach(one -> steps.pay(own.id(), id, one, how));
        assertThrows(
                EJBException.class,
                () ->
                        transactions.within(
                                em -> {
                                    tenancy.bindTo(own.id());
                                    book.release(
                                            payout(left.get(PAYOUTS / 3)),
                                            how,
                                            who(own),
                                            Instant.now());
                                    throw new IllegalStateException("killed");
                                }));
        assertWhole(own, PAYOUTS / 3, id);

        RunPayer.carryOn(steps, own.id(), id);

        assertEquals(RunState.DONE, staff.call(() -> runs.get(id)).state());
        assertWhole(own, PAYOUTS, id);
        assertEquals(0, staff.call(() -> trust.ofCase(caseId)).balance().signum());
        RunPayer.carryOn(steps, own.id(), id);
        assertWhole(own, PAYOUTS, id);
    }

    private static Author who(TestOrganization own) {
        return new Author(
                own.member(Role.SUPERVISING_LAWYER).caller().accountId(), "who released it");
    }

    private Disbursement payout(long id) {
        return disbursements.lock(id).orElseThrow();
    }

    /** Of each payout that is out: one entry of the trust account, one posting, one receipt. */
    private void assertWhole(TestOrganization own, int out, long run) throws SQLException {
        List<String> counts =
                database.owner(
                        connection ->
                                DatabaseAccounts.rows(
                                                connection,
                                                "SELECT COUNT(*), COUNT(DISTINCT d.receipt_number),"
                                                    + " (SELECT COUNT(*) FROM trust_entry e WHERE"
                                                    + " e.disbursement_id IN (SELECT id FROM"
                                                    + " disbursement WHERE run_id = ?)), (SELECT"
                                                    + " COUNT(*) FROM money_posting p WHERE"
                                                    + " p.disbursement_id IN (SELECT id FROM"
                                                    + " disbursement WHERE run_id = ?)) FROM"
                                                    + " disbursement d WHERE d.run_id = ? AND"
                                                    + " d.state = 'RELEASED'",
                                                run,
                                                run,
                                                run)
                                        .get(0));
        assertEquals(List.of("" + out, "" + out, "" + out, "" + out), counts, own::code);
    }

    private long paid(ActingAs staff, ActingAs lawyer, String amount) {
        long caseId = course.agreed(staff, amount);
        course.allocate(staff, course.confirmed(staff, lawyer, caseId, amount));
        return caseId;
    }

    /** It pays behind the back of who released it. */
    private static void await(Supplier<Boolean> condition) {
        while (!condition.get()) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
