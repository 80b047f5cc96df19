package org.makewhole.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class CaseFileServiceIT {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    private static final int THREADS = 8;

    @Inject private CaseFileService cases;
    @Inject private CaseNumbers numbers;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private TestOrganization other;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
    }

    private ActingAs paralegal() {
        return own.as(Role.PARALEGAL);
    }

    @Test
    void anOpenedCaseIsFoundAsItWasDescribed() {
        long id = paralegal().call(() -> testCases.open().getId());

        CaseFile found = paralegal().call(() -> cases.get(id));

        assertEquals(own.code() + "-2025-00001", found.getNumber());
        assertEquals(CaseKind.WAGE_CLAIM, found.getKind());
        assertEquals(CaseStatus.INTAKE, found.getStatus());
        assertEquals(DAY, found.getOpenedOn());
        assertEquals("US-VA", found.getJurisdiction());
        assertEquals("USD", found.getCurrency());
        assertNotNull(found.getWorkerId());
    }

    @Test
    void aCaseIsNotOpenedInTheFuture() {
        LocalDate nextYear = LocalDate.now().plusYears(1);
        BusinessException refusal =
                assertThrows(
                        BusinessException.class,
                        () ->
                                paralegal()
                                        .run(
                                                () ->
                                                        testCases.open(
                                                                "Ana", "Harbor", nextYear)));
        assertEquals("openedInFuture", refusal.getKey());
        assertEquals(List.of(), rows(CaseFilter.all()));
    }

    @Test
    void everyPageForwardAndBackGivesEachCaseOnceInOrder() {
        int count = 2 * CaseFileService.PAGE_SIZE + 7;
        // Three cases share each day, so that the pages have to break within a day.
        paralegal()
                .run(
                        () ->
                                IntStream.range(0, count)
                                        .forEach(
                                                i ->
                                                        testCases.open(
                                                                "Worker " + i,
                                                                "Harbor",
                                                                DAY.plusDays(i / 3))));

        List<CasePage> forward = new ArrayList<>();
        CasePage page = page(CaseFilter.all(), Optional.empty());
        assertTrue(page.before().isEmpty(), "the first page has none before it");
        forward.add(page);
        while (page.after().isPresent()) {
            page = page(CaseFilter.all(), page.after());
            forward.add(page);
        }
        List<Long> seen = ids(forward);
        assertEquals(3, forward.size());
        assertEquals(count, seen.size());
        assertEquals(count, new HashSet<>(seen).size(), "no case twice");
        assertEquals(seen, inListOrder(forward));

        List<CasePage> backward = new ArrayList<>(List.of(page));
        while (page.before().isPresent()) {
            CaseCursor before = page.before().get();
            page = paralegal().call(() -> cases.pageBefore(CaseFilter.all(), before));
            backward.add(page);
        }
        Collections.reverse(backward);
        assertEquals(seen, ids(backward), "back gives the same list");
        assertEquals(
                forward.get(0).after(),
                backward.get(0).after(),
                "and from its first page one can go forth again");
    }

    private static List<Long> inListOrder(List<CasePage> pages) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .sorted(
                        Comparator.comparing(CaseRow::openedOn)
                                .thenComparing(CaseRow::id)
                                .reversed())
                .map(CaseRow::id)
                .toList();
    }

    private static List<Long> ids(List<CasePage> pages) {
        return pages.stream().flatMap(p -> p.rows().stream()).map(CaseRow::id).toList();
    }

    private CasePage page(CaseFilter filter, Optional<CaseCursor> after) {
        return paralegal().call(() -> cases.page(filter, after));
    }

    private List<CaseRow> rows(CaseFilter filter) {
        return page(filter, Optional.empty()).rows();
    }

    @Test
    void theListIsNarrowedByStatusCountryAssigneeAndOpenness() {
        long carrier = own.member(Role.PARALEGAL).caller().accountId();
        long accepted =
                paralegal()
                        .call(
                                () -> {
                                    CaseFile opened =
                                            cases.open(
                                                    testCases.command(
                                                            "Ana", "Harbor", DAY, carrier));
                                    cases.move(
                                            opened.getId(),
                                            opened.getVersion(),
                                            CaseStatus.ACCEPTED,
                                            "signed");
                                    return opened.getId();
                                });
        long closed =
                paralegal()
                        .call(
                                () -> {
                                    CaseFile opened = testCases.open();
                                    cases.move(
                                            opened.getId(),
                                            opened.getVersion(),
                                            CaseStatus.CLOSED,
                                            "withdrawn");
                                    return opened.getId();
                                });

        assertEquals(
                List.of(accepted), found(new CaseFilter(null, CaseStatus.ACCEPTED, null, null, false)));
        assertEquals(List.of(accepted), found(new CaseFilter(null, null, null, carrier, false)));
        assertEquals(List.of(accepted), found(new CaseFilter(null, null, null, null, true)));
        assertEquals(List.of(), found(new CaseFilter(null, null, "MX", null, false)));
        assertEquals(
                List.of(closed, accepted), found(new CaseFilter(" ", null, "US", null, false)));
        assertEquals(List.of("US"), paralegal().call(() -> cases.countries()));
        assertEquals(1, paralegal().call(() -> cases.countOwnOpen()));
        CaseRow row = rows(new CaseFilter(null, null, null, carrier, false)).get(0);
        assertEquals("Ana", row.claimant());
        assertEquals("Harbor", row.respondent());
        assertEquals(own.member(Role.PARALEGAL).displayName(), row.assignee());
    }

    private List<Long> found(CaseFilter filter) {
        return rows(filter).stream().map(CaseRow::id).toList();
    }

    @Test
    void wordsFindACaseByClaimantRespondentAndNumber() {
        long ana = paralegal().call(() -> testCases.open("Ana Ruiz", "Harbor Foods", DAY).getId());
        long li = paralegal().call(() -> testCases.open("Li Wei", "Harbor Steel", DAY).getId());

        assertEquals(List.of(ana), found(words("ruiz")));
        assertEquals(List.of(ana), found(words("harb foo")), "beginnings of words are enough");
        assertEquals(List.of(li, ana), found(words("harbor")));
        assertEquals(List.of(), found(words("ruiz steel")), "every word must occur");
        assertEquals(List.of(li), found(words("00002")));
        assertEquals(List.of(ana), found(words("+ruiz* -\"(~<@")), "operators are only typed text");
    }

    private static CaseFilter words(String typed) {
        return new CaseFilter(typed, null, null, null, false);
    }

    @Test
    void anotherOrganizationSeesNothing() {
        CaseFile opened = paralegal().call(() -> testCases.open("Zebulon Pike", "Harbor", DAY));
        long id = opened.getId();
        ActingAs stranger = other.as(Role.PARALEGAL);

        stranger.run(
                () -> {
                    assertThrows(NotFoundException.class, () -> cases.get(id));
                    assertThrows(NotFoundException.class, () -> cases.history(id));
                    assertThrows(
                            NotFoundException.class,
                            () -> cases.move(id, 1, CaseStatus.ACCEPTED, "mine now"));
                    assertThrows(
                            NotFoundException.class,
                            () -> cases.plan(id, 1, new NextStep("call", null, null)));
                    assertEquals(
                            List.of(), cases.page(CaseFilter.all(), Optional.empty()).rows());
                    assertEquals(List.of(), cases.page(words("zebulon"), Optional.empty()).rows());
                    assertEquals(
                            List.of(),
                            cases.pageBefore(
                                            CaseFilter.all(),
                                            new CaseCursor(LocalDate.of(1990, 1, 1), 1))
                                    .rows());
                    assertEquals(List.of(), cases.countries());
                    assertEquals(Map.of(), cases.known("virginia", List.of("1")));
                });
        assertEquals(CaseStatus.INTAKE, paralegal().call(() -> cases.get(id)).getStatus());
    }

    @Test
    void withoutTheRightNothingHappens() {
        long id = paralegal().call(() -> testCases.open().getId());
        own.as(Role.COORDINATOR)
                .run(
                        () -> {
                            assertThrows(EJBAccessException.class, () -> cases.get(id));
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> cases.page(CaseFilter.all(), Optional.empty()));
                        });
        own.as(Role.AUDITOR)
                .run(
                        () -> {
                            assertNotNull(cases.get(id));
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> cases.move(id, 1, CaseStatus.ACCEPTED, "no right"));
                        });
    }

    @Test
    void aStaleVersionIsRefused() {
        CaseFile opened = paralegal().call(() -> testCases.open());
        int seen = paralegal().call(() -> cases.get(opened.getId())).getVersion();
        paralegal().run(() -> cases.move(opened.getId(), seen, CaseStatus.ACCEPTED, "signed"));

        assertThrows(
                StaleRecordException.class,
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                cases.move(
                                                        opened.getId(),
                                                        seen,
                                                        CaseStatus.CLOSED,
                                                        "too late")));
        assertThrows(
                StaleRecordException.class,
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                cases.plan(
                                                        opened.getId(),
                                                        seen,
                                                        new NextStep("call", null, null))));
    }

    @Test
    void aCaseMovesOnlyAlongItsTransitionsAndTheHistoryTellsWhoAndWhy() {
        CaseFile opened = paralegal().call(() -> testCases.open());
        long id = opened.getId();
        int version = paralegal().call(() -> cases.get(id)).getVersion();
        BusinessException refusal =
                assertThrows(
                        BusinessException.class,
                        () ->
                                paralegal()
                                        .run(
                                                () ->
                                                        cases.move(
                                                                id,
                                                                version,
                                                                CaseStatus.COLLECTING,
                                                                "jump")));
        assertEquals("transitionNotAllowed", refusal.getKey());

        paralegal().run(() -> cases.move(id, version, CaseStatus.ACCEPTED, " signed "));
        paralegal().run(() -> cases.move(id, version + 1, CaseStatus.CLOSED, "paid at once"));

        List<CaseStatusChange> history = paralegal().call(() -> cases.history(id));
        assertEquals(2, history.size());
        assertEquals(CaseStatus.CLOSED, history.get(0).getTo());
        assertEquals(CaseStatus.ACCEPTED, history.get(0).getFrom());
        assertEquals("signed", history.get(1).getReason());
        assertEquals(
                own.member(Role.PARALEGAL).displayName(), history.get(1).getChangedByName());
        CaseFile closed = paralegal().call(() -> cases.get(id));
        assertNotNull(closed.getClosedOn());
    }

    @Test
    void aNextStepIsDueToTheOneWhoCarriesTheCase() {
        long carrier = own.member(Role.PARALEGAL).caller().accountId();
        CaseFile opened = paralegal().call(() -> testCases.open());
        LocalDate due = LocalDate.now().plusDays(3);
        int version = paralegal().call(() -> cases.get(opened.getId())).getVersion();
        paralegal()
                .run(
                        () ->
                                cases.plan(
                                        opened.getId(),
                                        version,
                                        new NextStep("Send the demand letter", due, carrier)));

        List<CaseRow> rows = paralegal().call(() -> cases.dueSoon(10));

        assertEquals(List.of(opened.getId()), rows.stream().map(CaseRow::id).toList());
        assertEquals(due, rows.get(0).nextStepDue());
        assertEquals(List.of(), own.as(Role.UNION_STAFF).call(() -> cases.dueSoon(10)));
    }

    @Test
    void aCaseIsNotCarriedByAMemberOfAnotherOrganization() {
        long foreign = other.member(Role.PARALEGAL).caller().accountId();
        assertThrows(
                Exception.class,
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                cases.open(
                                                        testCases.command(
                                                                "Ana", "Harbor", DAY, foreign))));
        assertEquals(List.of(), found(CaseFilter.all()));
    }

    @Test
    void numbersRunWithoutGapOrRepetitionUnderConcurrency() throws Exception {
        int each = 5;
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Integer>> taker =
                    () -> {
                        List<Integer> firsts = new ArrayList<>();
                        for (int i = 0; i < each; i++) {
                            firsts.add(paralegal().call(() -> numbers.take(2024, 2).first()));
                        }
                        return firsts;
                    };
            List<Integer> taken = new ArrayList<>();
            for (Future<List<Integer>> future :
                    pool.invokeAll(Collections.nCopies(THREADS, taker))) {
                taken.addAll(future.get());
            }
            Collections.sort(taken);
            List<Integer> expected =
                    IntStream.range(0, THREADS * each).mapToObj(i -> 2 * i + 1).toList();
            assertEquals(expected, taken);
        } finally {
            pool.shutdownNow();
        }
        CaseNumberRun nextYear = paralegal().call(() -> numbers.take(2025, 1));
        assertEquals(1, nextYear.first(), "each year begins anew");
        assertFalse(
                ActingAs.caller(own.member(Role.PARALEGAL).caller(), Permission.CASE_WRITE)
                        .call(() -> numbers.take(2024, 1).at(0))
                        .endsWith("00001"));
    }
}
