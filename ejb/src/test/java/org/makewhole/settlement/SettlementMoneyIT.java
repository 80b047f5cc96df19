package org.makewhole.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** What settlements and orders post, claimant by claimant and purpose by purpose. */
@ArquillianTest
class SettlementMoneyIT {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate FUTURE = TestOrganizations.today().plusYears(1);

    @Inject private SettlementService settlements;
    @Inject private RemedyService remedies;
    @Inject private TestRemedies testRemedies;
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

    private int version(long id) {
        return owner.call(() -> testRemedies.version(id));
    }

    private static void refused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), actual::toString);
    }

    /** 300 among 50, 100 and 150, of which 40 are interest and 60.01 bore fees. */
    @Test
    void whatASumIsForIsPostedApartToTheCent() {
        DrawUp wages =
                owner.call(
                        () ->
                                testRemedies.drawUp(
                                        caseId,
                                        SettlementKind.ORDER,
                                        DefaultRule.NONE,
                                        MAY,
                                        JUNE,
                                        FUTURE));
        Map<MoneyComponent, BigDecimal> purposes =
                Map.of(
                        MoneyComponent.INTEREST, new BigDecimal("40"),
                        MoneyComponent.FEES, new BigDecimal("60.01"));
        long id = owner.call(() -> settlements.drawUp(caseId, of(wages, Composition.of(purposes))));
        owner.run(() -> settlements.putInForce(id, version(id)));

        CaseMoney money = owner.call(() -> remedies.ofCase(caseId));
        assertAmount("239.99", money.total().awarded());
        assertAmount("40", money.byComponent().get(MoneyComponent.INTEREST).awarded());
        assertAmount("60.01", money.byComponent().get(MoneyComponent.FEES).awarded());
        assertAmount("199.99", money.byComponent().get(MoneyComponent.WAGES).awarded());
        refused(
                "partsAboveTotal",
                () ->
                        owner.run(
                                () ->
                                        settlements.drawUp(
                                                caseId,
                                                of(
                                                        wages,
                                                        Composition.of(
                                                                Map.of(
                                                                        MoneyComponent.COSTS,
                                                                        new BigDecimal(
                                                                                "300.01")))))));
    }

    private static DrawUp of(DrawUp drawUp, Composition composition) {
        return new DrawUp(
                drawUp.kind(),
                drawUp.total(),
                drawUp.agreedOn(),
                drawUp.rule(),
                drawUp.claimants(),
                drawUp.payments(),
                drawUp.onDefault(),
                drawUp.reference(),
                drawUp.terms(),
                drawUp.evidenceId(),
                UUID.randomUUID().toString(),
                composition);
    }

    /** An agreement takes the place of the award for those alone who agreed. */
    @Test
    void whatIsDueIsAddedUpClaimantByClaimant() {
        owner.run(() -> testRemedies.order(caseId, DefaultRule.NONE, MAY, JUNE, FUTURE));
        DrawUp ofAll =
                owner.call(
                        () ->
                                testRemedies.drawUp(
                                        caseId,
                                        SettlementKind.SETTLEMENT,
                                        DefaultRule.NONE,
                                        FUTURE));
        DrawUp ofOne =
                new DrawUp(
                        ofAll.kind(),
                        ofAll.total(),
                        ofAll.agreedOn(),
                        ofAll.rule(),
                        ofAll.claimants().subList(0, 1),
                        ofAll.payments(),
                        ofAll.onDefault(),
                        null,
                        null,
                        null,
                        ofAll.requestKey());
        long id = owner.call(() -> settlements.drawUp(caseId, ofOne));
        long share = owner.call(() -> settlements.get(id)).shares().get(0).getId();
        owner.run(
                () ->
                        settlements.answer(
                                id,
                                version(id),
                                share,
                                new RecordAnswer(
                                        Answer.APPROVED,
                                        ofAll.agreedOn(),
                                        AnsweredHow.IN_PERSON,
                                        null)));
        owner.run(() -> settlements.putInForce(id, version(id)));

        // 50, 100 and 150 were ordered; the first agreed on 100, the second was paid directly.
        long second = ofAll.claimants().get(1).workerId();
        PostMoney paid =
                new PostMoney(
                        Violation.OVERTIME, MoneyStage.PAID, new BigDecimal("20"), MAY, null, null);
        owner.run(() -> remedies.recordFor(caseId, second, paid));
        assertAmount("20", owner.call(() -> settlements.claimants(caseId)).get(1).totals().paid());
        assertThrows(
                NotFoundException.class,
                () -> owner.run(() -> remedies.recordFor(caseId, 1L, paid)));
        ActingAs stranger = organizations.found().as(Role.PARALEGAL);
        assertThrows(
                NotFoundException.class,
                () -> stranger.run(() -> remedies.recordFor(caseId, second, paid)));
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.AUDITOR).run(() -> remedies.recordFor(caseId, second, paid)));
        assertAmount("330", owner.call(() -> remedies.ofCase(caseId)).total().outstanding());
        assertAmount(
                "330",
                owner.call(() -> remedies.ofCases(List.of(caseId))).get(caseId).outstanding());
    }
}
