package org.makewhole.remedy.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.disbursement.PayoutMeans;
import org.makewhole.remedy.disbursement.Release;
import org.makewhole.remedy.payment.PaymentCourse;
import org.makewhole.remedy.payment.PaymentService;
import org.makewhole.remedy.trust.MonthFigures;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** What the bank says, set against what was confirmed and paid out. */
@ArquillianTest
class BankStatementServiceIT {
    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    @Inject private BankStatementService statements;
    @Inject private ReconciliationService reconciliations;
    @Inject private PaymentService payments;
    @Inject private DisbursementService payouts;
    @Inject private PaymentCourse course;
    @Inject private TestOrganizations organizations;
    @Inject private AccessCase access;

    private int take(ActingAs who, String file) {
        return who.call(
                () ->
                        statements.take(
                                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                                "june.xml",
                                "USD"));
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    @Test
    void aMonthIsImportedMatchedAndClosed() {
        TestOrganization own = organizations.found();
        ActingAs staff = own.as(Role.UNION_STAFF);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        long caseId = course.agreed(staff, "500.00");
        long payment = course.confirmed(staff, lawyer, caseId, "80.00");
        course.confirmed(staff, lawyer, caseId, "40.00");
        course.allocate(staff, payment);
        DisbursementRow payout = staff.call(() -> payouts.ofCase(caseId)).get(0);
        lawyer.run(
                () ->
                        payouts.release(
                                payout.id(),
                                payout.version(),
                                new Release(PayoutMeans.BANK, PaymentCourse.DAY, "T-9")));

        String june =
                BankFiles.statement(
                        "-2.00",
                        BankFiles.entry("80.00", "CRDT", "2025-06-03", "Harbor", "no. 4711"),
                        BankFiles.entry("80.00", "DBIT", "2025-06-04", "Quill", "T-9"),
                        BankFiles.entry("2.00", "DBIT", "2025-06-30", "Bank", "fee"));
        assertEquals(3, take(staff, june));
        assertRefused("bankFileKnown", () -> take(staff, june));
        assertEquals(0, take(staff, june.replace("<MsgId>1<", "<MsgId>2<")));

        List<LineRow> open = staff.call(() -> statements.open());
        assertEquals(3, open.size());
        LineRow in = open.get(0);
        assertEquals(payment, in.suggestions().get(0).paymentId());
        assertTrue(in.suggestions().get(0).referenced());
        staff.run(() -> statements.match(in.id(), in.version(), payment));
        assertThrows(
                StaleRecordException.class,
                () -> staff.run(() -> statements.setAside(in.id(), in.version(), "x")));
        LineRow out = open.get(1);
        staff.run(() -> statements.match(out.id(), out.version(), payout.id()));
        LineRow fee = open.get(2);
        assertEquals(List.of(), fee.suggestions());
        assertRefused(
                "noSuchMatch",
                () -> staff.run(() -> statements.match(fee.id(), fee.version(), payment)));
        BigDecimal closing = new BigDecimal("-2.00");
        assertRefused(
                "monthDiffers", () -> staff.run(() -> reconciliations.close("USD", JUNE, closing)));
        staff.run(() -> statements.setAside(fee.id(), fee.version(), "fee of the bank"));

        MonthFigures figures = staff.call(() -> reconciliations.figures("USD", JUNE, closing));
        assertEquals(0, figures.difference().signum(), figures::toString);
        assertEquals(0, new BigDecimal("40").compareTo(figures.inTransit()));
        staff.run(() -> reconciliations.close("USD", JUNE, closing));
        assertRefused(
                "savedMeanwhile",
                () -> staff.run(() -> reconciliations.close("USD", JUNE, closing)));
        LineRow closed = staff.call(() -> statements.get(in.id()));
        assertRefused(
                "monthReconciled",
                () -> staff.run(() -> statements.reopen(closed.id(), closed.version())));
        long late = staff.call(() -> payments.record(caseId, PaymentCourse.cash("5.00", null)));
        assertRefused(
                "monthReconciled",
                () -> lawyer.run(() -> payments.confirm(late, payments.get(late).version())));

        ActingAs stranger = organizations.found().as(Role.UNION_STAFF);
        assertThrows(NotFoundException.class, () -> stranger.run(() -> statements.get(in.id())));
        assertThrows(
                NotFoundException.class,
                () -> stranger.run(() -> statements.match(in.id(), in.version(), payment)));
        assertEquals(List.of(), stranger.call(() -> statements.settled()));
        assertEquals(List.of(), stranger.call(() -> reconciliations.closed()));
        ActingAs auditor = own.as(Role.AUDITOR);
        assertThrows(EJBAccessException.class, () -> take(auditor, june));
        assertThrows(
                EJBAccessException.class,
                () -> auditor.run(() -> reconciliations.close("USD", JUNE, closing)));
    }

    /** A line names the worker who was paid, or the employer who did. */
    @Test
    void aLineOfARestrictedCaseIsThereForItsTeamAlone() {
        TestOrganization own = organizations.found();
        ActingAs staff = own.as(Role.UNION_STAFF);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        long caseId = course.agreed(staff, "500.00");
        long payment = course.confirmed(staff, lawyer, caseId, "80.00");
        take(
                staff,
                BankFiles.statement(
                        "80.00",
                        BankFiles.entry("80.00", "CRDT", "2025-06-03", "Harbor", "no. 4711")));
        LineRow line = staff.call(() -> statements.open()).get(0);
        staff.run(() -> statements.match(line.id(), line.version(), payment));
        assertEquals(1, lawyer.call(() -> statements.settled()).size());
        LineRow settled = lawyer.call(() -> statements.get(line.id()));

        access.show(staff, caseId, Visibility.RESTRICTED);

        assertEquals(List.of(), lawyer.call(() -> statements.settled()));
        assertThrows(NotFoundException.class, () -> lawyer.run(() -> statements.get(line.id())));
        assertThrows(
                NotFoundException.class,
                () -> lawyer.run(() -> statements.reopen(line.id(), settled.version())));
        assertEquals(1, staff.call(() -> statements.settled()).size());
        assertEquals(LineState.RECEIVED, staff.call(() -> statements.get(line.id())).state());
    }
}
