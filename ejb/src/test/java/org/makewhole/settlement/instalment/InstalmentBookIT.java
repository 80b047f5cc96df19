package org.makewhole.settlement.instalment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.settlement.DefaultRule;
import org.makewhole.settlement.Increase;
import org.makewhole.settlement.Settlement;
import org.makewhole.settlement.SettlementService;
import org.makewhole.settlement.SettlementState;
import org.makewhole.settlement.SettlementView;
import org.makewhole.settlement.TestRemedies;
import org.makewhole.settlement.promise.NextAct;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseState;
import org.makewhole.settlement.watch.WatchRow;
import org.makewhole.settlement.watch.WatchService;
import org.makewhole.settlement.watch.WatchView;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

@ArquillianTest
class InstalmentBookIT {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate FUTURE = TestOrganizations.today().plusYears(1);

    @Inject private SettlementService settlements;
    @Inject private InstalmentService instalments;
    @Inject private TestRemedies testRemedies;
    @Inject private RemedyService remedies;
    @Inject private CaseFileService cases;
    @Inject private ClockService clocks;
    @Inject private WatchService watch;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        owner = own.as(Role.PARALEGAL);
        caseId = owner.call(() -> testRemedies.open(3));
    }

    private SettlementView view(long id) {
        return owner.call(() -> settlements.get(id));
    }

    private List<Promise> payments(long id) {
        return view(id).payments();
    }

    private BigDecimal at(MoneyStage stage) {
        CaseMoney money = owner.call(() -> remedies.ofCase(caseId));
        return money.total().at(stage).stripTrailingZeros();
    }

    private void paid(String amount, LocalDate on) {
        paid(MoneyComponent.WAGES, amount, on);
    }

    private void paid(MoneyComponent component, String amount, LocalDate on) {
        owner.run(
                () ->
                        remedies.record(
                                caseId,
                                new PostMoney(
                                                Violation.OVERTIME,
                                                MoneyStage.PAID,
                                                new BigDecimal(amount),
                                                on,
                                                null,
                                                null)
                                        .of(component)));
    }

    /** Also where it was not for wages. */
    @Test
    void whatWasPaidBeforeMeetsNothing() {
        paid(MoneyComponent.INTEREST, "100", TestRemedies.AGREED);
        long id = owner.call(() -> testRemedies.order(caseId, DefaultRule.NONE, MAY, FUTURE));
        assertAmount("0", payments(id).get(0).getPaid());
        paid("30", MAY);
        assertAmount("30", payments(id).get(0).getPaid());
    }

    private static void refused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), actual::toString);
    }

    @Test
    void aMissedPaymentReopensEnforcementByItselfAndALateNoteTakesThatBack() {
        DefaultRule tenPercent =
                new DefaultRule(
                        5,
                        false,
                        Increase.PERCENT_OF_REST,
                        BigDecimal.TEN,
                        "Clause 4 of the order");
        long id = owner.call(() -> testRemedies.order(caseId, tenPercent, MAY, JUNE, FUTURE));
        assertEquals(CaseStatus.DECIDED, owner.call(() -> cases.get(caseId)).getStatus());
        paid("130", MAY.plusDays(3));
        Promise first = payments(id).get(0);
        Promise second = payments(id).get(1);
        assertEquals(PromiseState.KEPT, first.getState());
        assertEquals(MAY.plusDays(3), first.getKeptOn());
        assertFalse(first.isLate(), "within its grace");
        assertEquals(PromiseState.PARTLY_KEPT, second.getState());
        assertAmount("70", second.getRest());
        Clock running =
                owner.call(() -> clocks.ofCase(caseId)).stream()
                        .filter(one -> one.findSubject().orElseThrow().id() == second.getId())
                        .findFirst()
                        .orElseThrow();
        assertEquals(JUNE.plusDays(5), running.getDueOn());

        testRemedies.runOut(own.id(), Promise.CLOCKS, second.getId());

        assertEquals(PromiseState.BROKEN, payments(id).get(1).getState());
        Settlement inDefault = view(id).settlement();
        assertEquals(SettlementState.IN_DEFAULT, inDefault.getState());
        assertAmount("317", at(MoneyStage.AWARDED));
        assertEquals(CaseStatus.COLLECTING, owner.call(() -> cases.get(caseId)).getStatus());
        assertEquals(
                "MakeWhole", owner.call(() -> cases.history(caseId)).get(0).getChangedByName());
        assertEquals(
                ClockState.MISSED,
                owner.call(() -> clocks.get(running.getId())).clock().getState());
        WatchRow row =
                owner.call(() -> watch.page(WatchView.BROKEN, Optional.empty())).rows().get(0);
        assertEquals(NextAct.EXECUTION, row.promise().getNextAct());
        assertEquals(inDefault.getDefaultedOn().plusDays(14), row.actBy());

        // It had been paid in time and was noted late: there was no default.
        paid("70", JUNE.plusDays(2));
        assertEquals(PromiseState.KEPT, payments(id).get(1).getState());
        assertEquals(SettlementState.IN_FORCE, view(id).settlement().getState());
        assertNull(view(id).settlement().getDefaultedOn());
        assertAmount("300", at(MoneyStage.AWARDED));

        // That payment is taken back: what it met is open again, with a clock.
        long last =
                owner.call(() -> remedies.postings(caseId)).stream()
                        .filter(one -> one.getStage() == MoneyStage.PAID)
                        .filter(one -> one.getEffectiveOn().equals(JUNE.plusDays(2)))
                        .findFirst()
                        .orElseThrow()
                        .getId();
        owner.run(() -> remedies.reverse(last, "The cheque bounced"));
        assertEquals(PromiseState.PARTLY_KEPT, payments(id).get(1).getState());
        testRemedies.runOut(own.id(), Promise.CLOCKS, second.getId());
        assertEquals(SettlementState.IN_DEFAULT, view(id).settlement().getState());

        // Paid late, all of it: the increase stays due and is paid too.
        paid("70", JUNE.plusDays(40));
        assertTrue(payments(id).get(1).isLate());
        assertEquals(SettlementState.IN_FORCE, view(id).settlement().getState());
        paid("117", JUNE.plusDays(41));
        assertEquals(SettlementState.FULFILLED, view(id).settlement().getState());
        assertEquals(JUNE.plusDays(41), view(id).settlement().getEndedOn());
    }

    @Test
    void moneyIsNamedForAnotherSettlementThanFallsDueFirst() {
        long first = owner.call(() -> testRemedies.order(caseId, DefaultRule.NONE, MAY));
        long second = owner.call(() -> testRemedies.order(caseId, DefaultRule.NONE, JUNE));
        paid("100", JUNE);
        assertEquals(PromiseState.KEPT, payments(first).get(0).getState());
        ReceivedRow row = owner.call(() -> instalments.received(second)).get(0);
        int version = view(second).settlement().getVersion();

        owner.run(() -> instalments.namePosting(second, version, row.postingId()));

        assertEquals(PromiseState.OPEN, payments(first).get(0).getState());
        assertEquals(PromiseState.KEPT, payments(second).get(0).getState());
        assertEquals(SettlementState.FULFILLED, view(second).settlement().getState());
        assertEquals(second, owner.call(() -> instalments.received(first)).get(0).settlementId());
        assertThrows(
                StaleRecordException.class,
                () -> owner.run(() -> instalments.unname(second, version, row.postingId())));
        int now = view(second).settlement().getVersion();
        own.as(Role.AUDITOR)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () -> instalments.unname(second, now, row.postingId())));
        organizations
                .found()
                .as(Role.PARALEGAL)
                .run(
                        () -> {
                            for (Executable work :
                                    List.<Executable>of(
                                            () -> instalments.received(second),
                                            () ->
                                                    instalments.namePosting(
                                                            second, now, row.postingId()),
                                            () -> instalments.namePayment(second, now, 1),
                                            () -> instalments.unname(second, now, 1))) {
                                assertThrows(NotFoundException.class, work);
                            }
                        });
        assertThrows(
                NotFoundException.class,
                () -> owner.run(() -> instalments.namePayment(second, now, row.postingId())));

        owner.run(() -> instalments.unname(second, now, row.postingId()));
        assertEquals(PromiseState.KEPT, payments(first).get(0).getState());
        assertEquals(PromiseState.OPEN, payments(second).get(0).getState());
    }

    @Test
    void withAccelerationTheWholeRestFallsDueAndNoClockIsClosedBehindItsBack() {
        DefaultRule all =
                new DefaultRule(0, true, Increase.FIXED, new BigDecimal("50"), "Clause 9");
        long id = owner.call(() -> testRemedies.order(caseId, all, MAY, FUTURE));
        Promise later = payments(id).get(1);
        Clock clock =
                owner.call(() -> clocks.ofCase(caseId)).stream()
                        .filter(one -> one.findSubject().orElseThrow().id() == later.getId())
                        .findFirst()
                        .orElseThrow();
        refused(
                "clockOfPromise",
                () ->
                        owner.run(
                                () ->
                                        clocks.close(
                                                clock.getId(),
                                                clock.getVersion(),
                                                ClockClosing.met("They told me"))));

        testRemedies.runOut(own.id(), Promise.CLOCKS, payments(id).get(0).getId());

        assertNotEquals(
                FUTURE,
                payments(id).stream()
                        .filter(one -> one.getId().equals(later.getId()))
                        .findFirst()
                        .orElseThrow()
                        .getDueOn());
        assertAmount("250", at(MoneyStage.AWARDED));
        assertEquals(
                Map.of(
                        WatchView.BROKEN, 1L,
                        WatchView.DUE, 2L,
                        WatchView.OVERDUE, 0L,
                        WatchView.KEPT, 0L),
                owner.call(() -> watch.counts()));
    }
}
