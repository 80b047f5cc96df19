package org.makewhole.remedy.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.remedy.MoneyConfirmationService;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** The postings of a case, page by page, and by whom they may be read. */
@ArquillianTest
class PostingListServiceIT {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final int COUNT = 2 * PostingListService.PAGE_SIZE + 7;

    @Inject private PostingListService ledger;
    @Inject private RemedyService remedies;
    @Inject private MoneyConfirmationService confirmations;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs paralegal;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        paralegal = own.as(Role.PARALEGAL);
        caseId = paralegal.call(() -> testCases.open().getId());
    }

    private void record(LocalDate on, int cents) {
        paralegal.run(
                () ->
                        remedies.record(
                                caseId,
                                new PostMoney(
                                        Violation.UNPAID_WAGES,
                                        MoneyStage.PAID,
                                        BigDecimal.valueOf(cents, 2),
                                        on,
                                        null,
                                        null)));
    }

    private static List<Long> ids(List<PostingPage> pages) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .map(row -> row.posting().getId())
                .toList();
    }

    /** Five share each day, so that the pages have to break within a day. */
    @Test
    void everyPageForwardAndBackGivesEachPostingOnceTheLatestFirst() {
        for (int i = 0; i < COUNT; i++) {
            record(DAY.plusDays(i / 5), 1 + i);
        }
        List<PostingPage> forward = new ArrayList<>();
        PostingPage page = paralegal.call(() -> ledger.page(caseId, Optional.empty()));
        assertTrue(page.before().isEmpty(), "the first page has none before it");
        forward.add(page);
        while (page.after().isPresent()) {
            Optional<PostingCursor> after = PostingCursor.parse(page.after().get().text());
            page = paralegal.call(() -> ledger.page(caseId, after));
            forward.add(page);
        }
        List<Long> seen = ids(forward);
        assertEquals(3, forward.size());
        assertEquals(COUNT, new HashSet<>(seen).size());
        assertEquals(COUNT, seen.size(), "no posting twice");
        List<LocalDate> days =
                forward.stream()
                        .flatMap(one -> one.rows().stream())
                        .map(row -> row.posting().getEffectiveOn())
                        .toList();
        List<LocalDate> latestFirst = new ArrayList<>(days);
        latestFirst.sort(Collections.reverseOrder());
        assertEquals(latestFirst, days);
        List<PostingPage> backward = new ArrayList<>(List.of(page));
        while (page.before().isPresent()) {
            PostingCursor before = page.before().get();
            page = paralegal.call(() -> ledger.pageBefore(caseId, before));
            backward.add(page);
        }
        Collections.reverse(backward);
        assertEquals(seen, ids(backward), "back gives the same list");
        assertEquals(Optional.empty(), PostingCursor.parse("2025-13-40_x"));
    }

    @Test
    void aRowSaysWhetherItWasTakenBackAndWhoStandsByIt() {
        record(DAY, 100);
        record(DAY.plusDays(1), 200);
        List<PostingRow> rows = paralegal.call(() -> ledger.page(caseId, Optional.empty())).rows();
        long wrong = rows.get(0).posting().getId();
        long right = rows.get(1).posting().getId();
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        paralegal.run(() -> remedies.reverse(wrong, "another worker's"));
        lawyer.run(() -> confirmations.confirm(right));

        assertTrue(paralegal.call(() -> ledger.get(caseId, wrong)).reversed());
        assertFalse(paralegal.call(() -> ledger.get(caseId, wrong)).isReversible());
        assertEquals(
                own.member(Role.SUPERVISING_LAWYER).displayName(),
                paralegal.call(() -> ledger.get(caseId, right)).confirmedBy());
        assertTrue(paralegal.call(() -> ledger.get(caseId, right)).isReversible());
    }

    @Test
    void whoMayNotReadTheCaseReadsNoPosting() {
        record(DAY, 100);
        long posting =
                paralegal
                        .call(() -> ledger.page(caseId, Optional.empty()))
                        .rows()
                        .get(0)
                        .posting()
                        .getId();
        long another = paralegal.call(() -> testCases.open().getId());
        ActingAs stranger = organizations.found().as(Role.PARALEGAL);
        PostingCursor end = new PostingCursor(DAY.plusYears(1), Long.MAX_VALUE);

        assertThrows(
                NotFoundException.class,
                () -> stranger.run(() -> ledger.page(caseId, Optional.empty())));
        assertThrows(
                NotFoundException.class, () -> stranger.run(() -> ledger.pageBefore(caseId, end)));
        assertThrows(
                NotFoundException.class, () -> stranger.run(() -> ledger.get(caseId, posting)));
        assertThrows(
                NotFoundException.class, () -> paralegal.run(() -> ledger.get(another, posting)));
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.COORDINATOR).run(() -> ledger.page(caseId, Optional.empty())));
    }
}
