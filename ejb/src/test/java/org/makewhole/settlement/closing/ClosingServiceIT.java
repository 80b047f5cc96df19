package org.makewhole.settlement.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.remedy.outcome.OutcomeRow;
import org.makewhole.remedy.outcome.OutcomeService;
import org.makewhole.remedy.payment.PaymentCourse;
import org.makewhole.settlement.DefaultRule;
import org.makewhole.settlement.TestRemedies;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

@ArquillianTest
class ClosingServiceIT {
    @Inject private ClosingService closing;
    @Inject private CaseFileService cases;
    @Inject private OutcomeService outcomes;
    @Inject private RemedyService remedies;
    @Inject private TestRemedies testRemedies;
    @Inject private PaymentCourse payments;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        owner = own.as(Role.PARALEGAL);
        caseId = owner.call(() -> testRemedies.open(2));
        owner.run(
                () ->
                        testRemedies.order(
                                caseId, DefaultRule.NONE, TestRemedies.AGREED.plusDays(30)));
    }

    private ClosingSheet sheet() {
        return owner.call(() -> closing.sheet(caseId));
    }

    private CloseCase answers(Outcome... ends) {
        List<ClaimantAnswer> answers = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            answers.add(
                    new ClaimantAnswer(
                            sheet().claimants().get(i).workerId(),
                            ends[i],
                            i == 0 ? 4 : null,
                            i == 0 ? Safety.SAFE : Safety.NOT_KNOWN,
                            i == 0 ? "Glad it is over" : null));
        }
        return new CloseCase(new BigDecimal("12.5"), answers, "Nothing more to do");
    }

    private void close(CloseCase close) {
        int version = sheet().caseFile().getVersion();
        owner.run(() -> closing.close(caseId, version, close));
    }

    private void refused(String key, CloseCase close) {
        assertEquals(key, assertThrows(BusinessException.class, () -> close(close)).getKey());
    }

    @Test
    void aCaseIsClosedWithWhatAFunderAsksAndNotWhileMoneyIsUnaccountedFor() {
        assertEquals(
                List.of("33.33", "66.67"),
                sheet().unaccounted().stream()
                        .map(one -> one.amount().setScale(2).toString())
                        .toList());
        refused("moneyUnaccounted", answers(Outcome.DECISION, Outcome.DECISION));
        refused("answersMissing", answers(Outcome.UNCOLLECTABLE_BANKRUPT));
        int version = sheet().caseFile().getVersion();
        BusinessException byHand =
                assertThrows(
                        BusinessException.class,
                        () ->
                                owner.run(
                                        () ->
                                                cases.move(
                                                        caseId,
                                                        version,
                                                        CaseStatus.CLOSED,
                                                        "by hand")));
        assertEquals(List.of("100", "USD"), byHand.getArguments());
        assertEquals(List.of(), sheet().closings(), "a refusal leaves nothing");
        assertTrue(owner.call(() -> outcomes.list(caseId)).isEmpty());

        close(answers(Outcome.DECISION, Outcome.UNCOLLECTABLE_BANKRUPT), "33.33");

        ClosingSheet closed = sheet();
        assertEquals(CaseStatus.CLOSED, closed.caseFile().getStatus());
        CaseEnd end = closed.closings().get(0).end();
        assertEquals(closed.days(), end.getDays());
        assertEquals(0, new BigDecimal("12.5").compareTo(end.getHours()));
        List<ClaimantFeedback> said = closed.closings().get(0).feedback();
        assertEquals(4, said.get(0).getSatisfaction());
        assertEquals("Glad it is over", said.get(0).getWords());
        assertEquals(Safety.NOT_KNOWN, said.get(1).getSafety());
        assertEquals(
                List.of("Ana Ruiz", "Worker 2"),
                owner.call(() -> outcomes.list(caseId)).stream()
                        .map(OutcomeRow::claimant)
                        .sorted()
                        .toList());

        // Taken up again, the earlier answers stay.
        owner.run(
                () ->
                        cases.move(
                                caseId,
                                cases.get(caseId).getVersion(),
                                CaseStatus.COLLECTING,
                                "The insolvency pays"));
        close(answers(Outcome.DECISION, Outcome.UNCOLLECTABLE_CLOSED));
        assertEquals(2, sheet().closings().size());
    }

    private void close(CloseCase close, String paid) {
        owner.run(
                () ->
                        remedies.record(
                                caseId,
                                new PostMoney(
                                        Violation.OVERTIME,
                                        MoneyStage.PAID,
                                        new BigDecimal(paid),
                                        TestRemedies.AGREED,
                                        null,
                                        null)));
        close(close);
    }

    @Test
    void whatIsHeldInTrustKeepsACaseOpen() {
        CloseCase withdrawn = answers(Outcome.WITHDRAWAL, Outcome.WITHDRAWAL);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        payments.confirmed(owner, lawyer, caseId, "40.00");
        refused("moneyUnaccounted", withdrawn);
        assertTrue(
                sheet().unaccounted().stream()
                        .anyMatch(one -> one.amount().compareTo(new BigDecimal("40")) == 0));
        assertEquals(CaseStatus.DECIDED, sheet().caseFile().getStatus());
    }

    @Test
    void othersSeeAndCloseNothing() {
        CloseCase close = answers(Outcome.WITHDRAWAL, Outcome.WITHDRAWAL);
        int version = sheet().caseFile().getVersion();
        organizations
                .found()
                .as(Role.PARALEGAL)
                .run(
                        () -> {
                            assertThrows(NotFoundException.class, () -> closing.sheet(caseId));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> closing.close(caseId, version, close));
                        });
        own.as(Role.AUDITOR)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () -> closing.close(caseId, version, close)));
        assertThrows(
                StaleRecordException.class,
                () -> owner.run(() -> closing.close(caseId, version + 1, close)));
        assertEquals(CaseStatus.DECIDED, sheet().caseFile().getStatus());
    }
}
