package org.makewhole.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.RemedyService;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseState;
import org.makewhole.settlement.watch.WatchService;
import org.makewhole.settlement.watch.WatchView;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class SettlementServiceIT {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate FUTURE = TestOrganizations.today().plusYears(1);
    private static final RecordAnswer YES =
            new RecordAnswer(
                    Answer.APPROVED, TestRemedies.AGREED, AnsweredHow.IN_PERSON, "at home");

    @Inject private SettlementService settlements;
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

    private int version(long id) {
        return owner.call(() -> testRemedies.version(id));
    }

    private List<Promise> payments(long id) {
        return view(id).payments();
    }

    private BigDecimal at(MoneyStage stage) {
        CaseMoney money = owner.call(() -> remedies.ofCase(caseId));
        return money.total().at(stage).stripTrailingZeros();
    }

    private static void refused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), actual::toString);
    }

    @Test
    void aSettlementIsDividedApprovedPostedForEachAndTakenBack() {
        DrawUp drawUp =
                owner.call(
                        () ->
                                testRemedies.drawUp(
                                        caseId,
                                        SettlementKind.SETTLEMENT,
                                        DefaultRule.NONE,
                                        MAY,
                                        FUTURE));
        long id = owner.call(() -> settlements.drawUp(caseId, drawUp));
        assertEquals(id, owner.call(() -> settlements.drawUp(caseId, drawUp)), "sent twice");

        assertEquals(
                List.of("33.33", "66.67", "100.00"),
                view(id).shares().stream()
                        .map(share -> share.getAmount().setScale(2).toString())
                        .toList());
        assertAmount("0.01", view(id).settlement().getRemainder());
        assertEquals(3, view(id).names().size());
        assertAmount("0", at(MoneyStage.AGREED));
        assertTrue(owner.call(() -> clocks.ofCase(caseId)).isEmpty(), "a draft has no clocks");

        refused("approvalMissing", () -> owner.run(() -> settlements.putInForce(id, version(id))));
        int seen = version(id);
        List<Long> shares = view(id).shares().stream().map(SettlementShare::getId).toList();
        owner.run(() -> settlements.answer(id, seen, shares.get(0), YES));
        assertThrows(
                StaleRecordException.class,
                () -> owner.run(() -> settlements.answer(id, seen, shares.get(1), YES)));
        owner.run(() -> settlements.answer(id, version(id), shares.get(1), YES));
        owner.run(() -> settlements.answer(id, version(id), shares.get(2), YES));

        // Another division asks those anew whose share it changes, and nobody else.
        owner.run(() -> settlements.redraw(id, version(id), byHand(drawUp)));
        assertEquals(
                List.of(Answer.PENDING, Answer.APPROVED, Answer.PENDING),
                view(id).shares().stream().map(SettlementShare::getAnswer).toList());
        owner.run(() -> settlements.answer(id, version(id), shares.get(0), YES));
        owner.run(() -> settlements.answer(id, version(id), shares.get(2), YES));
        owner.run(() -> settlements.putInForce(id, version(id)));

        assertAmount("200", at(MoneyStage.AGREED));
        assertEquals(CaseStatus.SETTLED, owner.call(() -> cases.get(caseId)).getStatus());
        List<MoneyPosting> postings = owner.call(() -> remedies.postings(caseId));
        assertEquals(
                6,
                postings.stream().filter(one -> one.getStage() == MoneyStage.AGREED).count(),
                "three claimants, two violations");
        assertEquals(
                List.of(PromiseState.OPEN, PromiseState.OPEN),
                payments(id).stream().map(Promise::getState).toList());
        assertEquals(
                List.of(MAY, FUTURE),
                owner.call(() -> clocks.ofCase(caseId)).stream().map(Clock::getDueOn).toList());
        refused(
                "settlementNoDraft",
                () -> owner.run(() -> settlements.redraw(id, version(id), drawUp)));

        owner.run(() -> settlements.takeBack(id, version(id), "The judge did not confirm it"));
        assertAmount("0", at(MoneyStage.AGREED));
        assertEquals(SettlementState.TAKEN_BACK, view(id).settlement().getState());
        assertTrue(payments(id).stream().allMatch(one -> one.getState() == PromiseState.RELEASED));
        assertTrue(
                owner.call(() -> clocks.ofCase(caseId)).stream()
                        .allMatch(one -> one.getState() == ClockState.WITHDRAWN));
    }

    private static DrawUp byHand(DrawUp drawUp) {
        List<String> amounts = List.of("40", "66.67", "93.33");
        List<ClaimantWeight> weights =
                List.of(0, 1, 2).stream()
                        .map(
                                i ->
                                        new ClaimantWeight(
                                                drawUp.claimants().get(i).workerId(),
                                                new BigDecimal(amounts.get(i))))
                        .toList();
        return new DrawUp(
                drawUp.kind(),
                drawUp.total(),
                drawUp.agreedOn(),
                DistributionRule.MANUAL,
                weights,
                drawUp.payments(),
                drawUp.onDefault(),
                drawUp.reference(),
                drawUp.terms(),
                null,
                drawUp.requestKey());
    }

    @Test
    void whatDoesNotAddUpIsRefused() {
        DrawUp good =
                owner.call(
                        () ->
                                testRemedies.drawUp(
                                        caseId, SettlementKind.ORDER, DefaultRule.NONE, MAY));
        refused(
                "paymentsMissTotal",
                () -> draw(good, new BigDecimal("100.01"), good.claimants(), DefaultRule.NONE));
        refused(
                "claimantTwice",
                () ->
                        draw(
                                good,
                                good.total(),
                                List.of(good.claimants().get(0), good.claimants().get(0)),
                                DefaultRule.NONE));
        refused(
                "increaseIncomplete",
                () ->
                        draw(
                                good,
                                good.total(),
                                good.claimants(),
                                new DefaultRule(0, false, Increase.FIXED, BigDecimal.ONE, " ")));
        assertThrows(
                NotFoundException.class,
                () ->
                        draw(
                                good,
                                good.total(),
                                List.of(new ClaimantWeight(4711L, BigDecimal.ONE)),
                                DefaultRule.NONE));
        assertEquals(List.of(), owner.call(() -> settlements.ofCase(caseId)));
    }

    private void draw(
            DrawUp good, BigDecimal total, List<ClaimantWeight> who, DefaultRule onDefault) {
        owner.run(
                () ->
                        settlements.drawUp(
                                caseId,
                                new DrawUp(
                                        good.kind(),
                                        total,
                                        good.agreedOn(),
                                        good.rule(),
                                        who,
                                        good.payments(),
                                        onDefault,
                                        null,
                                        null,
                                        null,
                                        good.requestKey())));
    }

    @Test
    void othersSeeAndChangeNothing() {
        DrawUp drawUp =
                owner.call(
                        () ->
                                testRemedies.drawUp(
                                        caseId, SettlementKind.ORDER, DefaultRule.NONE, MAY));
        long id = owner.call(() -> settlements.drawUp(caseId, drawUp));
        long share = view(id).shares().get(0).getId();
        int version = version(id);
        organizations
                .found()
                .as(Role.PARALEGAL)
                .run(
                        () -> {
                            for (Executable work :
                                    List.<Executable>of(
                                            () -> settlements.get(id),
                                            () -> settlements.ofCase(caseId),
                                            () -> settlements.claimants(caseId),
                                            () -> settlements.drawUp(caseId, drawUp),
                                            () -> settlements.redraw(id, version, drawUp),
                                            () -> settlements.answer(id, version, share, YES),
                                            () -> settlements.putInForce(id, version),
                                            () -> settlements.takeBack(id, version, "why"))) {
                                assertThrows(NotFoundException.class, work);
                            }
                            assertEquals(0L, watch.counts().get(WatchView.DUE));
                        });
        own.as(Role.STEWARD)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () -> settlements.putInForce(id, version)));
        own.as(Role.AUDITOR)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () -> settlements.drawUp(caseId, drawUp)));
        assertThrows(
                StaleRecordException.class,
                () -> owner.run(() -> settlements.putInForce(id, version + 1)));
        assertEquals(SettlementState.DRAFT, view(id).settlement().getState());
    }
}
