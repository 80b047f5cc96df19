package org.makewhole.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

@ArquillianTest
class RemedyServiceIT {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Inject private RemedyService remedies;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        caseId = paralegal().call(() -> testCases.open().getId());
    }

    private ActingAs paralegal() {
        return own.as(Role.PARALEGAL);
    }

    private static PostMoney money(MoneyStage stage, String amount) {
        return money(stage, amount, null);
    }

    private static PostMoney money(MoneyStage stage, String amount, String requestKey) {
        return new PostMoney(
                Violation.OVERTIME, stage, new BigDecimal(amount), DAY, null, requestKey);
    }

    private void record(PostMoney posting) {
        paralegal().run(() -> remedies.record(caseId, posting));
    }

    private StageTotals totals() {
        return paralegal().call(() -> remedies.ofCase(caseId)).total();
    }

    private List<MoneyPosting> postings() {
        return paralegal().call(() -> remedies.postings(caseId));
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(
                0, new BigDecimal(expected).compareTo(actual), () -> expected + " ≠ " + actual);
    }

    private void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    @Test
    void totalsAreTheSumsOfWhatWasRecorded() {
        record(money(MoneyStage.AWARDED, "1200.50"));
        record(money(MoneyStage.AGREED, "1000.00"));
        record(money(MoneyStage.PAID, "250.25"));
        record(money(MoneyStage.PAID, "249.75"));

        StageTotals totals = totals();
        assertAmount("1200.50", totals.awarded());
        assertAmount("1000", totals.agreed());
        assertAmount("500", totals.paid());
        assertAmount("500", totals.outstanding());
        assertAmount(
                "500",
                paralegal().call(() -> remedies.ofCases(List.of(caseId))).get(caseId).paid());
        MoneyPosting paid =
                postings().stream()
                        .filter(p -> p.getStage() == MoneyStage.PAID)
                        .findFirst()
                        .orElseThrow();
        assertEquals("USD", paid.getCurrency());
        assertEquals(DAY, paid.getEffectiveOn());
        assertEquals(own.member(Role.PARALEGAL).displayName(), paid.getPostedByName());
    }

    @Test
    void aFormSentTwicePostsOnce() {
        record(money(MoneyStage.PAID, "100.00", "form-1"));
        record(money(MoneyStage.PAID, "100.00", "form-1"));

        assertEquals(1, postings().size());
        assertAmount("100", totals().paid());
    }

    @Test
    void aFormSentTwiceAtTheSameMomentPostsOnce() throws Exception {
        int senders = 4;
        CyclicBarrier start = new CyclicBarrier(senders);
        ExecutorService pool = Executors.newFixedThreadPool(senders);
        try {
            Callable<Void> sender =
                    () -> {
                        start.await();
                        try {
                            record(money(MoneyStage.PAID, "100.00", "form-2"));
                        } catch (BusinessException refusedByTheDatabase) {
                            // The other one was first; what counts is what was posted.
                        }
                        return null;
                    };
            pool.invokeAll(Collections.nCopies(senders, sender));
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, postings().size());
    }

    @Test
    void theSameRequestKeyInAnotherOrganizationIsAnotherForm() {
        record(money(MoneyStage.PAID, "100.00", "form-3"));
        TestOrganization other = organizations.found();
        other.as(Role.PARALEGAL)
                .run(
                        () -> {
                            long theirs = testCases.open().getId();
                            remedies.record(theirs, money(MoneyStage.PAID, "70.00", "form-3"));
                            assertAmount("70", remedies.ofCase(theirs).total().paid());
                        });
        assertAmount("100", totals().paid());
    }

    @Test
    void aPostingIsReversedOnce() {
        record(money(MoneyStage.PAID, "80.00"));
        long id = postings().get(0).getId();

        paralegal().run(() -> remedies.reverse(id, "bounced cheque"));

        assertAmount("0", totals().paid());
        MoneyPosting reversal =
                postings().stream().filter(MoneyPosting::isReversal).findFirst().orElseThrow();
        assertEquals(id, reversal.getReversesId());
        assertEquals("bounced cheque", reversal.getNote());
        assertRefused(
                "alreadyReversed", () -> paralegal().run(() -> remedies.reverse(id, "again")));
        assertRefused(
                "alreadyReversed",
                () -> paralegal().run(() -> remedies.reverse(reversal.getId(), "undo")));
    }

    @Test
    void restatingReplacesWhatStoodAndKeepsTheHistory() {
        restate(Map.of(Violation.OVERTIME, new BigDecimal("300"), Violation.TIPS, BigDecimal.TEN));
        restate(Map.of(Violation.OVERTIME, new BigDecimal("280")));
        int postings = postings().size();
        restate(Map.of(Violation.OVERTIME, new BigDecimal("280.0000")));

        assertAmount("280", totals().computed());
        CaseMoney money = paralegal().call(() -> remedies.ofCase(caseId));
        assertAmount("0", money.byViolation().get(Violation.TIPS).computed());
        assertEquals(postings, postings().size(), "the same amount again posts nothing");
        assertTrue(postings > 2, "what stood before stays in the history");
        assertRefused(
                "stageNotRestated",
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                remedies.restate(
                                                        caseId,
                                                        MoneyStage.PAID,
                                                        Map.of(),
                                                        DAY,
                                                        null)));
    }

    private void restate(Map<Violation, BigDecimal> amounts) {
        paralegal()
                .run(() -> remedies.restate(caseId, MoneyStage.COMPUTED, amounts, DAY, "computed"));
    }

    @Test
    void anAmountThatCannotBeIsRefused() {
        assertRefused("tooManyDecimals", () -> record(money(MoneyStage.PAID, "10.005")));
        assertRefused("amountNotPositive", () -> record(money(MoneyStage.PAID, "0")));
        assertRefused("amountNotPositive", () -> record(money(MoneyStage.PAID, "-5.00")));
        assertRefused("stageNotRecorded", () -> record(money(MoneyStage.COMPUTED, "5.00")));
        PostMoney tomorrow =
                new PostMoney(
                        Violation.OVERTIME,
                        MoneyStage.PAID,
                        BigDecimal.ONE,
                        TestOrganizations.today().plusDays(2),
                        null,
                        null);
        assertRefused("dateInFuture", () -> record(tomorrow));
        assertEquals(List.of(), postings());
    }

    @Test
    void whatWasReceivedThisMonthIsAddedUpByCurrency() {
        LocalDate today = TestOrganizations.today().minusDays(1);
        LocalDate first = today.withDayOfMonth(1);
        record(new PostMoney(Violation.TIPS, MoneyStage.PAID, BigDecimal.TEN, first, null, null));
        record(money(MoneyStage.PAID, "99.00"));

        List<Received> received = paralegal().call(() -> remedies.receivedThisMonth());

        if (today.getMonth() == TestOrganizations.today().getMonth()) {
            assertEquals(1, received.size());
            assertEquals("USD", received.get(0).currency());
            assertAmount("10", received.get(0).amount());
        } else {
            assertEquals(List.of(), received);
        }
    }

    @Test
    void anotherOrganizationSeesNothingAndPostsNothing() {
        record(money(MoneyStage.PAID, "80.00"));
        long posting = postings().get(0).getId();
        organizations
                .found()
                .as(Role.PARALEGAL)
                .run(
                        () -> {
                            assertThrows(
                                    NotFoundException.class,
                                    () -> remedies.record(caseId, money(MoneyStage.PAID, "1")));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> remedies.reverse(posting, "not mine"));
                            assertThrows(
                                    NotFoundException.class,
                                    () ->
                                            remedies.restate(
                                                    caseId,
                                                    MoneyStage.CLAIMED,
                                                    Map.of(Violation.TIPS, BigDecimal.ONE),
                                                    DAY,
                                                    null));
                            assertThrows(NotFoundException.class, () -> remedies.ofCase(caseId));
                            assertThrows(NotFoundException.class, () -> remedies.postings(caseId));
                            assertEquals(Map.of(), remedies.ofCases(List.of(caseId)));
                            assertEquals(List.of(), remedies.receivedThisMonth());
                        });
        assertEquals(1, postings().size());
    }

    @Test
    void withoutTheRightNothingIsPosted() {
        own.as(Role.STEWARD)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () ->
                                                remedies.record(
                                                        caseId, money(MoneyStage.PAID, "1.00"))));
        own.as(Role.COORDINATOR)
                .run(() -> assertThrows(EJBAccessException.class, () -> remedies.ofCase(caseId)));
        assertEquals(List.of(), postings());
    }
}
