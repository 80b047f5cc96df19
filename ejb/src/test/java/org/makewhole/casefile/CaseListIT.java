package org.makewhole.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** The list of cases: its pages, what narrows it, and the search. */
@ArquillianTest
class CaseListIT {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    @Inject private CaseFileService cases;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;

    @BeforeEach
    void found() {
        own = organizations.found();
    }

    private ActingAs paralegal() {
        return own.as(Role.PARALEGAL);
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
                List.of(accepted),
                found(new CaseFilter(null, CaseStatus.ACCEPTED, null, null, false)));
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
    void suggestionsBeginAsTypedAndTakeSignsLiterally() {
        paralegal()
                .run(
                        () -> {
                            testCases.open("Ana", "100% Clean", DAY);
                            testCases.open("Bo", "1000 Cranes", DAY);
                        });

        assertEquals(List.of("100% Clean"), paralegal().call(() -> cases.employerNames("100%")));
        assertEquals(List.of(), paralegal().call(() -> cases.employerNames("_00")));
        assertEquals(2, paralegal().call(() -> cases.employerNames("10")).size());
        assertEquals(
                List.of(),
                organizations.found().as(Role.PARALEGAL).call(() -> cases.employerNames("10")));
    }
}
